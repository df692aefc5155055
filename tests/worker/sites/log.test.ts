import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Opening } from '../../../geodata/sites/opening.ts'
import type { Look } from '../../../worker/sites/looks.ts'
import { type Client, signInAs, signInWithClearance } from '../client.ts'
import { pointAt } from '../town.ts'
import { aSite, registerSite, signInAndOpen, stopTheClock } from './people.ts'

const log = '/api/site-log'
let cleared: Client
let siteId: string

beforeAll(async () => {
  stopTheClock()
  cleared = await signInAndOpen('cleared')
  siteId = (await registerSite(cleared)).id
  await registerSite(cleared, {}, [500, 500])
})

const codeOf = ({ type }: ProblemBody) => type.split('#')[1]

describe('the purpose of the day', () => {
  it('is asked for before anything is shown or changed, and then everything is open', async () => {
    const roads = await signInWithClearance('roads')
    const requests: [string, string, unknown?][] = [
      ['GET', '/api/sites'],
      ['GET', `/api/sites/${siteId}`],
      ['GET', `/api/sites/${siteId}/history`],
      ['POST', '/api/sites', { geometry: pointAt(0, 0), properties: aSite }],
      ['PATCH', `/api/sites/${siteId}`, { properties: { level: 'L1' } }],
      ['POST', `/api/sites/${siteId}/close`, { reason: 'secured' }],
      ['POST', `/api/sites/${siteId}/reopen`],
      ['POST', `/api/sites/${siteId}/erase`],
      ['GET', '/api/site-reports'],
      ['POST', `/api/site-reports/${siteId}/handle`, { outcome: 'dismissed' }],
    ]
    for (const [method, path, content] of requests) {
      const { status, body } = await roads.send<ProblemBody>(method, path, content, { 'If-Match': '"1"' })
      expect([method, path, status, codeOf(body)]).toEqual([method, path, 403, 'purpose-required'])
    }
    const today = () => roads.get('/api/sites/openings/today')
    expect((await today()).body).toEqual({ opened: false })
    expect((await roads.post('/api/sites/openings', { purpose: 'curiosity' })).status).toBe(422)
    expect((await roads.post('/api/sites/openings', { purpose: 'signs' })).status).toBe(201)
    expect((await today()).body).toEqual({ opened: true })
    expect((await roads.get('/api/sites')).status).toBe(200)
  })

  it('is one for each person: what others said does not open it', async () => {
    const coordinator = await signInWithClearance('coordinator')
    expect((await coordinator.get('/api/sites')).status).toBe(403)
  })
})

describe('the log', () => {
  it('tells health and coordinator who, when and for what; never which, and how many only those with clearance', async () => {
    await cleared.post('/api/sites/openings', { purpose: 'follow_up' })
    const readers = [
      [await signInAs('health'), null],
      [await signInWithClearance('coordinator'), 2],
    ] as const
    for (const [reader, shown] of readers) {
      const { body } = await reader.get<Page<Opening>>(log)
      expect(body.items[0]).toMatchObject({
        by: 'Demo byplanlegger med klarering',
        purpose: 'follow_up',
        shown,
      })
      expect(Object.keys(body.items[0]!).sort()).toEqual(['at', 'by', 'purpose', 'shown'])
      expect(JSON.stringify(body)).not.toMatch(/Eksempelområdet|[0-9a-f]{8}-/)
    }
  })

  it('is not for others, and clearance alone does not open it', async () => {
    for (const account of ['planner', 'roads', 'admin', 'reader', 'cleared'] as const)
      expect((await (await signInAs(account)).get(log)).status).toBe(404)
  })

  it('says nothing of single looks: one after a project was drawn would tell that a site is near', async () => {
    const health = await signInAs('health')
    const before = await health.get<Page<Opening>>(log)
    await cleared.get('/api/sites')
    await cleared.get(`/api/sites/${siteId}`)
    await cleared.get(`/api/sites/${siteId}/history`)
    expect((await health.get(log)).body).toEqual(before.body)
  })

  it('comes a page at a time, newest first', async () => {
    const health = await signInAs('health')
    const all = (await health.get<Page<Opening>>(log)).body.items
    expect(all.length).toBeGreaterThan(2)
    const read: Opening[] = []
    let cursor = ''
    do {
      const { body } = await health.get<Page<Opening>>(`${log}?limit=1${cursor}`)
      read.push(...body.items)
      cursor = body.next === null ? '' : `&cursor=${body.next}`
    } while (cursor)
    expect(read).toEqual(all)
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .sort()
        .reverse(),
    )
  })
})

describe('single looks', () => {
  const looksOf = async (client: Client) => client.get<Page<Look>>(`${log}/looks`)

  it('are all on record, with how many were shown', async () => {
    const health = await signInAndOpen('health')
    await health.get('/api/sites')
    await health.get(`/api/sites/${siteId}`)
    await health.get(`/api/sites/${siteId}/history`)
    await health.get('/api/site-reports')
    await health.patch(`/api/sites/${siteId}`, { properties: {} }, '"99"')
    const { body } = await looksOf(health)
    const seen = body.items.slice(0, 5).map(({ what, shown, siteId, by }) => [what, shown, siteId, by])
    const by = 'Demo folkehelse'
    expect(seen).toEqual([
      ['site', 1, siteId, by],
      ['reports', 0, null, by],
      ['history', 1, siteId, by],
      ['site', 1, siteId, by],
      ['list', 2, null, by],
    ])
  })

  it('are read by those who follow the log and have clearance too', async () => {
    expect((await looksOf(cleared)).status).toBe(404)
    expect((await looksOf(await signInAs('several'))).status).toBe(404)
    expect((await looksOf(await signInWithClearance('several'))).status).toBe(200)
  })
})
