import { geoJSONToTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature } from 'geojson'
import type { Bbox } from '../../geodata/model/geojson.ts'

const extent = 4096
const bufferUnits = 64

export interface TileAddress {
  z: number
  x: number
  y: number
}

/** [west, south, east, north] in degrees of a web mercator tile, with the buffer that lines and outlines need. */
export function tileBbox({ z, x, y }: TileAddress): Bbox {
  const tiles = 2 ** z
  const buffer = bufferUnits / extent
  const lon = (column: number) => (column / tiles) * 360 - 180
  const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / tiles))) * 180) / Math.PI
  return [lon(x - buffer), lat(y + 1 + buffer), lon(x + 1 + buffer), lat(y - buffer)]
}

/** A Mapbox vector tile with one layer; null when nothing falls in it. */
export function renderTile(name: string, featuresJson: string, { z, x, y }: TileAddress): Uint8Array | null {
  const features = JSON.parse(featuresJson) as Feature[]
  if (features.length === 0) return null
  const tile = geoJSONToTile({ type: 'FeatureCollection', features }, z, x, y, {
    extent,
    buffer: bufferUnits,
    clip: true,
    tolerance: 3,
  })
  if (!tile || tile.features.length === 0) return null
  return fromGeojsonVt({ [name]: tile }, { version: 2, extent })
}
