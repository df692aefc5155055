import type { ReadFile, ReadOptions, ReadReason } from '../../geodata/formats/reader.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'

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
}

export type OpenOutcome = { ok: true; file: FileSummary } | { ok: false; reasons: ReadReason[] }

/** An area a file holds, to choose a project's area from. */
export interface AreaChoice {
  number: number
  label: string | null
  geometry: Geometry
}

export interface FileCalls {
  open: { input: { file: File; options: ReadOptions }; output: OpenOutcome }
  areas: { input: null; output: AreaChoice[] }
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
