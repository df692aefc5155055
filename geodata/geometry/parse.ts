import type { Bbox, Geometry, GeometryType, LonLat } from '../model/geojson.ts'
import { detectCrs, namedCrs } from './detectCrs.ts'
import { isInNorway } from './norway.ts'
import { isGeoJsonText, readPastedGeoJson } from './pastedGeoJson.ts'
import { type CrsCode, reprojectPosition } from './projection.ts'
import type { GeometryReason } from './reasons.ts'
import { readPair } from './typedNumbers.ts'
import { type Validation, validateGeometry } from './validate.ts'

interface TypedPosition {
  lonLat: LonLat
  /** The reference system it was typed in. */
  crs: CrsCode
}

/**
 * A position as people type it: `63,43 10,39` either way round, degrees with minutes and seconds, UTM metres either
 * way round, with a zone (`32V`, `sone 33`) or `EPSG:25833` in front. Metres without a zone are UTM 32 if that is in
 * Norway, or the zone that lies in `around` (the municipality). Null when it is no position in Norway.
 */
export function parseCoordinates(typed: string, around?: Bbox | null): TypedPosition | null {
  const { crs: stated, rest } = readZone(typed.trim())
  if (stated === null) return null
  for (const { first, second, firstIsNorth } of readPair(rest)) {
    const orders: [number, number][] =
      firstIsNorth === null
        ? [
            [first, second],
            [second, first],
          ]
        : [firstIsNorth ? [second, first] : [first, second]]
    for (const position of orders) {
      const read = place(position, stated, around)
      if (read) return read
    }
  }
  return null
}

const zoneCrs: Readonly<Record<string, CrsCode>> = {
  32: 'EPSG:25832',
  33: 'EPSG:25833',
  35: 'EPSG:25835',
}

/** The reference system named in front of the numbers; undefined when none is, null when it is not ours. */
function readZone(typed: string): { crs: CrsCode | null | undefined; rest: string } {
  const named = /^(EPSG:\s*\d+|OGC:CRS84|WGS ?84)\b[\s:;,]*/i.exec(typed)
  if (named) return { crs: namedCrs(named[1]!.replace(/\s/g, '')), rest: typed.slice(named[0].length) }
  const zone =
    /^(?:(?:UTM[\s-]*)?(?:sone|zone)\s*|UTM[\s-]*)(3[1-6])\s*[VWN]?\b[\s:;,]*/i.exec(typed) ??
    /^(3[1-6])\s*[VW]\b[\s:;,]*/i.exec(typed)
  if (zone) return { crs: zoneCrs[zone[1]!] ?? null, rest: typed.slice(zone[0].length) }
  return { crs: undefined, rest: typed }
}

function place(
  position: [number, number],
  stated: CrsCode | undefined,
  around: Bbox | null | undefined,
): TypedPosition | null {
  const readings = (stated ? [stated] : (['EPSG:4326', 'EPSG:25832', 'EPSG:25833', 'EPSG:25835'] as const))
    .map((crs): TypedPosition => ({ crs, lonLat: reprojectPosition(position, crs, 'EPSG:4326') }))
    .filter(({ lonLat }) => isInNorway(lonLat))
  return readings.find(({ lonLat }) => around && isInBox(lonLat, around)) ?? readings[0] ?? null
}

function isInBox([lon, lat]: LonLat, [west, south, east, north]: Bbox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/**
 * Pasted text as a geometry: GeoJSON (geometry, feature or collection; several of one kind become one Multi-geometry),
 * or positions one on each line, which become a point, a line or an area, whichever is allowed and fits. What was
 * assumed about the reference system comes as notes.
 */
export function parsePastedGeometry(
  pasted: string,
  options: { types: readonly GeometryType[]; around?: Bbox | null },
): Validation {
  const trimmed = pasted.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { valid: false, reasons: [{ code: 'nothing-there', params: {} }] }
  const read = isGeoJsonText(trimmed) ? readPastedGeoJson(trimmed, options) : readLines(trimmed, options)
  if ('reasons' in read) return { valid: false, reasons: read.reasons }
  const judged = validateGeometry(read.geometry, options)
  return judged.valid ? { ...judged, notes: [...read.notes, ...judged.notes] } : judged
}

type Read = { geometry: unknown; notes: GeometryReason[] } | { reasons: GeometryReason[] }

function readLines(pasted: string, options: { types: readonly GeometryType[]; around?: Bbox | null }): Read {
  const lines = pasted.split(/\r?\n/)
  const { crs: heading, rest } = readZone(lines[0]!.trim())
  if (heading === null) {
    return { reasons: [{ code: 'unknown-crs', params: { name: lines[0]!.trim() } }] }
  }
  const hasHeading = heading !== undefined && rest === ''
  const pairs: { number: number; typed: string }[] = []
  for (const [at, line] of lines.entries()) {
    const typed = line.trim()
    if (typed !== '' && !(at === 0 && hasHeading)) pairs.push({ number: at + 1, typed })
  }
  if (pairs.length === 0) return { reasons: [{ code: 'nothing-there', params: {} }] }
  const prefix = hasHeading
    ? `${heading} `
    : zonePrefix(
        pairs.map(({ typed }) => typed),
        options.around,
      )
  const positions: LonLat[] = []
  const systems = new Set<CrsCode>()
  for (const { number, typed } of pairs) {
    const read = parseCoordinates(readZone(typed).crs === undefined ? prefix + typed : typed, options.around)
    if (!read) {
      const content = typed.length > 60 ? `${typed.slice(0, 59)}…` : typed
      return { reasons: [{ code: 'not-coordinates', params: { line: number, content } }] }
    }
    systems.add(read.crs)
    positions.push(read.lonLat)
  }
  const notes: GeometryReason[] = []
  const assumed = [...systems].find((crs) => crs !== 'EPSG:4326')
  const saysNothing = !hasHeading && pairs.every(({ typed }) => readZone(typed).crs === undefined)
  if (assumed && saysNothing) notes.push({ code: 'crs-assumed', params: { crs: assumed } })
  const { geometry, closedRing } = shapeOf(positions, options.types)
  if (closedRing) notes.push({ code: 'closed-ring', params: {} })
  return { geometry, notes }
}

/** One zone for all the lines, so that an area is not spread over two. */
function zonePrefix(lines: readonly string[], around: Bbox | null | undefined): string {
  const sample = lines.flatMap((line): [number, number][] => {
    const pair = readPair(line).find(({ first, second }) => Math.abs(first) > 180 || Math.abs(second) > 180)
    return pair ? [[pair.first, pair.second]] : []
  })
  if (sample.length === 0) return ''
  const detected = detectCrs({ sample, around })
  return detected ? `${detected.crs} ` : ''
}

/** The positions as the largest allowed thing that so many make: an area, a line, or points. */
function shapeOf(
  positions: LonLat[],
  types: readonly GeometryType[],
): { geometry: Geometry; closedRing: boolean } {
  const count = positions.length
  const first = positions[0]!
  const last = positions.at(-1)!
  const isClosed = first[0] === last[0] && first[1] === last[1]
  const ring = isClosed ? positions : [...positions, first]
  const shapes: [fits: boolean, geometry: Geometry][] = [
    [count === 1, { type: 'Point', coordinates: first }],
    [count === 1, { type: 'MultiPoint', coordinates: positions }],
    [count > 2, { type: 'Polygon', coordinates: [ring] }],
    [count > 2, { type: 'MultiPolygon', coordinates: [[ring]] }],
    [count > 1, { type: 'LineString', coordinates: positions }],
    [count > 1, { type: 'MultiLineString', coordinates: [positions] }],
    [count > 1, { type: 'MultiPoint', coordinates: positions }],
    // Too few for an area, which is what the answer should say.
    [true, { type: 'Polygon', coordinates: [ring] }],
    [true, { type: 'MultiPolygon', coordinates: [[ring]] }],
    [true, { type: 'LineString', coordinates: positions }],
  ]
  const [, geometry] = shapes.find(([fits, { type }]) => fits && types.includes(type)) ?? shapes.at(-1)!
  return { geometry, closedRing: geometry.type.endsWith('Polygon') && !isClosed }
}
