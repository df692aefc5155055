import type { CrsCode } from '../geometry/projection.ts'
import type { Bbox, Geometry } from '../model/geojson.ts'
import type { ImportNote, ImportTarget } from '../model/imports.ts'
import { type Text, text } from '../model/language.ts'
import type { SourceCode } from '../model/thing.ts'

/*
 * The one contract of every reader: bytes in; records in lon/lat, the reference system, and what was dropped or changed
 * out, row by row. A file that cannot be read at all comes out as reasons, never as an exception.
 */

export const formatNames = {
  nvdb: text('NVDB vegobjekter (JSON)', 'NVDB road objects (JSON)'),
  osm: text('OpenStreetMap (Overpass JSON)', 'OpenStreetMap (Overpass JSON)'),
  geojson: text('GeoJSON', 'GeoJSON'),
  topojson: text('TopoJSON', 'TopoJSON'),
  csv: text('CSV-tabell', 'CSV table'),
} as const satisfies Record<string, Text>
type FormatCode = keyof typeof formatNames

export interface ReadInput {
  name: string
  bytes: Uint8Array
}

export interface ReadOptions {
  /** Overrides what the file states or implies. */
  crs?: CrsCode
  /** The day of reading, ISO date: the file's date where it gives none, and what has ended by then is left out. */
  today: string
  /** The municipality, where known: settles which UTM zone numbers without a reference system are in. */
  around?: Bbox | null
}

/** Why a file cannot be read; the message says what to do about it. */
export interface ReadReason {
  code: string
  message: Text
}
export type ReadOutcome = { ok: true; file: ReadFile } | { ok: false; reasons: ReadReason[] }

export interface ReadFile {
  name: string
  format: FormatCode
  crs: CrsCode
  crsBasis: 'stated' | 'implied' | 'chosen'
  /** Where the data seems to come from; a person may correct it before the import. */
  source: SourceCode
  sourceName: string
  licence: string
  /** The date the file gives for its data; null when it gives none. */
  date: string | null
  readOn: string
  records: SourceRecord[]
  /** Columns to map to attributes; empty where records come with a target and properties. */
  columns: string[]
  /** What concerns the file as a whole. */
  notes: ImportNote[]
  /** Records that become no row, and why. */
  dropped: DroppedRecord[]
  /** The area the file says it covers; null when only its records tell. */
  covers: Geometry | null
}

export interface SourceRecord {
  /** From 1, and unique in the file: the line of a CSV, the place among features. */
  number: number
  externalId: string | null
  /** lon/lat, valid; null when the record cannot be placed, with a note that says why. */
  geometry: Geometry | null
  /** The record as the source words it. */
  attributes: Record<string, unknown>
  notes: ImportNote[]
  /** Where the format knows what the record is: its target and its attributes by the names of our model. */
  target?: ImportTarget
  properties?: Record<string, unknown>
}

export interface DroppedRecord {
  /** The id the source gives, for looking it up there. */
  externalId: string
  /** Same code, same reason: for counting. */
  code: string
  message: Text
}

export function refuse(code: string, nb: string, en: string): { ok: false; reasons: ReadReason[] } {
  return { ok: false, reasons: [{ code, message: text(nb, en) }] }
}
