import { describe, expect, it } from 'vitest'
import type { Event } from '../../../geodata/model/history.ts'
import { failure, success } from '../../../geodata/model/problem.ts'
import { type ReadPage, streamEvents } from '../../../worker/history/eventExport.ts'

const eventNumber = (sequence: number): Event => ({
  sequence,
  at: '2026-11-22T12:00:00.000Z',
  by: 'Demo samferdsel',
  type: 'bridges.created',
  collection: 'bridges',
  thingId: null,
  revision: 1,
  data: {},
  previousHash: '',
  hash: '',
})

/** A history of so many events, which remembers the pages it was asked for. */
function history(count: number, pageSize = 1000) {
  const asked: [number, number][] = []
  const readPage: ReadPage = async (before, limit) => {
    asked.push([before, limit])
    const newest = Math.min(before - 1, count)
    const size = Math.min(limit, pageSize, newest)
    const items = Array.from({ length: size }, (_, at) => eventNumber(newest - at))
    return success({ items, next: newest > size ? String(newest - size + 1) : null })
  }
  return { asked, readPage }
}

async function linesOf(readPage: ReadPage, most?: number): Promise<string[]> {
  const file = await streamEvents(readPage, 'nb', most)
  if (!file.ok) throw new Error('refused')
  return (await new Response(file.value).text()).trimEnd().split('\r\n').slice(1)
}
const numbersOf = (lines: string[]) => lines.map((line) => Number(line.split(';')[0]))

describe('an export', () => {
  it('has every event once, page after page', async () => {
    const { readPage, asked } = history(2500)
    expect(numbersOf(await linesOf(readPage))).toEqual(Array.from({ length: 2500 }, (_, at) => 2500 - at))
    expect(asked.map(([before]) => before)).toEqual([Number.MAX_SAFE_INTEGER, 1501, 501])
  })

  it('of nothing is a line of heads', async () => {
    expect(await linesOf(history(0).readPage)).toEqual([])
  })

  it('that holds no more than it may says so in its last line', async () => {
    const lines = await linesOf(history(12, 4).readPage, 10)
    expect(numbersOf(lines.slice(0, -1))).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
    expect(lines.at(-1)).toContain('Filen holder de nyeste 10 hendelsene')
    expect((await linesOf(history(10, 4).readPage, 10)).at(-1)).toMatch(/^1;/)
  })

  it('fetches a page only when the one before has been taken', async () => {
    const { readPage, asked } = history(5000)
    const file = await streamEvents(readPage, 'nb')
    if (!file.ok) throw new Error('refused')
    const reader = file.value.getReader()
    await reader.read()
    expect(asked.length).toBeLessThanOrEqual(2)
    await reader.cancel()
  })

  it('that is refused is no file, and one refused half-way breaks off', async () => {
    const refused = await streamEvents(async () => failure('not-allowed'), 'nb')
    expect(refused).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    const { readPage } = history(3000)
    let pages = 0
    const file = await streamEvents(async (before, limit) => {
      pages += 1
      return pages > 1 ? failure('not-signed-in') : readPage(before, limit)
    }, 'nb')
    if (!file.ok) throw new Error('refused at once')
    await expect(new Response(file.value).text()).rejects.toThrow('half-way')
  })
})
