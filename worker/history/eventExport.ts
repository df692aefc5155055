import { csvCutShort, csvHead, csvOfEvents } from '../../geodata/history/eventCsv.ts'
import type { Event } from '../../geodata/model/history.ts'
import type { Language } from '../../geodata/model/language.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { Outcome } from '../../geodata/model/problem.ts'

const eventsAtOnce = 1000
/** What a spreadsheet still opens at once; a file that stops here says so in its last line. */
export const mostEventsExported = 50_000

export type ReadPage = (before: number, limit: number) => Promise<Outcome<Page<Event>>>

/**
 * The events as CSV, a page fetched when the one before has been taken. The first page is fetched at once, so that a
 * refusal is an answer of its own and not half a file.
 */
export async function streamEvents(
  readPage: ReadPage,
  language: Language,
  most = mostEventsExported,
): Promise<Outcome<ReadableStream<Uint8Array>>> {
  const encoder = new TextEncoder()
  const first = await readPage(Number.MAX_SAFE_INTEGER, Math.min(eventsAtOnce, most))
  if (!first.ok) return first
  let page: Page<Event> | null = first.value
  let sent = 0
  const value = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(csvHead(language)))
    },
    async pull(controller) {
      if (page === null) return controller.close()
      controller.enqueue(encoder.encode(csvOfEvents(page.items, language)))
      sent += page.items.length
      if (page.next === null) page = null
      else if (sent >= most) {
        controller.enqueue(encoder.encode(csvCutShort(most, language)))
        page = null
      } else {
        const following = await readPage(Number(page.next), Math.min(eventsAtOnce, most - sent))
        if (!following.ok) throw new Error(`the export was refused half-way: ${following.problem.code}`)
        page = following.value
      }
    },
  })
  return { ok: true, value }
}
