import type { FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import { bboxOf, expandBbox } from '../../../geodata/geometry/bbox.ts'
import type { LonLat } from '../../../geodata/model/geojson.ts'
import type { Leg } from '../../../geodata/sign-care/round.ts'
import { useColourScheme } from '../../app/colourScheme.ts'
import { MapHandleProvider } from '../../map/MapHandleProvider.tsx'
import { MapView } from '../../map/MapView.tsx'
import { mapPalettes } from '../../map/style/palette.ts'
import { useOverlay } from '../../map/useOverlay.ts'
import { useWords } from '../../words/words.ts'
import styles from './Route.module.css'
import { routeWords } from './routeWords.ts'

/** The register's own signs and what else would hide the numbers. */
const inTheWay = ['safeguards', 'signs', 'projects'] as const

export interface RouteStop {
  point: LonLat
  /** Still to be gone through. */
  open: boolean
}

/** The signs by their number in the list, with the walk between them; the list itself says all the map does. */
export function RouteMap({ items, legs }: { items: readonly RouteStop[]; legs: readonly Leg[] }) {
  const words = useWords(routeWords)
  return (
    <section className={styles.beside} aria-label={words.map}>
      <div className={styles.map}>
        <MapHandleProvider>
          <Drawn items={items} legs={legs} />
        </MapHandleProvider>
      </div>
      <p className={styles.quiet}>{words.routeHelp}</p>
    </section>
  )
}

function Drawn({ items, legs }: { items: readonly RouteStop[]; legs: readonly Leg[] }) {
  const colours = mapPalettes[useColourScheme()]
  const lines = useMemo<FeatureCollection>(
    () => ({
      type: 'FeatureCollection',
      features: legs.map(({ line, isMapped }) => ({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: line.map((at) => [...at]) },
        properties: { isMapped },
      })),
    }),
    [legs],
  )
  const points = useMemo<FeatureCollection>(
    () => ({
      type: 'FeatureCollection',
      features: items.map(({ point, open }, at) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...point] },
        properties: { label: String(at + 1), open },
      })),
    }),
    [items],
  )
  const lineLayers = useMemo(
    () => [
      {
        ...{ id: 'walked', type: 'line' as const, filter: ['get', 'isMapped'] as never },
        paint: { 'line-color': colours.accent, 'line-width': 3 },
      },
      {
        ...{ id: 'straight', type: 'line' as const, filter: ['!', ['get', 'isMapped']] as never },
        paint: { 'line-color': colours.accent, 'line-width': 2, 'line-dasharray': [2, 2] },
      },
    ],
    [colours],
  )
  // What is left is filled, what is done a ring: not by colour.
  const pointLayers = useMemo(
    () => [
      {
        ...{ id: 'stops', type: 'circle' as const },
        paint: {
          'circle-radius': 11,
          'circle-color': ['case', ['get', 'open'], colours.accent, colours.labelHalo] as never,
          'circle-stroke-color': colours.accent,
          'circle-stroke-width': 2,
        },
      },
      {
        ...{ id: 'numbers', type: 'symbol' as const },
        layout: {
          'text-field': ['get', 'label'] as never,
          'text-font': ['Inter'],
          'text-size': 13,
          'text-allow-overlap': true,
        },
        paint: { 'text-color': ['case', ['get', 'open'], colours.labelHalo, colours.accent] as never },
      },
    ],
    [colours],
  )
  useOverlay('route', lines, lineLayers)
  useOverlay('route-stops', points, pointLayers)
  // Where one looks stays the same while signs are ticked off.
  const key = items.map(({ point }) => point.join()).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the places are what it rests on
  const bounds = useMemo(
    () => expandBbox(bboxOf({ type: 'MultiPoint', coordinates: items.map(({ point }) => point) }), 150),
    [key],
  )
  return <MapView bounds={bounds} hidden={inTheWay} />
}
