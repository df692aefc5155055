import { useNavigate } from '@tanstack/react-router'
import type { FeatureCollection, Point } from 'geojson'
import type { ExpressionSpecification, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useMemo, useRef } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { signStatuses } from '../../geodata/model/sign.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { MapView } from '../map/MapView.tsx'
import { useMapHandle } from '../map/mapHandle.ts'
import { mapPalettes } from '../map/style/palette.ts'
import { useHighlight } from '../map/useHighlight.ts'
import { useOverlay } from '../map/useOverlay.ts'
import { useWords } from '../words/words.ts'
import { signsWords } from './signsWords.ts'

/** The register's own signs would lie under these, and things that stand around only hide them. */
const inTheWay = ['signs', 'safeguards', 'projects'] as const

/** Each sign as a disc with the letter of its state; a click opens its page. */
export function SignPoints({
  points,
  pointedId,
  onPoint,
}: {
  points: FeatureCollection
  pointedId: string | null
  onPoint: (id: string | null) => void
}) {
  const words = useWords(signsWords)
  const colours = mapPalettes[useColourScheme()]
  const data = useMemo(() => withId(points), [points])
  const layers = useMemo(() => {
    const letter = signStatuses.codes.flatMap((code) => [code, words.letters[code]])
    return [
      {
        id: 'disc',
        type: 'circle' as const,
        paint: {
          'circle-radius': 11,
          'circle-color': colours.symbolPaper,
          'circle-stroke-color': colours.accent,
          'circle-stroke-width': 2.5,
        },
      },
      {
        id: 'letter',
        type: 'symbol' as const,
        layout: {
          'text-field': ['match', ['get', 'status'], ...letter, '?'] as unknown as ExpressionSpecification,
          'text-font': ['Inter'],
          'text-size': 14,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': colours.symbolInk },
      },
    ]
  }, [colours, words])
  useOverlay('sign-points', data, layers)
  const pointed = data.features.find(({ id }) => id === pointedId)?.geometry ?? null
  useHighlight('pointed-sign', null, pointed as Geometry | null)
  usePointing(onPoint)
  // Where one has moved the map, it stays, though the list is read anew.
  const [west, south, east, north] = useMemo(() => boundsOf(data), [data]) ?? []
  const bounds = useMemo(
    () => (west === undefined ? undefined : ([west, south, east, north] as [number, number, number, number])),
    [west, south, east, north],
  )
  return <MapView bounds={bounds} hidden={inTheWay} />
}

/** The id of a feature as an attribute too: MapLibre keeps only whole numbers as ids of GeoJSON. */
function withId(points: FeatureCollection): FeatureCollection {
  return {
    ...points,
    features: points.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, signId: feature.id ?? feature.properties?.id },
      id: feature.id ?? feature.properties?.id,
    })),
  }
}

function boundsOf(points: FeatureCollection): [number, number, number, number] | undefined {
  const coordinates = points.features.map(
    ({ geometry }) => (geometry as Point).coordinates as [number, number],
  )
  return coordinates.length === 0 ? undefined : expandBbox(bboxOf({ type: 'MultiPoint', coordinates }), 150)
}

/** The pointer over a disc marks its card; a click opens the sign. */
function usePointing(onPoint: (id: string | null) => void): void {
  const { map } = useMapHandle()
  const navigate = useNavigate()
  const latest = useRef(onPoint)
  latest.current = onPoint
  useEffect(() => {
    if (!map) return
    const idAt = ({ point }: MapMouseEvent): string | null => {
      if (!map.getLayer('sign-points-disc')) return null
      const found = map.queryRenderedFeatures(point, { layers: ['sign-points-disc'] })[0]
      return (found?.properties.signId as string | undefined) ?? null
    }
    let overId: string | null = null
    const onMove = (event: MapMouseEvent) => {
      const id = idAt(event)
      if (id === overId) return
      overId = id
      map.getCanvas().style.cursor = id ? 'pointer' : ''
      latest.current(id)
    }
    const onClick = (event: MapMouseEvent) => {
      const id = idAt(event)
      if (id) void navigate({ to: '/skilt/$id', params: { id } })
    }
    map.on('mousemove', onMove)
    map.on('click', onClick)
    return () => {
      map.off('mousemove', onMove)
      map.off('click', onClick)
    }
  }, [map, navigate])
}
