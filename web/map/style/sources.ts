import type { StyleSpecification, VectorSourceSpecification } from 'maplibre-gl'
import { type Collection, collectionCodes, collections } from '../../../geodata/model/collections.ts'
import {
  type ContextLayerCode,
  contextLayerCodes,
  contextLayers,
} from '../../../geodata/model/contextLayer.ts'

/** Beyond this zoom the same tile is drawn larger: its 4096 steps are then 1.5 cm and finer. */
const deepestTileZoom = 16

export type TileLayer = Collection | ContextLayerCode

/** A vector source for every collection and context layer, named as they are, and Kartverket's grey map when asked for. */
export function mapSources(withTopo: boolean): StyleSpecification['sources'] {
  const sources: StyleSpecification['sources'] = {}
  for (const layer of contextLayerCodes) sources[layer] = tiles(layer, contextLayers[layer].minZoom)
  for (const layer of collectionCodes) sources[layer] = tiles(layer, collections[layer].minZoom)
  if (withTopo) {
    sources.topo = {
      type: 'raster',
      tiles: ['https://cache.kartverket.no/v1/wmts/1.0.0/topograatone/default/webmercator/{z}/{y}/{x}.png'],
      tileSize: 256,
      maxzoom: 18,
      attribution: '© Kartverket',
    }
  }
  return sources
}

function tiles(layer: TileLayer, minzoom: number): VectorSourceSpecification {
  return {
    type: 'vector',
    tiles: [`${window.location.origin}/tiles/${layer}/{z}/{x}/{y}.mvt`],
    minzoom,
    maxzoom: deepestTileZoom,
    promoteId: 'id',
  }
}
