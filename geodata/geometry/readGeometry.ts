import type { Geometry, GeometryType, LonLat } from '../model/geojson.ts'
import { pathsOf } from './positions.ts'
import type { GeometryReason } from './reasons.ts'

/** How many arrays a position lies within. */
const depths: Readonly<Record<GeometryType, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

type Read = { geometry: Geometry } | { reason: GeometryReason }

/** An unknown value as a geometry with finite positions of two numbers, heights dropped; or the reason it is none. */
export function readGeometry(value: unknown, types: readonly GeometryType[]): Read {
  if (typeof value !== 'object' || value === null) return { reason: { code: 'not-geometry', params: {} } }
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown }
  if (typeof type !== 'string') return { reason: { code: 'not-geometry', params: {} } }
  if (!(types as readonly string[]).includes(type)) {
    return isKnownType(type)
      ? { reason: { code: 'wrong-type', params: { type, allowed: types } } }
      : { reason: { code: 'not-geometry', params: {} } }
  }
  const depth = depths[type as GeometryType]
  if (!isNested(coordinates, depth)) return { reason: { code: 'not-geometry', params: {} } }
  const geometry = { type, coordinates: flattened(coordinates, depth) } as Geometry
  const parts = pathsOf(geometry)
  if (parts.length === 0 || parts.some((part) => part.length === 0)) {
    return { reason: { code: 'empty', params: {} } }
  }
  for (const [part, paths] of parts.entries()) {
    for (const [ring, path] of paths.entries()) {
      if (path.length === 0) return { reason: { code: 'empty', params: {} } }
      const vertex = path.findIndex((position) => !position.every(Number.isFinite))
      if (vertex < 0) continue
      const where = placeOf(geometry, part, ring, vertex)
      return { reason: { code: 'not-numbers', params: {}, ...where } }
    }
  }
  return { geometry }
}

/** Places as people count them: from 1, and only what there is more than one of. */
export function placeOf(
  geometry: Geometry,
  part: number,
  ring: number,
  vertex?: number,
): { part?: number; ring?: number; vertex?: number } {
  return {
    ...(pathsOf(geometry).length > 1 && { part: part + 1 }),
    ...(geometry.type.endsWith('Polygon') && { ring: ring + 1 }),
    ...(vertex !== undefined && geometry.type !== 'Point' && { vertex: vertex + 1 }),
  }
}

function isKnownType(type: string): type is GeometryType | 'GeometryCollection' {
  return Object.hasOwn(depths, type) || type === 'GeometryCollection'
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false
  if (depth === 0) return true
  return value.every((inner) => isNested(inner, depth - 1))
}

function flattened(value: unknown, depth: number): unknown {
  if (depth > 0) return (value as unknown[]).map((inner) => flattened(inner, depth - 1))
  const [lon, lat] = value as unknown[]
  return [toNumber(lon), toNumber(lat)] satisfies LonLat
}

function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN
}
