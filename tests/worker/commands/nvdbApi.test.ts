import { describe, expect, test } from 'vitest'
import { readNvdb } from '../../../geodata/formats/nvdb.ts'
import { fetchNvdbPages, type NvdbQuery, type Patience } from '../../../worker/commands/nvdbApi.ts'
import { lavvannsbrua, nvdbObject, nvdbPage } from '../../geodata/formats/nvdbAnswers.ts'
import { type Answer, type Asked, replay } from './replay.ts'

const other = nvdbObject(
  60,
  900002,
  [
    [100, 0],
    [120, 0],
  ],
  [],
)

/** Fetches from a server that answers as told, counting waits instead of waiting. */
async function fetchFrom(
  answer: (asked: Asked, server: string, nth: number) => Answer,
  more: Partial<NvdbQuery & Patience> = {},
) {
  let nth = 0
  const { address, asked } = await replay((one, server) => answer(one, server, ++nth))
  const waits: number[] = []
  const progress: number[] = []
  const result = await fetchNvdbPages(
    { address, municipality: '9999', type: 60, srid: null, ...more },
    (objects) => progress.push(objects),
    {
      attempts: 4,
      firstWaitMs: 1000,
      longestWaitMs: 60_000,
      requestMs: 5000,
      wait: async (milliseconds) => void waits.push(milliseconds),
      ...more,
    },
  )
  return { result, asked, waits, progress, address }
}
const next = (server: string, start: string) => `${server}/vegobjekter/60?kommune=9999&start=${start}`

describe('fetching from NVDB', () => {
  test('says who asks, and asks for what the reader needs', async () => {
    const { asked } = await fetchFrom(() => ({ body: nvdbPage([lavvannsbrua]) }), { srid: '5972' })
    expect(asked).toHaveLength(1)
    const url = new URL(asked[0]!.url, 'http://x')
    expect(url.pathname).toBe('/vegobjekter/api/v4/vegobjekter/60')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      kommune: '9999',
      inkluder: 'metadata,egenskaper,relasjoner,lokasjon,geometri',
      antall: '1000',
      srid: '5972',
    })
    expect(asked[0]!.headers).toMatchObject({
      'x-client': 'Rekkverk',
      accept: expect.stringContaining('application/vnd.vegvesen.nvdb-v4+json'),
    })
  })

  test('follows the pages to the last, and reads as one file', async () => {
    const { result, progress } = await fetchFrom(({ url }, server) => ({
      body: url.includes('start=b') ? nvdbPage([other]) : nvdbPage([lavvannsbrua], next(server, 'b')),
    }))
    if (!result.ok) throw new Error(result.message)
    expect(progress).toEqual([1, 2])
    const read = readNvdb('nvdb', result.value, { today: '2026-11-22' })
    expect(read).toMatchObject({
      ok: true,
      file: { records: [{ externalId: '900001' }, { externalId: '900002' }] },
    })
  })

  test('stops when a page is empty, and when a page points back', async () => {
    const empty = await fetchFrom(({ url }, server) => ({
      body: url.includes('start=b')
        ? nvdbPage([], next(server, 'c'))
        : nvdbPage([lavvannsbrua], next(server, 'b')),
    }))
    expect(empty.asked).toHaveLength(2)
    const circle = await fetchFrom((_, server) => ({ body: nvdbPage([lavvannsbrua], next(server, 'b')) }))
    expect(circle.asked).toHaveLength(2)
    expect(circle.result.ok).toBe(true)
  })

  test('does not follow a page to another host', async () => {
    const { result } = await fetchFrom(() => ({
      body: nvdbPage([lavvannsbrua], 'http://127.0.0.1:9/vegobjekter/60?start=b'),
    }))
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('another host') })
  })

  test.each<[string, Answer, number]>([
    ['429 with seconds', { status: 429, headers: { 'Retry-After': '7' } }, 7000],
    [
      '429 with a date gone by',
      { status: 429, headers: { 'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT' } },
      0,
    ],
    ['429 asking for an hour', { status: 429, headers: { 'Retry-After': '3600' } }, 60_000],
    ['429 without a word', { status: 429 }, 1000],
    ['500', { status: 500, body: '<h1>Feil</h1>' }, 1000],
    ['an answer cut short', { body: JSON.stringify(nvdbPage([lavvannsbrua])).slice(0, 200) }, 1000],
    ['a page of something else', { body: '<html></html>' }, 1000],
  ])('tries again after %s', async (_, trouble, waited) => {
    const { result, waits } = await fetchFrom((_asked, _server, nth) =>
      nth === 1 ? trouble : { body: nvdbPage([lavvannsbrua]) },
    )
    expect(result.ok).toBe(true)
    expect(waits).toEqual([waited])
  })

  test('waits longer and longer, and gives up with the reason', async () => {
    const { result, waits, asked } = await fetchFrom(() => ({ status: 503 }))
    expect(asked).toHaveLength(4)
    expect(waits).toEqual([1000, 2000, 4000])
    expect(result).toEqual({ ok: false, message: 'NVDB gave no answer in 4 attempts: status 503' })
  })

  test('a connection that is refused is tried again too', async () => {
    const { result, waits } = await fetchFrom(() => ({}), { address: 'http://127.0.0.1:9' })
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('4 attempts') })
    expect(waits).toHaveLength(3)
  })

  test('a request the API refuses is not repeated', async () => {
    const { result, asked } = await fetchFrom(() => ({ status: 400, body: { detail: 'Ugyldig kommune' } }))
    expect(asked).toHaveLength(1)
    expect(result).toEqual({ ok: false, message: 'NVDB refused with status 400: Ugyldig kommune' })
  })
})
