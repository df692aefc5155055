import type { FeatureCollection } from 'geojson'
import { useMemo, useSyncExternalStore } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { DueInspection } from '../../geodata/model/inspection.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { MapView } from '../map/MapView.tsx'
import { mapPalettes } from '../map/style/palette.ts'
import { useOverlay } from '../map/useOverlay.ts'
import { useWords } from '../words/words.ts'
import styles from './Due.module.css'
import { dueWords } from './dueWords.ts'

/** The list is of some of the safeguards; the others, and signs, would only hide them. */
const inTheWay = ['safeguards', 'signs', 'projects'] as const

const wide = '(min-width: 64rem)'

/** Where the safeguards of the list are, beside it where there is room: the list itself says all the map does. */
export function DueMap({ items }: { items: readonly DueInspection[] }) {
  const words = useWords(dueWords)
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
    <section className={styles.beside} aria-label={words.mapLabel}>
      <div className={styles.map}>
        <MapHandleProvider>
          <Points items={items} />
        </MapHandleProvider>
      </div>
      <p className={styles.quiet}>{words.mapLegend}</p>
    </section>
  )
}

function Points({ items }: { items: readonly DueInspection[] }) {
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
