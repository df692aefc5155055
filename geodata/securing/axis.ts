import { planar } from '../geometry/planar.ts'
import type { Geometry } from '../model/geojson.ts'

/** Metres along a line, all its parts, or round an outline; EPSG:25832, to the centimetre. Null for points. */
export function lineMetres(geometry: Geometry): number | null {
  const { flat, paths, dimension } = planar(geometry)
  if (dimension === 0) return null
  let metres = 0
  for (let path = 0; path + 1 < paths.length; path++) {
    for (let vertex = paths[path]!; vertex + 1 < paths[path + 1]!; vertex++) {
      const at = vertex * 2
      metres += Math.hypot(flat[at + 2]! - flat[at]!, flat[at + 3]! - flat[at + 1]!)
    }
  }
  return Math.round(metres * 100) / 100
}

/** The same for a geometry that measures can run along: a line. Null for anything else. */
export function axisMetres(geometry: Geometry): number | null {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString' ? lineMetres(geometry) : null
}
