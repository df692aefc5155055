import type { ReadFile } from '../../geodata/formats/reader.ts'
import { readFile } from '../../geodata/formats/readFile.ts'
import { bboxGeometry, bboxOf } from '../../geodata/geometry/bbox.ts'
import { mapRecords, proposeMapping } from '../../geodata/imports/mapping.ts'
import type { Bbox, Geometry } from '../../geodata/model/geojson.ts'
import type { ImportRow } from '../../geodata/model/imports.ts'
import { areasOf } from './fileAreas.ts'
import type { FileCall, FileCalls, FileRequest } from './fileProtocol.ts'
import { summaryOf } from './fileSummary.ts'
import { batchFrom } from './rowBatch.ts'

/*
 * The thread that reads files, so that the page stays alive while fifty megabytes are parsed. It holds one file.
 */

let held: ReadFile | null = null
let rows: ImportRow[] = []

type Handlers = {
  [Call in FileCall]: (
    input: FileCalls[Call]['input'],
  ) => FileCalls[Call]['output'] | Promise<FileCalls[Call]['output']>
}

const handlers: Handlers = {
  async open({ file, options }) {
    held = null
    const bytes = new Uint8Array(await file.arrayBuffer())
    const outcome = readFile({ name: file.name, bytes }, options)
    if (!outcome.ok) return outcome
    held = outcome.file
    return { ok: true, file: summaryOf(held) }
  },
  areas: () => areasOf(held?.records ?? []),
  propose: ({ targets }) => proposeMapping(heldFile(), targets),
  map({ mapping, about: { coversItsExtent, ...about } }) {
    const mapped = mapRecords({ ...heldFile(), ...about }, mapping)
    rows = mapped.rows
    return { ...mapped.head, covers: mapped.head.covers ?? (coversItsExtent ? extentOf(rows) : null) }
  },
  rows: ({ from }) => batchFrom(rows, from),
}

self.onmessage = async ({ data }: MessageEvent<FileRequest>) => {
  const { id, call, input } = data
  try {
    const handler = handlers[call] as (input: unknown) => unknown
    self.postMessage({ id, output: await handler(input) })
  } catch (error) {
    self.postMessage({ id, failure: error instanceof Error ? error.message : String(error) })
  }
}

function heldFile(): ReadFile {
  if (!held) throw new Error('asked about a file before one was opened')
  return held
}

function extentOf(placed: readonly ImportRow[]): Geometry | null {
  let extent: Bbox | null = null
  for (const { geometry } of placed) {
    if (!geometry) continue
    const [west, south, east, north] = bboxOf(geometry)
    extent = extent
      ? [
          Math.min(extent[0], west),
          Math.min(extent[1], south),
          Math.max(extent[2], east),
          Math.max(extent[3], north),
        ]
      : [west, south, east, north]
  }
  return extent && bboxGeometry(extent)
}
