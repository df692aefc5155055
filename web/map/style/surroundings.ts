import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from './palette.ts'

const areas: ['==', ['geometry-type'], 'Polygon'] = ['==', ['geometry-type'], 'Polygon']
const lines: ['==', ['geometry-type'], 'LineString'] = ['==', ['geometry-type'], 'LineString']
/** Ways made for feet and bicycles; what else people may walk on is drawn as a street. */
const isFootway: ExpressionSpecification = [
  'in',
  ['get', 'kind'],
  ['literal', ['footway', 'path', 'pedestrian', 'cycleway', 'steps', 'track', 'bridleway', 'corridor']],
]
const points: ['==', ['geometry-type'], 'Point'] = ['==', ['geometry-type'], 'Point']

/** Ground and context layers, drawn under everything of the register. */
export function surroundingLayers(colours: MapPalette): LayerSpecification[] {
  return [
    { id: 'paper', type: 'background', paint: { 'background-color': colours.paper } },
    {
      id: 'landuse',
      type: 'fill',
      source: 'landuse',
      'source-layer': 'landuse',
      filter: areas,
      paint: { 'fill-color': colours.park },
    },
    {
      id: 'water-areas',
      type: 'fill',
      source: 'water',
      'source-layer': 'water',
      filter: areas,
      paint: { 'fill-color': colours.water, 'fill-outline-color': colours.waterEdge },
    },
    {
      id: 'water-lines',
      type: 'line',
      source: 'water',
      'source-layer': 'water',
      filter: lines,
      paint: {
        'line-color': colours.waterEdge,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.5, 16, 2],
      },
    },
    {
      id: 'ways-wide',
      type: 'line',
      source: 'ways',
      'source-layer': 'ways',
      filter: ['!', isFootway],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours.way,
        'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 11, 0.6, 15, 3, 18, 9],
      },
    },
    {
      id: 'ways-walkable',
      type: 'line',
      source: 'ways',
      'source-layer': 'ways',
      filter: isFootway,
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: {
        'line-color': colours.walkway,
        'line-width': ['interpolate', ['linear'], ['zoom'], 12, 0.4, 15, 0.9, 18, 2],
        'line-dasharray': [3, 1.5],
      },
    },
    {
      id: 'rail',
      type: 'line',
      source: 'rail',
      'source-layer': 'rail',
      filter: lines,
      paint: {
        'line-color': colours.rail,
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.7, 16, 2.2],
      },
    },
    {
      id: 'rail-sleepers',
      type: 'line',
      source: 'rail',
      'source-layer': 'rail',
      minzoom: 13,
      filter: lines,
      paint: {
        'line-color': colours.rail,
        'line-width': ['interpolate', ['linear'], ['zoom'], 13, 4, 18, 9],
        'line-dasharray': [0.25, 2.5],
      },
    },
    {
      id: 'districts',
      type: 'line',
      source: 'districts',
      'source-layer': 'districts',
      paint: {
        'line-color': colours.quietLabel,
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.6, 16, 1.4],
        'line-opacity': 0.6,
        'line-dasharray': [6, 3, 1, 3],
      },
    },
    ...placesOfCare('institutions', colours),
    ...placesOfCare('schools', colours),
  ]
}

function placesOfCare(layer: 'institutions' | 'schools', colours: MapPalette): LayerSpecification[] {
  return [
    {
      id: `${layer}-areas`,
      type: 'fill',
      source: layer,
      'source-layer': layer,
      filter: areas,
      paint: { 'fill-color': colours.care, 'fill-outline-color': colours.careEdge },
    },
    {
      id: `${layer}-points`,
      type: 'circle',
      source: layer,
      'source-layer': layer,
      minzoom: 13,
      filter: points,
      paint: {
        'circle-radius': 3.5,
        'circle-color': colours.care,
        'circle-stroke-color': colours.careEdge,
        'circle-stroke-width': 1.5,
      },
    },
  ]
}
