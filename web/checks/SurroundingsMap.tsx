import type { Feature, FeatureCollection } from 'geojson'
import type { FilterSpecification } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { nearestOfEach } from '../../geodata/checks/nearestOfEach.ts'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { Nearest } from '../../geodata/model/check.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { MapView } from '../map/MapView.tsx'
import { useMapHandle } from '../map/mapHandle.ts'
import { mapPalettes } from '../map/style/palette.ts'
import { useOverlay } from '../map/useOverlay.ts'
import { useFoundThings } from './useFoundThings.ts'

/** Metres of surroundings the map begins with. */
const marginMetres = 150

interface Props {
  area: Geometry
  found: readonly Nearest[]
  /** Pointed at in the list: drawn strongly. */
  shown: Nearest | null
  /** Chosen in the list: the map moves so that it and the area are both seen. */
  chosen: Nearest | null
}

/** The map beside a check. The nearest of each kind is drawn from the start, the rest when pointed at. */
export function SurroundingsMap({ area, found, shown, chosen }: Props) {
  const { map } = useMapHandle()
  const colours = mapPalettes[useColourScheme()]
  const drawn = useMemo(() => {
    const first = nearestOfEach(found)
    return shown && !first.includes(shown) ? [...first, shown] : first
  }, [found, shown])
  const { found: things } = useFoundThings(drawn)

  const data = useMemo<FeatureCollection>(
    () => ({
      type: 'FeatureCollection',
      features: [
        feature(area, { role: 'area' }),
        ...things.map(({ thing, geometry }) =>
          feature(geometry, { role: thing === shown ? 'shown' : 'found' }),
        ),
      ],
    }),
    [area, things, shown],
  )
  const layers = useMemo(
    () => [
      ...outline('area', colours.project, 3.5, 0.08),
      ...outline('found', colours.accent, 2.5, 0),
      ...outline('shown', colours.selected, 5, 0.3),
    ],
    [colours],
  )
  useOverlay('check', data, layers)

  const bounds = useMemo(() => expandBbox(bboxOf(area), marginMetres), [area])
  useEffect(() => {
    // Out to its distance in every direction: a river's own box would show half the municipality.
    if (map && chosen) map.fitBounds(expandBbox(bboxOf(area), chosen.distanceMetres + marginMetres / 3))
  }, [map, area, chosen])

  return <MapView bounds={bounds} />
}

function feature(geometry: Geometry, properties: { role: string }): Feature {
  return { type: 'Feature', geometry, properties }
}

/** Fill, line and point of one role, so that any geometry shows. */
function outline(role: string, colour: string, width: number, opacity: number) {
  const of = (types: string[]): FilterSpecification => [
    'all',
    ['==', ['get', 'role'], role],
    ['in', ['geometry-type'], ['literal', types]],
  ]
  return [
    {
      id: `${role}-fill`,
      type: 'fill' as const,
      filter: of(['Polygon']),
      paint: { 'fill-color': colour, 'fill-opacity': opacity },
    },
    {
      id: `${role}-line`,
      type: 'line' as const,
      filter: of(['Polygon', 'LineString']),
      paint: { 'line-color': colour, 'line-width': width },
    },
    {
      id: `${role}-point`,
      type: 'circle' as const,
      filter: of(['Point']),
      paint: {
        'circle-radius': width + 3,
        'circle-color': '#ffffff',
        'circle-stroke-color': colour,
        'circle-stroke-width': width,
      },
    },
  ]
}
