import type { ReadFile, ReadOptions, ReadReason } from '../../geodata/formats/reader.ts'
import type { ImportMapping } from '../../geodata/imports/mapping.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { ImportHead, ImportRow, ImportTarget } from '../../geodata/model/imports.ts'

/*
 * What the page and the file thread say to each other. The file stays in the thread; the page gets what it shows.
 */

/** A file as the page knows it: everything but its records. */
export interface FileSummary extends Omit<ReadFile, 'records' | 'dropped'> {
  recordCount: number
  /** Records that cannot be placed on the map. */
  unplaced: number
  /** Why records become no row, with how many. */
  dropped: { code: string; message: ReadReason['message']; count: number }[]
  /** What the records are, where the format itself knows. */
  targets: { target: ImportTarget; count: number }[]
  /** A few values of each column, so that one sees what it holds. */
  samples: Record<string, string[]>
  /** The mapping that the file's own words suggest. */
  mapping: ImportMapping
}

export type OpenOutcome = { ok: true; file: FileSummary } | { ok: false; reasons: ReadReason[] }

/** What a person may correct about the file as a whole. */
export interface FileAbout extends Pick<ImportHead, 'source' | 'sourceName' | 'licence' | 'date'> {
  /** The file is a complete extract of everything within its outermost points. */
  coversItsExtent: boolean
}

/** An area a file holds, to choose a project's area from. */
export interface AreaChoice {
  number: number
  label: string | null
  geometry: Geometry
}

/** Rows from one place on; `next` is where the following batch begins, null after the last. */
export interface RowBatch {
  rows: ImportRow[]
  next: number | null
}

export interface FileCalls {
  open: { input: { file: File; options: ReadOptions }; output: OpenOutcome }
  areas: { input: null; output: AreaChoice[] }
  propose: { input: { targets: ImportTarget[] }; output: ImportMapping }
  map: { input: { mapping: ImportMapping; about: FileAbout }; output: ImportHead }
  rows: { input: { from: number }; output: RowBatch }
}

export type FileCall = keyof FileCalls
export interface FileRequest<Call extends FileCall = FileCall> {
  id: number
  call: Call
  input: FileCalls[Call]['input']
}
export type FileAnswer =
  | { id: number; output: FileCalls[FileCall]['output'] }
  | { id: number; failure: string }
