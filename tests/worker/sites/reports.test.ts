import { beforeAll, describe, expect, it } from 'vitest'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { ShownReport } from '../../../worker/sites/reports.ts'
import { type Client, type DemoAccountId, signInAs } from '../client.ts'
import { pointAt } from '../town.ts'
import { registerSite, signInAndOpen, stopTheClock } from './people.ts'

const reports = '/api/site-reports'
const aReport = { geometry: pointAt(40, 40), basis: 'users_relatives', note: 'Mørkt ved trappa.' }
let cleared: Client

beforeAll(async () => {
  stopTheClock()
  cleared = await signInAndOpen()
})

const inbox = async () => (await cleared.get<{ items: ShownReport[] }>(reports)).body.items

describe('a report', () => {
  it('can be sent by everyone, and gives a receipt and nothing else', async () => {
    const accounts: DemoAccountId[] = ['planner', 'roads', 'health', 'coordinator', 'admin', 'reader']
    const receipts = new Set<string>()
    for (const account of accounts) {
      const client = await signInAs(account)
      const { status, body, headers } = await client.post<{ receipt: string }>(reports, aReport)
      expect([account, status]).toEqual([account, 201])
      expect(Object.keys(body)).toEqual(['receipt'])
      expect(body.receipt).toMatch(/^([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/)
      expect([headers.get('Location'), headers.get('ETag')]).toEqual([null, null])
      receipts.add(body.receipt)
    }
    expect(receipts.size).toBe(accounts.length)
    const sent = await inbox()
    expect(new Set(sent.map(({ receipt }) => receipt))).toEqual(receipts)
    for (const { id, receipt } of sent) expect(id).not.toContain(receipt)
  })

  it('is never shown again to the one who sent it', async () => {
    const planner = await signInAs('planner')
    const [{ id, receipt }] = (await inbox()) as [ShownReport]
    for (const path of [reports, `${reports}/${id}`, `${reports}/${receipt}`])
      expect((await planner.get(path)).status).toBe(404)
  })

  it('is answered alike whether or not the place is a site', async () => {
    await registerSite(cleared, {}, [3000, 3000])
    const planner = await signInAs('planner')
    const at = (east: number) => planner.post(reports, { ...aReport, geometry: pointAt(east, 3000) })
    const [site, nowhere] = [await at(3000), await at(9000)]
    expect([site.status, site.headers.get('Content-Length')]).toEqual([
      nowhere.status,
      nowhere.headers.get('Content-Length'),
    ])
  })

  it('is generalised before it is kept, and checked for what should not be written', async () => {
    const planner = await signInAs('planner')
    const dated = { ...aReport, note: 'Så noe 12. mai.' }
    const remarked = await planner.post<ProblemBody>(reports, dated)
    expect([remarked.status, remarked.body.errors?.[0]?.code]).toEqual([422, 'text-date'])
    expect((await planner.post(reports, { ...dated, textConfirmed: true })).status).toBe(201)
    const wrong = await planner.post<ProblemBody>(reports, { ...aReport, geometry: null })
    expect([wrong.status, wrong.body.errors?.[0]?.field]).toEqual([422, 'geometry'])
    for (const { geometry } of await inbox()) expect(geometry.type).toBe('Polygon')
  })

  it('after too many from one person is asked to wait; others are not', async () => {
    const admin = await signInAs('admin')
    let last = await admin.post(reports, aReport)
    for (let sent = 1; last.status === 201 && sent < 50; sent++) last = await admin.post(reports, aReport)
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await (await signInAs('reader')).post(reports, aReport)).status).toBe(201)
  })
})

describe('handling', () => {
  const handle = (id: string, content: unknown) =>
    cleared.post<ShownReport & ProblemBody>(`${reports}/${id}/handle`, content)

  it('puts it aside, or names the site it became, once', async () => {
    const site = await registerSite(cleared)
    const [first, second] = (await inbox()) as [ShownReport, ShownReport]
    const registered = await handle(first.id, { outcome: 'registered', siteId: site.id })
    expect(registered.body).toMatchObject({
      state: 'registered',
      handled: { siteId: site.id, by: 'Demo byplanlegger med klarering' },
    })
    expect((await handle(second.id, { outcome: 'dismissed' })).body.state).toBe('dismissed')
    expect((await handle(second.id, { outcome: 'dismissed' })).status).toBe(409)
    expect((await inbox()).slice(0, 2).map(({ state }) => state)).toEqual(['registered', 'dismissed'])
  })

  it.each([
    ['a site that is not there', { outcome: 'registered', siteId: '01890000-0000-7000-8000-000000000000' }],
    ['no site', { outcome: 'registered' }],
    ['waiting again', { outcome: 'waiting' }],
  ])('to %s: is refused', async (_, content) => {
    const waiting = (await inbox()).find(({ state }) => state === 'waiting')!
    expect((await handle(waiting.id, content)).status).toBe(422)
    expect((await handle('01890000-0000-7000-8000-000000000000', { outcome: 'dismissed' })).status).toBe(404)
  })
})
