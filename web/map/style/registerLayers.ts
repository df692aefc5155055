import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from './palette.ts'

const areas: ['==', ['geometry-type'], 'Polygon'] = ['==', ['geometry-type'], 'Polygon']
const points: ['==', ['geometry-type'], 'Point'] = ['==', ['geometry-type'], 'Point']

const lineWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 9, 1.5, 14, 3.5, 18, 7]

/** What the register holds: buildings a shade darker than the ground, the rest in the accent. */
export function registerLayers(colours: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'buildings-areas',
      type: 'fill',
      source: 'buildings',
      'source-layer': 'buildings',
      filter: areas,
      paint: {
        'fill-color': [
          'step',
          ['coalesce', ['get', 'storeys'], 0],
          colours.building,
          6,
          colours.tallBuilding,
        ],
        'fill-outline-color': colours.buildingEdge,
      },
    },
    {
      id: 'buildings-points',
      type: 'circle',
      source: 'buildings',
      'source-layer': 'buildings',
      filter: points,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 13, 1.5, 18, 5],
        'circle-color': colours.tallBuilding,
        'circle-stroke-color': colours.buildingEdge,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'projects-areas',
      type: 'fill',
      source: 'projects',
      'source-layer': 'projects',
      paint: { 'fill-color': colours.project, 'fill-opacity': 0.1 },
    },
    {
      id: 'projects-edges',
      type: 'line',
      source: 'projects',
      'source-layer': 'projects',
      paint: { 'line-color': colours.project, 'line-width': 1.6, 'line-dasharray': [4, 2] },
    },
    ...inAccent('structures', colours),
    ...inAccent('bridges', colours),
    ...inAccent('safeguards', colours),
  ]
}

function inAccent(layer: 'bridges' | 'structures' | 'safeguards', colours: MapPalette): LayerSpecification[] {
  const source = { source: layer, 'source-layer': layer }
  return [
    {
      id: `${layer}-areas`,
      type: 'fill',
      ...source,
      filter: areas,
      paint: { 'fill-color': colours.accentSoft, 'fill-opacity': 0.45 },
    },
    {
      id: `${layer}-lines`,
      type: 'line',
      ...source,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-cap': layer === 'bridges' ? 'butt' : 'round' },
      paint: {
        'line-color': colours.accent,
        'line-width': layer === 'bridges' ? lineWidth : 1.8,
        ...(layer === 'safeguards' && { 'line-dasharray': [1, 1.2] }),
      },
    },
  ]
}
