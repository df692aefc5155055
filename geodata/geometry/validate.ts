import type { Bbox, Geometry, GeometryType, LonLat } from '../model/geojson.ts'
import { detectCrs } from './detectCrs.ts'
import { isInNorway } from './norway.ts'
import { mapPositions, pathsOf } from './positions.ts'
import { reproject } from './projection.ts'
import { placeOf, readGeometry } from './readGeometry.ts'
import type { GeometryReason } from './reasons.ts'
import { judgeRings } from './rings.ts'
import { tidy } from './tidy.ts'

export type Validation =
  | { valid: true; geometry: Geometry; notes: GeometryReason[] }
  | { valid: false; reasons: GeometryReason[] }

interface Options {
  types: readonly GeometryType[]
  /** The municipality's box, to tell which UTM zone metres are in. */
  around?: Bbox | null
}

const vertexLimit = 100_000

/**
 * Judges whether a value is a geometry that can be stored and measured: GeoJSON in lon/lat, of an allowed type, in
 * Norway, areas closed and not crossing themselves. The geometry that comes back is without heights and repeated
 * points, wound as RFC 7946 says.
 */
export function validateGeometry(value: unknown, options: Options): Validation {
  const read = readGeometry(value, options.types)
  if ('reason' in read) return { valid: false, reasons: [read.reason] }
  const count = vertexCount(read.geometry)
  if (count > vertexLimit) {
    return {
      valid: false,
      reasons: [{ code: 'too-many-vertices', params: { count, limit: vertexLimit } }],
    }
  }
  const misplaced = judgePlace(read.geometry, options)
  if (misplaced) return { valid: false, reasons: misplaced }
  const unshaped = judgeShape(read.geometry, options)
  if (unshaped.length > 0) return { valid: false, reasons: unshaped }
  // Before it is tidied: people know the points by the numbers they have now.
  const reasons = judgeRings(read.geometry)
  if (reasons.length > 0) return { valid: false, reasons }
  const { geometry, repeatedRemoved } = tidy(read.geometry)
  const notes: GeometryReason[] =
    repeatedRemoved > 0 ? [{ code: 'repeated-removed', params: { count: repeatedRemoved } }] : []
  return { valid: true, geometry, notes }
}

function vertexCount(geometry: Geometry): number {
  return pathsOf(geometry)
    .flat()
    .reduce((sum, path) => sum + path.length, 0)
}

function judgePlace(geometry: Geometry, options: Options): GeometryReason[] | null {
  const outside = firstOutside(geometry)
  if (!outside) return null
  const flipped = mapPositions(geometry, ([lon, lat]) => [lat, lon])
  if (!firstOutside(flipped)) return suggesting({ code: 'swapped', params: {} }, flipped, options)
  const sample = pathsOf(geometry).flat(2)
  const metres = sample.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 180)
  const detected = metres ? detectCrs({ sample: sample.slice(0, 1000), around: options.around }) : null
  if (detected) {
    const eastFirst = detected.swapped ? flipped : geometry
    const inDegrees = reproject(eastFirst, detected.crs, 'EPSG:4326')
    if (!firstOutside(inDegrees)) {
      return suggesting({ code: 'metres', params: { crs: detected.crs } }, inDegrees, options)
    }
  }
  const { position, ...where } = outside
  return [{ code: 'outside-norway', params: { lon: position[0], lat: position[1] }, ...where }]
}

function firstOutside(
  geometry: Geometry,
): { position: LonLat; part?: number; ring?: number; vertex?: number } | null {
  for (const [part, paths] of pathsOf(geometry).entries()) {
    for (const [ring, path] of paths.entries()) {
      const vertex = path.findIndex((position) => !isInNorway(position))
      if (vertex >= 0) return { position: path[vertex]!, ...placeOf(geometry, part, ring, vertex) }
    }
  }
  return null
}

/** The reason with the corrected geometry if that is valid; otherwise with what is wrong with that too. */
function suggesting(reason: GeometryReason, corrected: Geometry, options: Options): GeometryReason[] {
  const judged = validateGeometry(corrected, options)
  return judged.valid ? [{ ...reason, suggestion: judged.geometry }] : [reason, ...judged.reasons]
}

function judgeShape(geometry: Geometry, options: Options): GeometryReason[] {
  if (geometry.type.endsWith('Point')) return []
  const isArea = geometry.type.endsWith('Polygon')
  const reasons: GeometryReason[] = []
  let unclosed: GeometryReason | undefined
  for (const [part, paths] of pathsOf(geometry).entries()) {
    for (const [ring, path] of paths.entries()) {
      const where = placeOf(geometry, part, ring)
      const count = new Set(path.map(([lon, lat]) => `${lon} ${lat}`)).size
      const needed = isArea ? 3 : 2
      if (count < needed) reasons.push({ code: 'too-few-points', params: { count, needed }, ...where })
      else if (isArea && !isClosed(path)) unclosed ??= { code: 'unclosed-ring', params: {}, ...where }
    }
  }
  if (reasons.length > 0 || !unclosed) return reasons
  return suggesting(unclosed, closed(geometry), options)
}

function isClosed(ring: LonLat[]): boolean {
  const last = ring.at(-1)!
  return ring[0]![0] === last[0] && ring[0]![1] === last[1]
}

function closed(geometry: Geometry): Geometry {
  const rings = (polygon: LonLat[][]) => polygon.map((ring) => (isClosed(ring) ? ring : [...ring, ring[0]!]))
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: rings(geometry.coordinates) }
  if (geometry.type === 'MultiPolygon') {
    return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) }
  }
  return geometry
}
