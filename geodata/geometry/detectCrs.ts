import type { Bbox } from '../model/geojson.ts'
import { expandBbox } from './bbox.ts'
import { isInNorway, isNearLand } from './norway.ts'
import { type CrsCode, crsCodes, reprojectPosition } from './projection.ts'

interface DetectedCrs {
  crs: CrsCode
  /** `stated` by the file and true of its coordinates, or `implied` by where they would lie. */
  basis: 'stated' | 'implied'
  /** The numbers come north first. */
  swapped: boolean
}

type Pair = readonly [number, number]

/** Codes that mean the same in the plane: with heights (NN54, NN2000), and OGC's lon/lat. */
const synonyms: Readonly<Record<string, CrsCode>> = {
  CRS84: 'EPSG:4326',
  CRS84H: 'EPSG:4326',
  WGS84: 'EPSG:4326',
  4937: 'EPSG:4258',
  4979: 'EPSG:4326',
  5972: 'EPSG:25832',
  5973: 'EPSG:25833',
  5975: 'EPSG:25835',
  6172: 'EPSG:25832',
  6173: 'EPSG:25833',
  6175: 'EPSG:25835',
  3044: 'EPSG:25832',
  3045: 'EPSG:25833',
  3047: 'EPSG:25835',
}

/**
 * The reference system a name stands for: `EPSG:25832`, `urn:ogc:def:crs:EPSG::25832`, a URI, `OGC:CRS84`, a bare
 * number, or a GeoJSON `crs` member. Null when it names none we read.
 */
export function namedCrs(member: unknown): CrsCode | null {
  if (typeof member === 'object' && member !== null) {
    const { properties } = member as { properties?: { name?: unknown; code?: unknown } }
    return namedCrs(properties?.name ?? properties?.code)
  }
  if (typeof member !== 'string' && typeof member !== 'number') return null
  const code = /([a-z0-9]+)\/?$/i.exec(String(member).trim())?.[1]?.toUpperCase()
  if (code === undefined) return null
  return crsCodes.find((crs) => crs === `EPSG:${code}`) ?? synonyms[code] ?? null
}

// Where more than one zone puts everything on land: Trøndelag and south use 32, Nordland and north 33 (65 degrees).
const zone32EndsNorthMetres = 7_215_000

/** The register's box is where things are known so far; neighbouring zones put a place 300 km apart, so this is safe. */
const outskirtsMetres = 10_000

/**
 * Which reference system the coordinates are in, from what the file states if its numbers can be that, otherwise from
 * the numbers: degrees or metres by range, north-first when only that lies in Norway, and the UTM zone that puts most
 * points in `around` (the municipality, when known), else on or near the mainland, else in Norwegian waters; UTM 32
 * before 33 on a tie south of 65 degrees. Null when a stated system is unknown to us, or nothing fits.
 */
export function detectCrs(options: {
  crsMember?: unknown
  sample: readonly Pair[]
  around?: Bbox | null
}): DetectedCrs | null {
  const { crsMember, sample } = options
  const around = options.around && expandBbox(options.around, outskirtsMetres)
  if (crsMember !== undefined && crsMember !== null) {
    const crs = namedCrs(crsMember)
    if (crs === null) return null
    const best = [reading(crs, false, sample, around), reading(crs, true, sample, around)].sort(byFit)[0]!
    if (best.inNorway > 0) return { crs, basis: 'stated', swapped: best.swapped }
    // A label that cannot be true is common (files marked WGS84 by a program while holding metres).
    return implied(sample, around) ?? { crs, basis: 'stated', swapped: false }
  }
  return implied(sample, around)
}

interface Reading {
  crs: CrsCode
  swapped: boolean
  /** Shares of the sample, 0 to 1. */
  inNorway: number
  nearLand: number
  around: number
}

function implied(sample: readonly Pair[], around: Bbox | null | undefined): DetectedCrs | null {
  const northmost = sample.reduce((most, [x, y]) => Math.max(most, x, y), 0)
  const zones: CrsCode[] =
    northmost < zone32EndsNorthMetres
      ? ['EPSG:25832', 'EPSG:25833', 'EPSG:25835']
      : ['EPSG:25833', 'EPSG:25832', 'EPSG:25835']
  const candidates = (['EPSG:4326', ...zones] as const).flatMap((crs) => [
    reading(crs, false, sample, around),
    reading(crs, true, sample, around),
  ])
  // The sort is stable, so that on a tie the order above decides.
  const best = candidates.sort(byFit)[0]!
  return best.inNorway > 0.5 ? { crs: best.crs, basis: 'implied', swapped: best.swapped } : null
}

function reading(
  crs: CrsCode,
  swapped: boolean,
  sample: readonly Pair[],
  box: Bbox | null | undefined,
): Reading {
  const counts = { inNorway: 0, nearLand: 0, around: 0 }
  for (const [x, y] of sample) {
    const lonLat = reprojectPosition(swapped ? [y, x] : [x, y], crs, 'EPSG:4326')
    if (!isInNorway(lonLat)) continue
    counts.inNorway += 1 / sample.length
    if (isNearLand(lonLat)) counts.nearLand += 1 / sample.length
    if (box && lonLat[0] >= box[0] && lonLat[0] <= box[2] && lonLat[1] >= box[1] && lonLat[1] <= box[3]) {
      counts.around += 1 / sample.length
    }
  }
  return { crs, swapped, ...counts }
}

function byFit(one: Reading, other: Reading): number {
  return other.around - one.around || other.nearLand - one.nearLand || other.inNorway - one.inNorway
}
