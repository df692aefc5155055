import type { FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import type { OpenedQuestion } from '../../geodata/clarifications/question.ts'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { MapView } from '../map/MapView.tsx'
import { mapPalettes } from '../map/style/palette.ts'
import { useOverlay } from '../map/useOverlay.ts'
import { SiteAreas } from '../sites/SiteAreas.tsx'
import { useWords } from '../words/words.ts'
import styles from './Clarifications.module.css'
import { queueWords } from './queueWords.ts'

/** Metres of surroundings the map shows around the area and the sites near it. */
const marginMetres = 250

function bboxAround(a: Bbox, b: Bbox): Bbox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

/** The area in the map's own picture, the sites over it, where no print takes them along. */
export function QuestionMap({ question: { area, sites } }: { question: OpenedQuestion }) {
  const words = useWords(queueWords)
  const colours = mapPalettes[useColourScheme()]
  const data = useMemo<FeatureCollection>(
    () => ({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry: area, properties: {} }] }),
    [area],
  )
  const layers = useMemo(
    () => [
      {
        id: 'area-fill',
        type: 'fill' as const,
        paint: { 'fill-color': colours.project, 'fill-opacity': 0.1 },
      },
      {
        id: 'area-line',
        type: 'line' as const,
        paint: { 'line-color': colours.project, 'line-width': 3.5 },
      },
    ],
    [colours],
  )
  useOverlay('question', data, layers)
  const bounds = useMemo(() => {
    const all = [area, ...sites.map(({ site }) => site.geometry)].map(bboxOf)
    return expandBbox(all.reduce(bboxAround), marginMetres)
  }, [area, sites])
  const shown = useMemo(
    () => sites.map(({ site }) => ({ id: site.id, geometry: site.geometry, name: site.properties.name })),
    [sites],
  )
  return (
    <section className={styles.map} aria-label={words.mapLabel}>
      <MapView bounds={bounds} />
      <SiteAreas areas={shown} />
    </section>
  )
}
