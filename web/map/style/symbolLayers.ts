import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Language } from '../../../geodata/model/language.ts'
import type { MapPalette } from './palette.ts'
import { symbolId } from './symbols.ts'

const onLines: FilterSpecification = ['==', ['geometry-type'], 'LineString']
const notOnLines: FilterSpecification = ['!=', ['geometry-type'], 'LineString']

/** What is drawn under the symbols, such as the outline of the chosen thing, goes beneath this layer. */
export const lowestSymbolLayer = 'projects-names'

export interface SymbolOptions {
  colours: MapPalette
  language: Language
  /** Whether the reader may know what is not secured; without it things are shown by kind only. */
  showSecuring: boolean
}

/** Symbols and names. A thing's symbol tells its state of securing by shape and letter, never by colour alone. */
export function symbolLayers(options: SymbolOptions): LayerSpecification[] {
  // MapLibre places the last layer first: symbols win over names.
  return [
    ...names(options.colours),
    ...labelled('structures', 12, stateImage(options), options.colours),
    ...labelled('bridges', 10, stateImage(options), options.colours),
    ...labelled('safeguards', 13, symbolId({ shape: 'safeguard' }), options.colours),
    ...labelled('signs', 12, symbolId({ shape: 'sign' }), options.colours),
  ]
}

function stateImage({ language, showSecuring }: SymbolOptions): ExpressionSpecification | string {
  if (!showSecuring) return symbolId({ shape: 'thing' })
  const unknown = symbolId({ shape: 'unknown', language })
  return [
    'match',
    ['coalesce', ['get', 'coverage'], ''],
    'full',
    symbolId({ shape: 'full', language }),
    'partial',
    symbolId({ shape: 'partial', language }),
    'none',
    symbolId({ shape: 'none', language }),
    unknown,
  ]
}

/**
 * A symbol on each thing with its name beside it. On a line the symbol stands in the middle and the name at its end: a
 * label that follows the line is left out by MapLibre when the line is shorter than the text.
 */
function labelled(
  layer: 'bridges' | 'structures' | 'safeguards' | 'signs',
  minzoom: number,
  image: ExpressionSpecification | string,
  colours: MapPalette,
): LayerSpecification[] {
  const source = { source: layer, 'source-layer': layer, type: 'symbol' as const }
  const icon = {
    'icon-image': image,
    'icon-size': ['interpolate', ['linear'], ['zoom'], minzoom, 0.7, 16, 1] as ExpressionSpecification,
    'icon-rotation-alignment': 'viewport' as const,
    'icon-overlap': 'cooperative' as const,
  }
  const name = {
    'text-field': ['step', ['zoom'], '', 14, ['coalesce', ['get', 'name'], '']] as ExpressionSpecification,
    'text-font': ['Inter'],
    'text-size': 13,
    'text-variable-anchor': ['top', 'bottom', 'left', 'right'] as ('top' | 'bottom' | 'left' | 'right')[],
    'text-radial-offset': 1.1,
    'text-max-width': 9,
    'text-optional': true,
  }
  const paint = {
    'text-color': colours.label,
    'text-halo-color': colours.labelHalo,
    'text-halo-width': 1.6,
  }
  return [
    { ...source, id: `${layer}-line-names`, minzoom: 14, filter: onLines, layout: name, paint },
    {
      ...source,
      id: `${layer}-line-symbols`,
      minzoom,
      filter: onLines,
      layout: { ...icon, 'symbol-placement': 'line-center' },
    },
    { ...source, id: `${layer}-symbols`, minzoom, filter: notOnLines, layout: { ...icon, ...name }, paint },
  ]
}

/** Names of what is not a symbol: projects, institutions and schools, named buildings, water. */
function names(colours: MapPalette): LayerSpecification[] {
  const name = (
    layer: string,
    minzoom: number,
    colour: string,
    filter: FilterSpecification,
  ): LayerSpecification => ({
    id: `${layer}-names`,
    type: 'symbol',
    source: layer,
    'source-layer': layer,
    minzoom,
    filter,
    layout: {
      'text-field': ['coalesce', ['get', 'name'], ''],
      'text-font': ['Inter'],
      'text-size': 12.5,
      'text-max-width': 9,
    },
    paint: { 'text-color': colour, 'text-halo-color': colours.labelHalo, 'text-halo-width': 1.4 },
  })
  const named: FilterSpecification = ['has', 'name']
  return [
    name('projects', 13, colours.project, named),
    name('institutions', 15, colours.quietLabel, named),
    name('schools', 15, colours.quietLabel, named),
    name('buildings', 16.5, colours.quietLabel, named),
    name('water', 12, colours.quietLabel, ['all', named, ['==', ['geometry-type'], 'Polygon']]),
  ]
}
