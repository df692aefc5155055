import { describe, expect, it } from 'vitest'
import { apiClient } from '../../../worker/commands/apiClient.ts'
import { readNotedHead, verifyHistory } from '../../../worker/commands/verifyRun.ts'
import { type Answer, replay } from './replay.ts'

const hash = 'ab'.repeat(32)
const whole = {
  next: null,
  firstBreak: null,
  checked: { events: 12, rows: 3400, things: 20 },
  unvouchedRows: 0,
  head: { sequence: 12, hash },
}
const journal = {
  ok: true,
  contentsRead: true,
  entries: 4,
  erased: 0,
  head: { sequence: 4, hash },
  fault: null,
}

/** Runs the command against a server that answers so, and gives its exit code and what it printed. */
async function run(answers: { slices: Answer[]; sites?: Answer }, head: string | null = null) {
  const slices = [...answers.slices]
  const { address, asked } = await replay(({ url }) =>
    url.startsWith('/api/events/verify') ? slices.shift()! : (answers.sites ?? { body: journal }),
  )
  const lines: string[] = []
  const speaker = { print: (line: string) => lines.push(line), progress: () => {} }
  const code = await verifyHistory(apiClient(address, 'the-key'), head, speaker)
  return { code, said: lines.join('\n'), asked }
}

describe('npm run verify:history', () => {
  it('asks slice by slice as the operator, and prints the head', async () => {
    const { code, said, asked } = await run({
      slices: [{ body: { ...whole, next: 'abc' } }, { body: whole }],
    })
    expect(code).toBe(0)
    expect(asked.map(({ url }) => url)).toEqual([
      '/api/events/verify',
      '/api/events/verify?cursor=abc',
      '/api/operations/verify-sites',
    ])
    expect(asked[0]!.headers.authorization).toBe('Bearer the-key')
    expect(said).toContain('12 events vouch for 3,400 rows')
    expect(said).toContain(`Head: 12:${hash}`)
    expect(said).toContain('journal of sites is whole: 4 entries')
  })

  it('hands on a head noted earlier', async () => {
    const { asked, said } = await run({ slices: [{ body: whole }] }, `9:${hash}`)
    expect(asked[0]!.url).toBe(`/api/events/verify?head=9:${hash}`)
    expect(said).toContain(`9:${hash}, is in the chain`)
  })

  it('names the break, looks at the sites all the same, and fails', async () => {
    const firstBreak = { kind: 'changed', sequence: 7, collection: 'bridges', thingId: 'x', revision: 2 }
    const { code, said } = await run({ slices: [{ body: { ...whole, firstBreak } }] })
    expect(code).toBe(1)
    expect(said).toContain('Event 7: what was stored with it was changed. (bridge x, version 2)')
    expect(said).toContain('journal of sites is whole')
  })

  it('says how much is not vouched for', async () => {
    const { code, said } = await run({ slices: [{ body: { ...whole, unvouchedRows: 5 } }] })
    expect(code).toBe(0)
    expect(said).toContain('5 rows are from before')
  })

  it('fails on a broken journal, and on a server that does not let it in', async () => {
    const fault = { sequence: 3, reason: 'chain-broken' }
    const broken = await run({ slices: [{ body: whole }], sites: { body: { ...journal, ok: false, fault } } })
    expect(broken).toMatchObject({
      code: 1,
      said: expect.stringContaining('broken at entry 3: chain-broken'),
    })
    const refused = await run({ slices: [{ status: 401, body: {} }], sites: { status: 401, body: {} } })
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('status 401') })
  })

  it('takes a head, or nothing, and no half of one', () => {
    expect(readNotedHead(undefined)).toBeNull()
    expect(readNotedHead(`3:${hash}`)).toBe(`3:${hash}`)
    for (const wrong of ['3', `0:${hash}`, `3:${hash}0`, `x:${hash}`])
      expect(readNotedHead(wrong), wrong).toBeUndefined()
  })
})
