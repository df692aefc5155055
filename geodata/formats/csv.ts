import { namedCrs } from '../geometry/detectCrs.ts'
import { pathsOf } from '../geometry/positions.ts'
import type { CrsCode } from '../geometry/projection.ts'
import { note } from '../imports/note.ts'
import type { ImportNote } from '../model/imports.ts'
import { type CsvPlaces, crsInHeading, findPlaces } from './csvPlaces.ts'
import { type CsvRow, type CsvTable, parseCsvTable } from './csvTable.ts'
import type { DecodedText } from './decodeText.ts'
import { type FileCrs, fileCrs } from './fileCrs.ts'
import { parseNumber } from './number.ts'
import { place } from './place.ts'
import { type ReadOptions, type ReadOutcome, refuse, type SourceRecord } from './reader.ts'
import { parseWkt, wktSrid } from './wkt.ts'

/** A table with coordinates in two columns or as well-known text in one. */
export function readCsv(name: string, { text, encoding }: DecodedText, options: ReadOptions): ReadOutcome {
  const table = parseCsvTable(text)
  if (!table) {
    return refuse(
      'not-a-table',
      'Filen er tekst, men verken JSON eller en tabell med flere kolonner. Rekkverk leser GeoJSON, CSV, NVDB-JSON og Overpass-JSON.',
      'The file is text, but neither JSON nor a table with several columns. Rekkverk reads GeoJSON, CSV, NVDB JSON and Overpass JSON.',
    )
  }
  if (table.rows.length === 0) {
    return refuse(
      'no-rows',
      'Tabellen har overskrifter, men ingen rader.',
      'The table has headings, but no rows.',
    )
  }
  const places = findPlaces(table, options.around ?? null)
  if (!places) {
    const names = table.columns.join(', ')
    return refuse(
      'no-coordinates',
      `Fant ingen koordinater blant kolonnene: ${names}. Kall dem Nord og Øst, lat og lon, eller legg geometrien som WKT i en kolonne.`,
      `Found no coordinates among the columns: ${names}. Call them Nord and Øst, lat and lon, or put the geometry as WKT in a column.`,
    )
  }
  const raw = table.rows.map(rawGeometry(places, table))
  const crs = fileCrs(statedCrs(places, table), raw.flatMap(samplePosition).slice(0, 1000), options)
  if (!crs.ok) return crs
  const placeColumns = places.kind === 'wkt' ? [places.column] : [places.east, places.north]
  const columns = table.columns.filter((column) => ![...placeColumns, places.crsColumn].includes(column))
  const records = table.rows.map((row, i) => recordFrom(row, raw[i]!, places, crs, options))
  return {
    ok: true,
    file: {
      name,
      format: 'csv',
      crs: crs.crs,
      crsBasis: crs.crsBasis,
      source: 'file',
      sourceName: name,
      licence: '',
      date: null,
      readOn: options.today,
      records,
      columns,
      notes: [...(encoding === 'windows-1252' ? [notUtf8] : []), ...table.notes, ...crs.notes],
      dropped: [],
      covers: null,
    },
  }
}

interface Raw {
  geometry: unknown
  notes: ImportNote[]
}

function rawGeometry(places: CsvPlaces, table: CsvTable): (row: CsvRow) => Raw {
  if (places.kind === 'wkt') {
    return ({ cells }) => {
      const wkt = cells[places.column]!
      if (wkt === '') return { geometry: null, notes: [] }
      const geometry = parseWkt(wkt)
      return { geometry, notes: geometry ? [] : [unreadable(places.column, wkt)] }
    }
  }
  const scales = [places.east, places.north].map((column) =>
    isGroupedMetres(table, column, places) ? 1000 : 1,
  )
  return ({ cells }) => {
    const texts = [cells[places.east]!, cells[places.north]!]
    if (texts.every((text) => text === '')) return { geometry: null, notes: [] }
    const numbers = texts.map(parseNumber)
    const wrong = numbers.indexOf(null)
    if (wrong >= 0)
      return { geometry: null, notes: [unreadable(wrong === 0 ? places.east : places.north, texts[wrong]!)] }
    return { geometry: { type: 'Point', coordinates: numbers.map((one, i) => one! * scales[i]!) }, notes: [] }
  }
}

/**
 * `569,377` beside `7,034,307` is metres with a thousands comma, not 569 metres and a fraction: told by every value of
 * the column being of that form while the other axis is in metres.
 */
function isGroupedMetres(
  { rows }: CsvTable,
  column: string,
  { east, north }: CsvPlaces & { kind: 'pair' },
): boolean {
  const other = column === east ? north : east
  const filled = rows.filter(({ cells }) => cells[column] !== '' && cells[other] !== '')
  return (
    filled.length > 0 &&
    filled.every(
      ({ cells }) =>
        /^\d{1,3}[.,]\d{3}$/.test(cells[column]!) && Math.abs(parseNumber(cells[other]!) ?? 0) > 100_000,
    )
  )
}

/** The reference system the table as a whole states: the commonest in its column, or the one its headings name. */
function statedCrs(places: CsvPlaces, { rows }: CsvTable): string | number | null {
  if (places.crsColumn !== null) {
    const counts = Map.groupBy(rows, ({ cells }) => cells[places.crsColumn!]!)
    const [commonest] = [...counts.entries()]
      .filter(([value]) => value !== '')
      .sort((a, b) => b[1].length - a[1].length)
    if (commonest) return crsInHeading(commonest[0]) ?? commonest[0]
  }
  if (places.kind === 'wkt')
    return wktSrid(rows.find(({ cells }) => cells[places.column] !== '')?.cells[places.column] ?? '')
  return crsInHeading(places.east) ?? crsInHeading(places.north)
}

function recordFrom(
  row: CsvRow,
  raw: Raw,
  places: CsvPlaces,
  crs: FileCrs,
  options: ReadOptions,
): SourceRecord {
  const own = options.crs ? null : rowCrs(row, places)
  const placed =
    raw.notes.length > 0
      ? { geometry: null, notes: raw.notes }
      : place(raw.geometry, own ?? crs.crs, crs.northFirst)
  return {
    number: row.line,
    externalId: null,
    geometry: placed.geometry,
    attributes: row.cells,
    notes: [...row.notes, ...placed.notes],
  }
}

function rowCrs({ cells }: CsvRow, { crsColumn }: CsvPlaces): CrsCode | null {
  const value = crsColumn === null ? '' : cells[crsColumn]!
  return value === '' ? null : namedCrs(crsInHeading(value) ?? value)
}

function samplePosition({ geometry }: Raw): [number, number][] {
  return geometry ? [pathsOf(geometry as never)[0]![0]![0]!] : []
}

const notUtf8 = note(
  'info',
  'not-utf8',
  null,
  'Filen er ikke UTF-8, og er lest som Windows-1252 (Latin-1). Kontroller at æ, ø og å er riktige.',
  'The file is not UTF-8, and was read as Windows-1252 (Latin-1). Check that æ, ø and å are right.',
)

function unreadable(column: string, value: string): ImportNote {
  if (value === '') {
    return note(
      'error',
      'coordinate-missing',
      'geometry',
      `Koordinaten i kolonnen ${column} mangler.`,
      `The coordinate in the column ${column} is missing.`,
    )
  }
  const shown = value.slice(0, 40)
  return note(
    'error',
    'coordinate-unreadable',
    'geometry',
    `Kan ikke lese «${shown}» i kolonnen ${column} som koordinat.`,
    `Cannot read “${shown}” in the column ${column} as a coordinate.`,
  )
}
