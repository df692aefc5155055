import type { Feature, FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import type { LonLat } from '../../../geodata/model/geojson.ts'
import { useColourScheme } from '../../app/colourScheme.ts'
import { mapPalettes } from '../style/palette.ts'
import { useOverlay } from '../useOverlay.ts'
import type { Draft } from './draft.ts'

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Shows the drawing while points are being set (with a band to the pointer), and a kept geometry as it is. */
export function useDraftOverlay(draft: Draft, pointer: LonLat | null): void {
  const colour = mapPalettes[useColourScheme()].selected
  const data = useMemo(() => draftFeatures(draft, pointer), [draft, pointer])
  const layers = useMemo(
    () => [
      {
        id: 'fill',
        type: 'fill' as const,
        filter: ['==', ['geometry-type'], 'Polygon'] as ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': colour, 'fill-opacity': 0.12 },
      },
      {
        id: 'line',
        type: 'line' as const,
        filter: ['!=', ['geometry-type'], 'Point'] as ['!=', ['geometry-type'], 'Point'],
        paint: { 'line-color': colour, 'line-width': 2.5, 'line-dasharray': [2, 1] },
      },
      {
        id: 'point',
        type: 'circle' as const,
        filter: ['==', ['geometry-type'], 'Point'] as ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-radius': 5,
          'circle-color': '#ffffff',
          'circle-stroke-color': colour,
          'circle-stroke-width': 2.5,
        },
      },
    ],
    [colour],
  )
  useOverlay('draft', data, layers)
}

function draftFeatures(draft: Draft, pointer: LonLat | null): FeatureCollection {
  if (draft.kind === 'kept') {
    return {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: draft.geometry }],
    }
  }
  // A finished drawing is shown by Terra Draw, with handles on its points.
  if (draft.finished) return nothing
  const { points, shape } = draft
  const path = pointer && points.length > 0 && shape !== 'Point' ? [...points, pointer] : points
  const features: Feature[] = points.map((point) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: point },
  }))
  if (path.length > 2 && shape === 'Polygon') {
    features.push({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[...path, path[0]!]] },
    })
  } else if (path.length > 1) {
    features.push({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: path } })
  }
  return { type: 'FeatureCollection', features }
}
