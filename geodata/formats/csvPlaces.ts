import { detectCrs } from '../geometry/detectCrs.ts'
import type { Bbox } from '../model/geojson.ts'
import type { CsvTable } from './csvTable.ts'
import { parseNumber } from './number.ts'
import { parseWkt } from './wkt.ts'

/** The columns that say where a row lies. */
export type CsvPlaces =
  | { kind: 'wkt'; column: string; crsColumn: string | null }
  | { kind: 'pair'; east: string; north: string; crsColumn: string | null }

const rowsLookedAt = 200
const wktNames = new Set(['wkt', 'geom', 'geometry', 'geometri', 'shape', 'thegeom', 'wktgeom'])
const crsNames = new Set(['epsg', 'epsgkode', 'srid', 'crs', 'koordinatsystem', 'koordsys'])
/** Names of a pair, by the words a column's name falls into; the first family that has both is taken. */
const families: readonly (readonly [east: readonly string[], north: readonly string[]])[] = [
  [
    ['øst', 'ost', 'east', 'easting', 'e'],
    ['nord', 'north', 'northing', 'n'],
  ],
  [
    ['lon', 'lng', 'long', 'longitude', 'lengdegrad'],
    ['lat', 'latitude', 'breddegrad'],
  ],
  [
    ['x', 'xkoordinat', 'koordinatx', 'xcoord'],
    ['y', 'ykoordinat', 'koordinaty', 'ycoord'],
  ],
]

/** Finds the place columns by name, else by what stands in them; null when there are none. */
export function findPlaces(table: CsvTable, around: Bbox | null): CsvPlaces | null {
  const { columns } = table
  const crsColumn = columns.find((column) => crsNames.has(letters(column))) ?? null
  const wkt = columns.find((column) => isWkt(table, column))
  const pair = pairByName(columns) ?? (wkt === undefined ? pairByRange(table, around) : null)
  // Outlines say more than the points that often stand beside them.
  if (wkt !== undefined) return { kind: 'wkt', column: wkt, crsColumn }
  return pair && { kind: 'pair', ...pair, crsColumn }
}

/** The reference system a heading names: `X_UTM32`, `Nord (EPSG:25833)`; null when it names none. */
export function crsInHeading(heading: string): string | null {
  const code = /\b(25832|25833|25835|32632|32633|4326|4258)\b/.exec(heading.replaceAll('_', ' '))?.[1]
  if (code) return `EPSG:${code}`
  const zone = /(?:utm|sone|zone)[\s_-]*(?:sone|zone)?[\s_-]*(32|33|35)/i.exec(heading)?.[1]
  return zone ? `EPSG:258${zone}` : null
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-zæøå]/g, '')
}

function isWkt(table: CsvTable, column: string): boolean {
  const values = valuesOf(table, column)
  const hits = values.filter((value) => parseWkt(value) !== null).length
  return hits > 0 && (wktNames.has(letters(column)) || hits === values.length)
}

function pairByName(columns: readonly string[]): { east: string; north: string } | null {
  // Whole names before names that only hold the word: `Nord` before `atkomstNord`.
  for (const matches of [isWord, holdsWord]) {
    for (const [eastWords, northWords] of families) {
      const east = columns.find((column) => eastWords.some((word) => matches(column, word)))
      const north = columns.find((column) => northWords.some((word) => matches(column, word)))
      if (east !== undefined && north !== undefined && east !== north) return { east, north }
    }
  }
  return null
}

function isWord(column: string, word: string): boolean {
  return letters(column) === word
}

function holdsWord(column: string, word: string): boolean {
  const words = column
    .replace(/([a-zæøå])([A-ZÆØÅ])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zæøå]+/)
  return words.includes(word)
}

/** Two columns whose numbers, read together, lie in Norway; next to each other where several would do. */
function pairByRange(table: CsvTable, around: Bbox | null): { east: string; north: string } | null {
  const numeric = table.columns.flatMap((column, position) => {
    const numbers = valuesOf(table, column).map(parseNumber)
    return numbers.length > 0 && numbers.every((one) => one !== null)
      ? [{ column, position, numbers: numbers as number[] }]
      : []
  })
  let best: { east: string; north: string; apart: number } | null = null
  for (const north of numeric) {
    if (!north.numbers.every(isNorth)) continue
    for (const east of numeric) {
      if (east === north || !east.numbers.every((one, i) => isEast(one, north.numbers[i] ?? 0))) continue
      const sample = east.numbers.map((x, i): [number, number] => [x, north.numbers[i] ?? Number.NaN])
      const detected = detectCrs({ sample, around })
      const apart = Math.abs(east.position - north.position)
      if (!detected || detected.swapped || (best && best.apart <= apart)) continue
      best = { east: east.column, north: north.column, apart }
    }
  }
  return best && { east: best.east, north: best.north }
}

// Metres north in Norway are millions; degrees with a fraction are not a count of something.
function isNorth(value: number): boolean {
  return (value > 6_300_000 && value < 8_100_000) || (value > 57 && value < 73 && !Number.isInteger(value))
}

function isEast(value: number, north: number): boolean {
  return north > 1000 ? Math.abs(value) > 10_000 : !Number.isInteger(value)
}

function valuesOf({ rows }: CsvTable, column: string): string[] {
  return rows
    .slice(0, rowsLookedAt)
    .map(({ cells }) => cells[column]!)
    .filter((value) => value !== '')
}
