import { lazy, Suspense, useCallback, useState } from 'react'
import { anchorOf } from '../../geodata/geometry/anchor.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay, useSessionState } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { NewThing } from '../register/NewThing.tsx'
import { RegisterList } from '../register/RegisterList.tsx'
import { ThingPanel } from '../register/ThingPanel.tsx'
import { useWords } from '../words/words.ts'
import { LayerSwitch } from './LayerSwitch.tsx'
import { MapHandleProvider } from './MapHandleProvider.tsx'
import styles from './MapPage.module.css'
import { MapView } from './MapView.tsx'
import { MeasureTool } from './MeasureTool.tsx'
import { useMapHandle } from './mapHandle.ts'
import type { MapSearch, Tab } from './mapSearch.ts'
import { useFollowView } from './useFollowView.ts'
import { useHidden } from './useHidden.ts'
import { useHighlight } from './useHighlight.ts'
import { useMapSearch } from './useMapSearch.ts'
import { usePicking } from './usePicking.ts'
import { viewBbox } from './viewBbox.ts'

const SiteLayer = lazy(() =>
  import('../sites/SiteLayer.tsx').then((module) => ({ default: module.SiteLayer })),
)

/** The zoom of a link that gives a place and no zoom. */
const linkedZoom = 14

/** The map with the list beside it and the chosen thing's panel. All of its state is in the address bar. */
export function MapPage() {
  return (
    <MapHandleProvider>
      <MapWorkplace />
    </MapHandleProvider>
  )
}

function MapWorkplace() {
  const { municipality } = useSessionState()
  const shared = useWords()
  const may = useMay()
  const { search, change } = useMapSearch()
  const [bbox, setBbox] = useState(() => firstBbox(search, municipality.bbox))
  const [shown, setShown] = useState<ThingOf<Tab> | null>(null)
  const [pointed, setPointed] = useState<{ id: string; geometry: ThingOf<Tab>['geometry'] } | null>(null)
  const [isMeasuring, setIsMeasuring] = useState(false)
  const { map } = useMapHandle()
  const tab = search.tab ?? 'bridges'
  const listsAll = search.extent === 'all'
  const hidden = useHidden(search.hide)
  const isEditing = search.mode !== undefined
  usePageTitle(shared.map)

  const reportView = useFollowView(search, change, setBbox)
  usePicking({
    isActive: !isEditing && !isMeasuring,
    onPick: (picked) =>
      change({ tab: picked.collection, id: picked.id, ...(picked.collection !== tab && clearedList) }),
    onPoint: setPointed,
  })
  useHighlight(
    'chosen',
    shown && search.id === shown.id && search.mode !== 'edit' ? shown.geometry : null,
    pointed?.geometry ?? null,
  )
  const follow = useCallback(
    (thing: ThingOf<Tab>) => {
      setPointed({ id: thing.id, geometry: thing.geometry })
      // A list of what the map shows needs no moving; one of the whole municipality takes the map along.
      const anchor = anchorOf(thing.geometry)
      if (listsAll && map && !map.getBounds().contains(anchor)) map.easeTo({ center: anchor })
    },
    [listsAll, map],
  )

  return (
    <div
      className={styles.workplace}
      data-panel={search.id !== undefined || isEditing || undefined}
      data-table={search.list === 'table' || undefined}
    >
      <h1 className="ds-sr-only">{shared.map}</h1>
      <div className={styles.list}>
        <RegisterList
          tab={tab}
          search={search}
          bbox={bbox}
          highlightedId={pointed?.id}
          onChange={change}
          onPoint={setPointed}
          onFollow={follow}
        />
      </div>
      <div className={styles.map}>
        <MapView
          view={
            search.lon !== undefined && search.lat !== undefined
              ? { lon: search.lon, lat: search.lat, z: search.z ?? linkedZoom }
              : undefined
          }
          bounds={municipality.bbox ?? undefined}
          onViewChange={reportView}
          hidden={hidden}
          topo={search.base === 'topo'}
        />
        <div className={styles.tools}>
          <LayerSwitch hidden={hidden} topo={search.base === 'topo'} onChange={change} />
          {!isEditing && <MeasureTool isActive={isMeasuring} onToggle={setIsMeasuring} />}
          {may('sites:read') && (
            <Suspense>
              <SiteLayer bbox={bbox} />
            </Suspense>
          )}
        </div>
      </div>
      {(search.id !== undefined || search.mode === 'new') && (
        <div className={styles.panel}>
          {search.mode === 'new' ? (
            <NewThing key={`${tab}${search.at}`} tab={tab} at={search.at} onChange={change} />
          ) : (
            <ThingPanel tab={tab} id={search.id!} mode={search.mode} onChange={change} onShow={setShown} />
          )}
        </div>
      )}
    </div>
  )
}

/** What the map is about to show, so that the list is fetched beside the map and not after it. */
function firstBbox({ lon, lat, z }: MapSearch, municipality: Bbox | null): Bbox | null {
  if (lon === undefined || lat === undefined) return municipality
  return viewBbox({ lon, lat, z: z ?? linkedZoom }, window.innerWidth * 0.7, window.innerHeight * 0.8)
}

/** Filters and order are those of one list. */
const clearedList = { q: undefined, deleted: undefined, filter: undefined, sort: undefined, order: undefined }
