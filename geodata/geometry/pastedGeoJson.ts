import { type Bbox, type Geometry, type GeometryType, geometryTypes } from '../model/geojson.ts'
import { detectCrs } from './detectCrs.ts'
import { mapPositions, pathsOf } from './positions.ts'
import { reproject } from './projection.ts'
import { readGeometry } from './readGeometry.ts'
import type { GeometryReason } from './reasons.ts'

type Read = { geometry: unknown; notes: GeometryReason[] } | { reasons: GeometryReason[] }

/** Whether the text means to be JSON, right or wrong. */
export function isGeoJsonText(pasted: string): boolean {
  return pasted.startsWith('{') || pasted.startsWith('[')
}

/** Pasted GeoJSON as one geometry in lon/lat, from the reference system it states or implies. */
export function readPastedGeoJson(
  pasted: string,
  options: { types: readonly GeometryType[]; around?: Bbox | null },
): Read {
  const parsed = parseJson(pasted)
  if (parsed === undefined) return { reasons: [{ code: 'not-json', params: {} }] }
  const found = geometriesIn(parsed)
  if (found.length === 0) return { reasons: [{ code: 'nothing-there', params: {} }] }
  const geometries: Geometry[] = []
  for (const value of found) {
    const read = readGeometry(value, geometryTypes)
    if ('reason' in read) return { reasons: [read.reason] }
    geometries.push(read.geometry)
  }
  const merged = merge(geometries, options.types)
  if (!merged) return { reasons: [{ code: 'mixed-kinds', params: {} }] }
  const notes: GeometryReason[] =
    geometries.length > 1 ? [{ code: 'merged', params: { count: geometries.length } }] : []
  return placed(merged, parsed, notes, options.around)
}

function placed(
  geometry: Geometry,
  parsed: unknown,
  notes: GeometryReason[],
  around: Bbox | null | undefined,
): Read {
  const crsMember = (parsed as { crs?: unknown }).crs
  const sample = pathsOf(geometry).flat(2).slice(0, 1000)
  const detected = detectCrs({ crsMember, sample, around })
  if (!detected) {
    if (crsMember === undefined || crsMember === null) return { geometry, notes }
    return { reasons: [{ code: 'unknown-crs', params: { name: nameOf(crsMember) } }] }
  }
  const eastFirst = detected.swapped ? mapPositions(geometry, ([x, y]) => [y, x]) : geometry
  if (detected.swapped) notes.push({ code: 'order-corrected', params: {} })
  if (detected.basis === 'implied' && detected.crs !== 'EPSG:4326') {
    notes.push({ code: 'crs-assumed', params: { crs: detected.crs } })
  }
  return { geometry: reproject(eastFirst, detected.crs, 'EPSG:4326'), notes }
}

function nameOf(crsMember: unknown): string {
  const { properties } = crsMember as { properties?: { name?: unknown } }
  return String(properties?.name ?? (typeof crsMember === 'string' ? crsMember : '?')).slice(0, 60)
}

function parseJson(pasted: string): unknown {
  try {
    return JSON.parse(pasted)
  } catch {
    return undefined
  }
}

function geometriesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(geometriesIn)
  if (typeof value !== 'object' || value === null) return []
  const { type, features, geometry, geometries } = value as Record<string, unknown>
  if (type === 'FeatureCollection') return geometriesIn(features)
  if (type === 'Feature') return geometriesIn(geometry)
  if (type === 'GeometryCollection') return geometriesIn(geometries)
  return [value]
}

/** Several of one kind as one Multi-geometry; one alone in the form that is allowed. Null when kinds are mixed. */
function merge(geometries: readonly Geometry[], types: readonly GeometryType[]): Geometry | null {
  if (geometries.length === 1 && types.includes(geometries[0]!.type)) return geometries[0]!
  const parts = geometries.flatMap((geometry) => pathsOf(geometry))
  const kinds = new Set(geometries.map(({ type }) => type.replace('Multi', '')))
  if (kinds.size !== 1) return null
  const single = parts.length === 1
  switch ([...kinds][0]) {
    case 'Point':
      return single && !types.includes('MultiPoint')
        ? { type: 'Point', coordinates: parts[0]![0]![0]! }
        : { type: 'MultiPoint', coordinates: parts.map((part) => part[0]![0]!) }
    case 'LineString':
      return single && !types.includes('MultiLineString')
        ? { type: 'LineString', coordinates: parts[0]![0]! }
        : { type: 'MultiLineString', coordinates: parts.map((part) => part[0]!) }
    default:
      return single && !types.includes('MultiPolygon')
        ? { type: 'Polygon', coordinates: parts[0]! }
        : { type: 'MultiPolygon', coordinates: parts }
  }
}
