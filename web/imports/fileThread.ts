import type { ReadFile } from '../../geodata/formats/reader.ts'
import { readFile } from '../../geodata/formats/readFile.ts'
import { areasOf } from './fileAreas.ts'
import type { FileCall, FileCalls, FileRequest, FileSummary, OpenOutcome } from './fileProtocol.ts'

/*
 * The thread that reads files, so that the page stays alive while fifty megabytes are parsed. It holds one file.
 */

let held: ReadFile | null = null

type Handlers = {
  [Call in FileCall]: (
    input: FileCalls[Call]['input'],
  ) => FileCalls[Call]['output'] | Promise<FileCalls[Call]['output']>
}

const handlers: Handlers = {
  async open({ file, options }): Promise<OpenOutcome> {
    held = null
    const bytes = new Uint8Array(await file.arrayBuffer())
    const outcome = readFile({ name: file.name, bytes }, options)
    if (!outcome.ok) return outcome
    held = outcome.file
    return { ok: true, file: summaryOf(outcome.file) }
  },
  areas: () => areasOf(held?.records ?? []),
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

function summaryOf({ records, dropped, ...file }: ReadFile): FileSummary {
  const reasons = Map.groupBy(dropped, ({ code }) => code)
  return {
    ...file,
    recordCount: records.length,
    unplaced: records.filter(({ geometry }) => geometry === null).length,
    dropped: [...reasons].map(([code, alike]) => ({ code, message: alike[0]!.message, count: alike.length })),
  }
}
