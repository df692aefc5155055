import type { FeatureCollection } from 'geojson'
import { useMemo, useSyncExternalStore } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { LonLat } from '../../geodata/model/geojson.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { MapView } from '../map/MapView.tsx'
import { mapPalettes } from '../map/style/palette.ts'
import { useOverlay } from '../map/useOverlay.ts'
import styles from './Due.module.css'

/** The list is of some of what stands; the rest would only hide it. */
const inTheWay = ['safeguards', 'signs', 'projects'] as const

const wide = '(min-width: 64rem)'

interface DuePoint {
  point: LonLat
  dueOn: string
}

/** Where that of the list is, beside it where there is room: the list itself says all the map does. */
export function DueMap({
  items,
  label,
  legend,
}: {
  items: readonly DuePoint[]
  label: string
  legend: string
}) {
  const isWide = useSyncExternalStore(
    (listener) => {
      const query = matchMedia(wide)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => matchMedia(wide).matches,
  )
  if (!isWide) return null
  return (
    <section className={styles.beside} aria-label={label}>
      <div className={styles.map}>
        <MapHandleProvider>
          <Points items={items} />
        </MapHandleProvider>
      </div>
      <p className={styles.quiet}>{legend}</p>
    </section>
  )
}

function Points({ items }: { items: readonly DuePoint[] }) {
  const colours = mapPalettes[useColourScheme()]
  const today = dateInNorway(new Date())
  const data = useMemo<FeatureCollection>(
    () => ({
      type: 'FeatureCollection',
      features: items.map(({ point, dueOn }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...point] },
        properties: { overdue: dueOn < today },
      })),
    }),
    [items, today],
  )
  // What is overdue is filled, the rest a ring: not by colour.
  const layers = useMemo(
    () => [
      {
        id: 'points',
        type: 'circle' as const,
        paint: {
          'circle-radius': 7,
          'circle-color': ['case', ['get', 'overdue'], colours.accent, '#ffffff'] as never,
          'circle-stroke-color': colours.accent,
          'circle-stroke-width': 3,
        },
      },
    ],
    [colours],
  )
  useOverlay('due', data, layers)
  const bounds = useMemo(
    () => expandBbox(bboxOf({ type: 'MultiPoint', coordinates: items.map(({ point }) => point) }), 200),
    [items],
  )
  return <MapView bounds={bounds} hidden={inTheWay} />
}
