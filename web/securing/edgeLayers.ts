import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import type { MapPalette } from '../map/style/palette.ts'
import type { LineState } from './edgeFeatures.ts'

/** Covered is a whole line, temporary a broken one, a gap short dashes, and what nobody reaches thin dots: by form, not by colour. */
const forms: readonly { state: LineState; width: number; dashes?: number[] }[] = [
  { state: 'closed', width: 2, dashes: [0.5, 2.5] },
  { state: 'covered', width: 5 },
  { state: 'temporary', width: 5, dashes: [3, 0.8] },
  { state: 'gap', width: 5, dashes: [0.7, 0.7] },
  { state: 'edited', width: 2.5 },
]

const anchors: ('center' | 'top' | 'bottom' | 'left' | 'right')[] = [
  'center',
  'top',
  'bottom',
  'left',
  'right',
]

/** The layers of `edgeFeatures`, over a halo that sets them off from what they lie on. */
export function edgeLayers(colours: MapPalette) {
  const is = (state: string): FilterSpecification => ['==', ['get', 'state'], state]
  const colour = {
    closed: colours.quietLabel,
    covered: colours.accent,
    temporary: colours.accent,
    gap: colours.label,
    edited: colours.selected,
  }
  return [
    // Over the map's own line for the thing, which would be taken for a covered edge.
    {
      id: 'thing-edge',
      type: 'line' as const,
      filter: is('thing'),
      paint: { 'line-color': colours.buildingEdge, 'line-width': 8 },
    },
    {
      id: 'thing',
      type: 'line' as const,
      filter: is('thing'),
      paint: { 'line-color': colours.way, 'line-width': 6 },
    },
    {
      id: 'halo',
      type: 'line' as const,
      filter: ['!', ['in', ['get', 'state'], ['literal', ['label', 'thing']]]] as FilterSpecification,
      layout: { 'line-cap': 'butt' as const },
      paint: { 'line-color': colours.labelHalo, 'line-width': 9 },
    },
    ...forms.map(({ state, width, dashes }) => ({
      id: state,
      type: 'line' as const,
      filter: is(state),
      layout: { 'line-cap': 'butt' as const },
      paint: {
        'line-color': colour[state],
        'line-width': width,
        ...(dashes && { 'line-dasharray': dashes }),
      },
    })),
    {
      id: 'label',
      type: 'symbol' as const,
      filter: is('label'),
      layout: {
        'text-field': ['get', 'label'] as ExpressionSpecification,
        'text-font': ['Inter'],
        'text-size': 14,
        'text-variable-anchor': anchors,
        'text-radial-offset': 0.8,
      },
      paint: { 'text-color': colours.label, 'text-halo-color': colours.labelHalo, 'text-halo-width': 2 },
    },
  ]
}
