import type { FeatureCollection } from 'geojson'
import type { FilterSpecification } from 'maplibre-gl'
import { useMemo } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { Bbox, Geometry } from '../../geodata/model/geojson.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { MapView } from '../map/MapView.tsx'
import { mapPalettes } from '../map/style/palette.ts'
import { useOverlay } from '../map/useOverlay.ts'
import { useWords } from '../words/words.ts'
import styles from './Staleness.module.css'
import { stalenessWords } from './stalenessWords.ts'

/** Metres around both areas. */
const marginMetres = 60

interface Areas {
  before: Geometry
  after: Geometry
}

/** The area of either check on one small map; the kind of line tells them apart. */
export function ComparedAreas(areas: Areas) {
  const words = useWords(stalenessWords)
  return (
    <figure className={styles.areas} aria-label={words.areaBoth}>
      <MapHandleProvider>
        <div className={styles.map}>
          <AreasMap {...areas} />
        </div>
      </MapHandleProvider>
      <figcaption>{words.areaLegend}</figcaption>
    </figure>
  )
}

function AreasMap({ before, after }: Areas) {
  const colours = mapPalettes[useColourScheme()]
  const data = useMemo<FeatureCollection>(
    () => ({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', geometry: before, properties: { role: 'before' } },
        { type: 'Feature', geometry: after, properties: { role: 'after' } },
      ],
    }),
    [before, after],
  )
  const layers = useMemo(
    () => [
      {
        id: 'after',
        type: 'line' as const,
        filter: isRole('after'),
        paint: { 'line-color': colours.project, 'line-width': 3.5 },
      },
      {
        id: 'before',
        type: 'line' as const,
        filter: isRole('before'),
        paint: { 'line-color': colours.accent, 'line-width': 2.5, 'line-dasharray': [2, 1.5] },
      },
    ],
    [colours],
  )
  useOverlay('compared-areas', data, layers)
  const bounds = useMemo(
    () => expandBbox(around(bboxOf(before), bboxOf(after)), marginMetres),
    [before, after],
  )
  return <MapView bounds={bounds} />
}

function isRole(role: keyof Areas): FilterSpecification {
  return ['==', ['get', 'role'], role]
}

function around(a: Bbox, b: Bbox): Bbox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
