import type { Geometry } from '../model/geojson.ts'

type Position = [number, number]

const wktTypes = {
  POINT: 'Point',
  LINESTRING: 'LineString',
  POLYGON: 'Polygon',
  MULTIPOINT: 'MultiPoint',
  MULTILINESTRING: 'MultiLineString',
  MULTIPOLYGON: 'MultiPolygon',
} as const
const head = /^\s*(?:SRID\s*=\s*\d+\s*;)?\s*([A-Z]+)\s*(?:ZM|Z|M)?\s*(?=\()/i

/** Every geometry of a well-known text, a collection taken apart; empty when it is none. */
export function parseWktParts(wkt: string): Geometry[] {
  const collection = /^\s*GEOMETRYCOLLECTION\s*(?:ZM|Z|M)?\s*\((.*)\)\s*$/is.exec(wkt)
  const texts = collection ? collection[1]!.split(/,(?=\s*[a-z])/i) : [wkt]
  const parts = texts.map(parseWkt)
  return parts.includes(null) ? [] : (parts as Geometry[])
}

/**
 * A geometry in well-known text, x and y in the order they stand, heights and measures dropped; null when it is not
 * that. Reads every way NVDB has written it: `POINT Z(1 2 3)`, `LINESTRING Z (1 2 3,4 5 6)`, `MULTILINESTRING ((…))`.
 */
export function parseWkt(wkt: string): Geometry | null {
  const found = head.exec(wkt)
  const name = found?.[1]?.toUpperCase().replace(/(?<=.{5})(ZM|Z|M)$/, '')
  if (!found || !name || !Object.hasOwn(wktTypes, name)) return null
  const type = wktTypes[name as keyof typeof wktTypes]
  const body = toJson(wkt.slice(found[0].length))
  if (body === null) return null
  const coordinates = type === 'Point' ? unwrap(body) : type === 'MultiPoint' ? body.map(unwrap) : body
  return hasDepth(coordinates, depths[type]) ? ({ type, coordinates } as Geometry) : null
}

/** The srid of extended WKT, `SRID=25832;POINT(…)`; null when it gives none. */
export function wktSrid(wkt: string): number | null {
  const srid = /^\s*SRID\s*=\s*(\d+)\s*;/i.exec(wkt)?.[1]
  return srid === undefined ? null : Number(srid)
}

const depths = {
  Point: 0,
  LineString: 1,
  MultiPoint: 1,
  Polygon: 2,
  MultiLineString: 2,
  MultiPolygon: 3,
} as const
const number = '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?'
const position = new RegExp(`(${number})\\s+(${number})(?:\\s+${number}){0,2}`, 'g')

// Parentheses become brackets and positions arrays, so that the JSON parser does the nesting.
function toJson(body: string): unknown[] | null {
  const json = body.replace(position, (_, x: string, y: string) => `[${Number(x)},${Number(y)}]`)
  if (!/^[\d\s.,()[\]eE+-]*$/.test(json)) return null
  try {
    const value: unknown = JSON.parse(json.replaceAll('(', '[').replaceAll(')', ']'))
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** MULTIPOINT stands both with and without inner parentheses, and POINT always has a pair. */
function unwrap(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value
}

function hasDepth(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false
  if (depth > 0) return value.length > 0 && value.every((item) => hasDepth(item, depth - 1))
  return value.length === 2 && isPosition(value)
}

function isPosition(value: unknown[]): value is Position {
  return value.every((one) => typeof one === 'number' && Number.isFinite(one))
}
