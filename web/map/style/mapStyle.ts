import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Language } from '../../../geodata/model/language.ts'
import type { ColourScheme } from '../../app/colourScheme.ts'
import { mapPalettes } from './palette.ts'
import { registerLayers } from './registerLayers.ts'
import { mapSources } from './sources.ts'
import { surroundingLayers } from './surroundings.ts'
import { symbolLayers } from './symbolLayers.ts'

export interface MapStyleOptions {
  scheme: ColourScheme
  language: Language
  showSecuring: boolean
  /** Whether the operator allows Kartverket's grey map; it is off until someone switches it on. */
  withTopo: boolean
}

/** The whole style: no glyphs (labels come from the page's own Inter) and no sprite (symbols are drawn on demand). */
export function mapStyle({ scheme, language, showSecuring, withTopo }: MapStyleOptions): StyleSpecification {
  const colours = mapPalettes[scheme]
  const ground = surroundingLayers(colours)
  const layers = [
    ...ground.slice(0, 1),
    ...(withTopo ? [topoLayer(scheme)] : []),
    ...ground.slice(1),
    ...registerLayers(colours),
    ...symbolLayers({ colours, language, showSecuring }),
  ]
  return {
    version: 8,
    sources: mapSources(withTopo),
    layers,
  }
}

function topoLayer(scheme: ColourScheme): LayerSpecification {
  return {
    id: 'topo',
    type: 'raster',
    source: 'topo',
    layout: { visibility: 'none' },
    paint: scheme === 'dark' ? { 'raster-brightness-min': 0.75, 'raster-brightness-max': 0.05 } : {},
  }
}
