import { Alert, Button, Spinner, Tabs } from '@digdir/designsystemet-react'
import { ArrowLeftIcon, PlusIcon } from '@navikt/aksel-icons'
import { useEffect, useMemo, useRef, useState } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { Area } from '../../geodata/model/geojson.ts'
import type { Site } from '../../geodata/sites/site.ts'
import { sayFailure } from '../api/failure.ts'
import { useSessionState } from '../app/session.ts'
import { MapView } from '../map/MapView.tsx'
import { useMapHandle } from '../map/mapHandle.ts'
import { useWords } from '../words/words.ts'
import { EditSite, type Task } from './EditSite.tsx'
import { EraseSite } from './EraseSite.tsx'
import { NewSite } from './NewSite.tsx'
import { ReportList } from './ReportList.tsx'
import { ReportSheet } from './ReportSheet.tsx'
import { reportWords } from './reportWords.ts'
import { SiteActions } from './SiteActions.tsx'
import { type ShownArea, SiteAreas } from './SiteAreas.tsx'
import { byName, SiteList } from './SiteList.tsx'
import { SiteSheet } from './SiteSheet.tsx'
import styles from './Sites.module.css'
import type { ReceivedReport } from './siteApi.ts'
import { siteWords } from './siteWords.ts'
import { usePickSite } from './usePickSite.ts'
import { useReports, useSiteList } from './useSites.ts'

/** What is open, in memory only: no address leads to a site or to where one is. */
type View =
  | { kind: 'sites' | 'reports' }
  | { kind: 'site'; id: string }
  | { kind: 'edit'; id: string; task: Task }
  | { kind: 'report'; id: string }
  | { kind: 'new'; report: ReceivedReport | null }

const marginMetres = 400

/** List, one site, or one being written, with the map beside. */
export function SitesWorkplace() {
  const shared = useWords()
  const { municipality } = useSessionState()
  const [view, setView] = useState<View>({ kind: 'sites' })
  const list = useSiteList(true)
  const waiting = useReports(true)
  const sites = useMemo(() => [...(list.data?.items ?? [])].sort(byName), [list.data])
  const reports = useMemo(
    () => (waiting.data?.items ?? []).filter(({ state }) => state === 'waiting'),
    [waiting.data],
  )
  const site = 'id' in view ? sites.find(({ id }) => id === view.id) : undefined
  const report = view.kind === 'report' ? reports.find(({ id }) => id === view.id) : undefined
  const isWriting = view.kind === 'new' || view.kind === 'edit'
  const side = useFocusOnChange(view)
  usePickSite(sites, !isWriting, ({ id }) => setView({ kind: 'site', id }))
  useFitTo(site?.geometry ?? report?.geometry)

  const error = list.error ?? waiting.error
  if (error) return <Alert data-color="danger">{sayFailure(error)}</Alert>
  if (list.isPending || waiting.isPending) return <Spinner aria-label={shared.loading} />
  return (
    <div className={styles.columns}>
      <div ref={side} tabIndex={-1} className={styles.side}>
        <Side view={view} site={site} report={report} sites={sites} reports={reports} onView={setView} />
      </div>
      <div className={styles.map}>
        <MapView bounds={municipality.bbox ?? undefined} />
        <SiteAreas areas={shownAreas(sites, site, report)} />
      </div>
    </div>
  )
}

interface SideProps {
  view: View
  site: Site | undefined
  report: ReceivedReport | undefined
  sites: readonly Site[]
  reports: readonly ReceivedReport[]
  onView: (view: View) => void
}

function Side({ view, site, report, sites, reports, onView }: SideProps) {
  const words = useWords(siteWords)
  const reported = useWords(reportWords)
  const toList = () => onView({ kind: 'sites' })
  if (view.kind === 'new') {
    return (
      <NewSite report={view.report} onSaved={({ id }) => onView({ kind: 'site', id })} onCancel={toList} />
    )
  }
  if (view.kind === 'edit' && site) {
    const back = () => onView({ kind: 'site', id: site.id })
    return <EditSite site={site} task={view.task} onSaved={back} onCancel={back} />
  }
  if (site) {
    return (
      <>
        <BackButton onClick={toList}>{words.back}</BackButton>
        <SiteSheet key={site.id} site={site}>
          <SiteActions site={site} onEdit={(task) => onView({ kind: 'edit', id: site.id, task })} />
        </SiteSheet>
        <EraseSite site={site} onErased={toList} />
      </>
    )
  }
  if (report) {
    const back = () => onView({ kind: 'reports' })
    return (
      <>
        <BackButton onClick={back}>{reported.back}</BackButton>
        <ReportSheet report={report} onTake={() => onView({ kind: 'new', report })} onPutAside={back} />
      </>
    )
  }
  return (
    <Tabs
      value={view.kind === 'reports' || view.kind === 'report' ? 'reports' : 'sites'}
      onChange={(kind) => onView({ kind: kind as 'sites' | 'reports' })}
    >
      <Tabs.List aria-label={words.tabs}>
        <Tabs.Tab value="sites">{words.sites}</Tabs.Tab>
        <Tabs.Tab value="reports">{words.reports(reports.length)}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="sites">
        <div className={styles.section}>
          <div>
            <Button onClick={() => onView({ kind: 'new', report: null })}>
              <PlusIcon aria-hidden />
              {words.newSite}
            </Button>
          </div>
          <SiteList sites={sites} onChoose={({ id }) => onView({ kind: 'site', id })} />
        </div>
      </Tabs.Panel>
      <Tabs.Panel value="reports">
        <ReportList reports={reports} onChoose={({ id }) => onView({ kind: 'report', id })} />
      </Tabs.Panel>
    </Tabs>
  )
}

function BackButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <div>
      <Button variant="tertiary" data-size="sm" onClick={onClick}>
        <ArrowLeftIcon aria-hidden />
        {children}
      </Button>
    </div>
  )
}

/** Those in force, and the one that is open whatever its state. */
function shownAreas(
  sites: readonly Site[],
  chosen: Site | undefined,
  report: ReceivedReport | undefined,
): ShownArea[] {
  const areas = sites
    .filter((site) => site === chosen || site.state !== 'closed')
    .map((site) => ({
      id: site.id,
      geometry: site.geometry,
      name: site.properties.name,
      isChosen: site === chosen,
    }))
  return report ? [...areas, { id: report.id, geometry: report.geometry, isChosen: true }] : areas
}

/** What has just been opened gets the focus, so that keyboard and screen reader follow. Changing tab keeps it on the tab. */
function useFocusOnChange(view: View) {
  const side = useRef<HTMLDivElement>(null)
  const previous = useRef(view)
  useEffect(() => {
    const isTab = ({ kind }: View) => kind === 'sites' || kind === 'reports'
    const isSame = previous.current === view || (isTab(previous.current) && isTab(view))
    previous.current = view
    const shown = side.current
    if (isSame || !shown) return
    shown.focus({ preventScroll: true })
    // Where the map lies over the list, what is opened must not begin beneath it.
    const highest = Number.parseFloat(getComputedStyle(shown).scrollMarginTop)
    if (shown.getBoundingClientRect().top < highest) shown.scrollIntoView()
  }, [view])
  return side
}

/** Shows where the chosen one is. The view of this page's map is in no address. */
function useFitTo(area: Area | undefined) {
  const { map } = useMapHandle()
  useEffect(() => {
    if (map && area) map.fitBounds(expandBbox(bboxOf(area), marginMetres))
  }, [map, area])
}
