import proj4 from 'proj4'
import type { EastNorth, Geometry, LonLat } from '../model/geojson.ts'
import { mapPositions } from './positions.ts'

/*
 * Reference systems met in Norwegian files. EUREF89 (ETRS89) and WGS84 are taken as one, as Norwegian practice and
 * EPSG's null transformation do: the true difference today is below a metre and unknown to files that say neither.
 */

export const crsCodes = [
  'EPSG:4326',
  'EPSG:4258',
  'EPSG:25832',
  'EPSG:25833',
  'EPSG:25835',
  'EPSG:32632',
  'EPSG:32633',
] as const
export type CrsCode = (typeof crsCodes)[number]

const zones: Readonly<Record<CrsCode, 32 | 33 | 35 | null>> = {
  'EPSG:4326': null,
  'EPSG:4258': null,
  'EPSG:25832': 32,
  'EPSG:25833': 33,
  'EPSG:25835': 35,
  'EPSG:32632': 32,
  'EPSG:32633': 33,
}

interface TransverseMercator {
  forward(point: { x: number; y: number }): { x: number; y: number }
  inverse(point: { x: number; y: number }): { x: number; y: number }
}

// The projection object itself, not proj4's converter: no datum steps and no parsing per call, half the time.
const utm: Readonly<Record<32 | 33 | 35, TransverseMercator>> = {
  32: transverseMercator(32),
  33: transverseMercator(33),
  35: transverseMercator(35),
}

function transverseMercator(zone: number): TransverseMercator {
  return new proj4.Proj(`+proj=utm +zone=${zone} +ellps=GRS80 +units=m +no_defs`) as TransverseMercator
}

const radians = Math.PI / 180

function toZone(zone: 32 | 33 | 35, [lon, lat]: LonLat): EastNorth {
  const { x, y } = utm[zone].forward({ x: lon * radians, y: lat * radians })
  return [x, y]
}

function fromZone(zone: 32 | 33 | 35, [east, north]: EastNorth): LonLat {
  const { x, y } = utm[zone].inverse({ x: east, y: north })
  return [x / radians, y / radians]
}

/** Degrees to metres in EPSG:25832. */
export function toEastNorth(lonLat: LonLat): EastNorth {
  return toZone(32, lonLat)
}

/** Metres in EPSG:25832 to degrees. */
export function toLonLat(eastNorth: EastNorth): LonLat {
  return fromZone(32, eastNorth)
}

/** One position from one reference system to another; x first (lon or east) in both. */
export function reprojectPosition(position: [number, number], from: CrsCode, to: CrsCode): [number, number] {
  const fromUtm = zones[from]
  const toUtm = zones[to]
  if (fromUtm === toUtm) return [position[0], position[1]]
  const lonLat = fromUtm === null ? position : fromZone(fromUtm, position)
  return toUtm === null ? lonLat : toZone(toUtm, lonLat)
}

/** The geometry in another reference system, heights dropped. */
export function reproject(geometry: Geometry, from: CrsCode, to: CrsCode): Geometry {
  return mapPositions(geometry, (position) => reprojectPosition(position, from, to))
}
