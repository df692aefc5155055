import { areaM2, perimeterMetres } from '../geometry/measure.ts'
import { planar } from '../geometry/planar.ts'
import { touchMetres } from '../geometry/segments.ts'
import type { Geometry, LonLat } from '../model/geojson.ts'

/**
 * The geometry without rings and lines that have no extent: what a cut between two layers leaves behind. Null when
 * nothing is left, `removed` 0 when there were none.
 */
export function withoutSlivers(geometry: Geometry): { geometry: Geometry | null; removed: number } {
  let removed = 0
  const keep = (path: LonLat[], distinct: number) => {
    const kept = new Set(path.map(String)).size >= distinct && (distinct < 3 || hasSurface(path))
    if (!kept) removed++
    return kept
  }
  const rings = (polygon: LonLat[][]) => {
    const [outline, ...holes] = polygon
    return outline && keep(outline, 3) ? [outline, ...holes.filter((hole) => keep(hole, 3))] : []
  }
  switch (geometry.type) {
    case 'Polygon': {
      const coordinates = rings(geometry.coordinates)
      return { geometry: coordinates.length > 0 ? { type: 'Polygon', coordinates } : null, removed }
    }
    case 'MultiPolygon': {
      const coordinates = geometry.coordinates.map(rings).filter((polygon) => polygon.length > 0)
      return { geometry: coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null, removed }
    }
    case 'MultiLineString': {
      const coordinates = geometry.coordinates.filter((line) => keep(line, 2))
      return { geometry: coordinates.length > 0 ? { type: 'MultiLineString', coordinates } : null, removed }
    }
    default:
      return { geometry, removed }
  }
}

// Narrower than a millimetre is no surface; validateGeometry draws the line at the same place.
function hasSurface(ring: LonLat[]): boolean {
  const shape = planar({ type: 'Polygon', coordinates: [ring] })
  return areaM2(shape) > (touchMetres * perimeterMetres(shape)) / 2
}
