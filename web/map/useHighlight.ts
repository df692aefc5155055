import type { FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { mapPalettes } from './style/palette.ts'
import { lowestSymbolLayer } from './style/symbolLayers.ts'
import { useOverlay } from './useOverlay.ts'

const isPoint: ['==', ['geometry-type'], 'Point'] = ['==', ['geometry-type'], 'Point']
const isNotPoint: ['!=', ['geometry-type'], 'Point'] = ['!=', ['geometry-type'], 'Point']
const isSelected: ['==', ['get', 'role'], 'selected'] = ['==', ['get', 'role'], 'selected']

/** A strong outline around the chosen thing, a thinner one around the one pointed at. `id` tells two highlights on a map apart. */
export function useHighlight(id: string, selected: Geometry | null, pointed: Geometry | null): void {
  const { selected: colour, labelHalo } = mapPalettes[useColourScheme()]
  const data = useMemo((): FeatureCollection => {
    const feature = (role: string, geometry: Geometry | null) =>
      geometry ? [{ type: 'Feature' as const, properties: { role }, geometry }] : []
    return {
      type: 'FeatureCollection',
      features: [...feature('selected', selected), ...feature('pointed', pointed)],
    }
  }, [selected, pointed])
  const layers = useMemo(
    () => [
      {
        id: 'halo',
        type: 'line' as const,
        filter: isNotPoint,
        layout: { 'line-cap': 'round' as const, 'line-join': 'round' as const },
        paint: { 'line-color': labelHalo, 'line-width': 8 },
      },
      {
        id: 'line',
        type: 'line' as const,
        filter: isNotPoint,
        layout: { 'line-cap': 'round' as const, 'line-join': 'round' as const },
        paint: {
          'line-color': colour,
          'line-width': ['case', isSelected, 4.5, 2.5] as ['case', typeof isSelected, 4.5, 2.5],
        },
      },
      {
        id: 'point',
        type: 'circle' as const,
        filter: isPoint,
        paint: {
          'circle-radius': 16,
          'circle-color': 'rgba(0, 0, 0, 0)',
          'circle-stroke-color': colour,
          'circle-stroke-width': ['case', isSelected, 4, 2.5] as ['case', typeof isSelected, 4, 2.5],
        },
      },
    ],
    [colour, labelHalo],
  )
  useOverlay(id, data, layers, lowestSymbolLayer)
}
