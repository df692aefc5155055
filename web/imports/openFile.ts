import type { ReadOptions } from '../../geodata/formats/reader.ts'
import { text } from '../../geodata/model/language.ts'
import type { FileAnswer, FileCall, FileCalls, OpenOutcome } from './fileProtocol.ts'

/** More than this does not fit in a browser tab together with what is made of it. */
export const largestFileBytes = 200 * 1024 * 1024

/** A thread with a file in it. Close it when the file is no longer needed: it gives the memory back. */
export interface FileThread {
  ask<Call extends FileCall>(call: Call, input: FileCalls[Call]['input']): Promise<FileCalls[Call]['output']>
  close(): void
}

export function startFileThread(): FileThread {
  const worker = new Worker(new URL('./fileThread.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (output: never) => void; reject: (error: Error) => void }>()
  let calls = 0
  worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failure' in data) asked?.reject(new Error(data.failure))
    else asked?.resolve(data.output as never)
  }
  // The thread itself died, most likely of too little memory.
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message))
    waiting.clear()
  }
  return {
    ask: (call, input) =>
      new Promise((resolve, reject) => {
        const id = calls++
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, call, input })
      }),
    close: () => worker.terminate(),
  }
}

/** Opens a file in the thread; too large a file is refused before it is read, and a crash is a reason like any other. */
export async function openFile(thread: FileThread, file: File, options: ReadOptions): Promise<OpenOutcome> {
  if (file.size > largestFileBytes) return { ok: false, reasons: [tooLarge(file.size)] }
  try {
    return await thread.ask('open', { file, options })
  } catch {
    return { ok: false, reasons: [cannotBeRead] }
  }
}

function tooLarge(bytes: number) {
  const megabytes = Math.round(bytes / 1024 / 1024)
  const most = largestFileBytes / 1024 / 1024
  return {
    code: 'too-large',
    message: text(
      `Filen er på ${megabytes} MB. Nettleseren tar inntil ${most} MB. Del filen opp, eller be dem som drifter Rekkverk om å importere den fra kommandolinja.`,
      `The file is ${megabytes} MB. The browser takes up to ${most} MB. Split the file, or ask those who run Rekkverk to import it from the command line.`,
    ),
  }
}

const cannotBeRead = {
  code: 'unreadable',
  message: text(
    'Filen kunne ikke leses. Er den åpen i et annet program, eller flyttet siden du valgte den? Velg den på nytt.',
    'The file could not be read. Is it open in another program, or moved since you chose it? Choose it again.',
  ),
}
