import { pathsOf } from '../geometry/positions.ts'
import type { Geometry } from '../model/geojson.ts'

/**
 * Several geometries of one thing as one. Where kinds are mixed the largest kind stays (area before line before point)
 * and `leftOut` counts the rest. Null for none at all.
 */
export function combine(geometries: readonly Geometry[]): { geometry: Geometry; leftOut: number } | null {
  for (const kind of ['Polygon', 'LineString', 'Point'] as const) {
    const alike = geometries.filter(({ type }) => type.endsWith(kind))
    const leftOut = geometries.length - alike.length
    if (alike.length === 1) return { geometry: alike[0]!, leftOut }
    if (alike.length === 0) continue
    const parts = alike.flatMap((geometry) => pathsOf(geometry))
    if (kind === 'Polygon') return { geometry: { type: 'MultiPolygon', coordinates: parts }, leftOut }
    if (kind === 'LineString') {
      return { geometry: { type: 'MultiLineString', coordinates: parts.map((part) => part[0]!) }, leftOut }
    }
    return { geometry: { type: 'MultiPoint', coordinates: parts.map((part) => part[0]![0]!) }, leftOut }
  }
  return null
}
