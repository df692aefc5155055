import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import type { MapPalette } from '../map/style/palette.ts'
import { symbolId } from '../map/style/symbols.ts'
import type { Drawn } from './planFeatures.ts'

const is = (...drawn: Drawn[]): FilterSpecification => ['in', ['get', 'is'], ['literal', drawn]]
const whenPointed = (yes: number, no: number): ExpressionSpecification => [
  'case',
  ['boolean', ['get', 'pointed'], false],
  yes,
  no,
]
const label = ['get', 'label'] as ExpressionSpecification
const font = ['Inter']

/** How a plan is drawn: signs are squares with a letter, ways in circles with a number; what is open is dashed. */
export function planLayers(colours: MapPalette) {
  return [
    {
      id: 'walked',
      type: 'line' as const,
      filter: is('walked'),
      paint: { 'line-color': colours.accentSoft, 'line-width': 1.5, 'line-opacity': 0.8 },
    },
    {
      id: 'forbidden',
      type: 'fill' as const,
      filter: is('forbidden'),
      paint: { 'fill-color': colours.quietLabel, 'fill-opacity': 0.25 },
    },
    {
      id: 'forbidden-edge',
      type: 'line' as const,
      filter: is('forbidden'),
      paint: { 'line-color': colours.quietLabel, 'line-width': 2, 'line-dasharray': [1, 1.5] },
    },
    {
      id: 'place-area',
      type: 'fill' as const,
      filter: ['all', is('place'), ['==', ['geometry-type'], 'Polygon']] as FilterSpecification,
      paint: { 'fill-color': colours.selected, 'fill-opacity': 0.14 },
    },
    {
      id: 'place-line',
      type: 'line' as const,
      filter: ['all', is('place'), ['!=', ['geometry-type'], 'Point']] as FilterSpecification,
      paint: { 'line-color': colours.selected, 'line-width': 5, 'line-opacity': 0.6 },
    },
    {
      id: 'place-point',
      type: 'circle' as const,
      filter: ['all', is('place'), ['==', ['geometry-type'], 'Point']] as FilterSpecification,
      paint: { 'circle-color': colours.selected, 'circle-radius': 8, 'circle-opacity': 0.7 },
    },
    {
      id: 'route-halo',
      type: 'line' as const,
      filter: is('route', 'open'),
      paint: { 'line-color': colours.labelHalo, 'line-width': 8, 'line-opacity': 0.8 },
    },
    {
      id: 'route',
      type: 'line' as const,
      filter: is('route'),
      layout: { 'line-cap': 'round' as const, 'line-join': 'round' as const },
      paint: { 'line-color': colours.accent, 'line-width': 4 },
    },
    {
      id: 'open',
      type: 'line' as const,
      filter: is('open'),
      paint: {
        'line-color': colours.label,
        'line-width': whenPointed(5, 3),
        'line-dasharray': [1.2, 1.2],
      },
    },
    {
      id: 'added',
      type: 'line' as const,
      filter: is('added'),
      paint: { 'line-color': colours.project, 'line-width': 3, 'line-dasharray': [3, 1.5] },
    },
    {
      id: 'closed',
      type: 'symbol' as const,
      filter: is('closed'),
      layout: {
        'text-field': '×',
        'text-font': font,
        'text-size': 30,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colours.label, 'text-halo-color': colours.labelHalo, 'text-halo-width': 2 },
    },
    {
      id: 'view',
      type: 'fill' as const,
      filter: is('view'),
      paint: { 'fill-color': colours.accent, 'fill-opacity': 0.25 },
    },
    {
      id: 'facing',
      type: 'symbol' as const,
      filter: is('facing'),
      layout: {
        'text-field': '▲',
        'text-font': font,
        'text-size': 16,
        'text-rotate': ['get', 'facing'] as ExpressionSpecification,
        'text-offset': [0, -1.1] as [number, number],
        'text-rotation-alignment': 'map' as const,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colours.accent, 'text-halo-color': colours.labelHalo, 'text-halo-width': 1.5 },
    },
    {
      id: 'way-in',
      type: 'circle' as const,
      filter: is('way-in'),
      paint: {
        'circle-radius': whenPointed(13, 10),
        'circle-color': [
          'case',
          ['get', 'open'],
          colours.symbolPaper,
          colours.accent,
        ] as ExpressionSpecification,
        'circle-stroke-color': [
          'case',
          ['get', 'open'],
          colours.label,
          colours.accent,
        ] as ExpressionSpecification,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'way-in-number',
      type: 'symbol' as const,
      filter: is('way-in'),
      layout: {
        'text-field': label,
        'text-font': font,
        'text-size': 13,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': [
          'case',
          ['get', 'open'],
          colours.symbolInk,
          colours.symbolPaper,
        ] as ExpressionSpecification,
      },
    },
    {
      id: 'kept',
      type: 'symbol' as const,
      filter: is('kept'),
      layout: {
        'icon-image': symbolId({ shape: 'sign' }),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'sign',
      type: 'symbol' as const,
      filter: is('sign'),
      layout: {
        'icon-image': symbolId({ shape: 'planned' }),
        'icon-size': whenPointed(1.3, 1),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': label,
        'text-font': font,
        'text-size': 15,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colours.symbolPaper },
    },
    {
      id: 'tried',
      type: 'circle' as const,
      filter: is('tried'),
      paint: {
        'circle-radius': 16,
        'circle-color': 'rgba(0, 0, 0, 0)',
        'circle-stroke-color': colours.selected,
        'circle-stroke-width': 3,
      },
    },
  ]
}
