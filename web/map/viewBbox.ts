import type { Bbox } from '../../geodata/model/geojson.ts'

/** Centre in degrees, and zoom. */
export interface MapView {
  lon: number
  lat: number
  z: number
}

const tilePixels = 512

/** [west, south, east, north] in degrees that a web mercator map of so many pixels shows around a view. */
export function viewBbox({ lon, lat, z }: MapView, widthPixels: number, heightPixels: number): Bbox {
  const worldPixels = tilePixels * 2 ** z
  const halfLon = (widthPixels / 2 / worldPixels) * 360
  const middle = Math.asinh(Math.tan((lat * Math.PI) / 180))
  const half = (heightPixels / 2 / worldPixels) * 2 * Math.PI
  const latAt = (mercator: number) => (Math.atan(Math.sinh(mercator)) * 180) / Math.PI
  return [
    Math.max(lon - halfLon, -180),
    latAt(middle - half),
    Math.min(lon + halfLon, 180),
    latAt(middle + half),
  ]
}
