import { reset } from 'cloudflare:test'
import { beforeAll, describe, expect, it } from 'vitest'
import { type DemoAccountId, signInAs, signInWithClearance } from '../client.ts'
import { pointAt, squareAt } from '../town.ts'
import { type Observation, Observer } from './world.ts'

/*
 * Two worlds, the same but for the sites of concern: in one the vault is full of them, with reports, looks and an answer
 * waiting to be released; in the other it is as good as empty. Everyone without clearance does the same in both, all
 * over the API and right at the sites, and must get the same answers: status, headers, tags, totals, sequence numbers,
 * texts and bytes of tiles.
 */

type World = 'with sites' | 'without sites'

const observers: DemoAccountId[] = ['planner', 'roads', 'health', 'coordinator', 'admin', 'reader', 'several']
const box = 'bbox=6.19,64.79,6.23,64.81'
const absent = '01890000-0000-7000-8000-000000000000'

async function liveIn(world: World): Promise<Observation[]> {
  await reset()
  const cleared = await signInWithClearance('cleared')
  const clients = await Promise.all(observers.map((account) => signInAs(account)))
  expect((await cleared.post('/api/sites/openings', { purpose: 'assessment' })).status).toBe(201)
  const safeguard = await clients[0]!.post<{ id: string }>('/api/safeguards', {
    geometry: pointAt(20, 20),
    properties: { name: 'Høyere rekkverk', kind: 'T01', status: 'decided' },
  })
  expect(safeguard.status).toBe(201)
  const siteId = world === 'with sites' ? await fillVault() : absent

  async function fillVault(): Promise<string> {
    const ids: string[] = []
    for (const [east, north] of [
      [0, 0],
      [400, 0],
      [0, 400],
    ] as const) {
      const properties = {
        name: 'Eksempelområde',
        level: 'L3',
        basis: 'professional',
        assessedOn: '2026-11-01',
        safeguards: [safeguard.body.id],
      }
      const { status, body } = await cleared.post<{ id: string }>('/api/sites', {
        geometry: pointAt(east, north),
        properties,
      })
      expect(status).toBe(201)
      ids.push(body.id)
    }
    const report = { geometry: pointAt(50, 50), basis: 'other' }
    expect((await clients[0]!.post('/api/site-reports', report)).status).toBe(201)
    expect((await cleared.get('/api/sites')).status).toBe(200)
    return ids[0]!
  }

  const observations: Observation[] = []
  const projects: string[] = []
  for (const [index, account] of observers.entries()) {
    const observer = new Observer(account, clients[index]!)
    await draw(observer, projects)
    await lookAround(observer, siteId, safeguard.body.id, projects)
    observations.push(...observer.observations)
    await answerQuestions()
  }
  return observations

  /** Those with clearance answer as they must in each world; nothing of it is released yet. */
  async function answerQuestions(): Promise<void> {
    const { body } = await cleared.get<{ items: { id: string }[] }>('/api/clarifications')
    for (const { id } of body.items) {
      const { etag } = await cleared.get(`/api/clarifications/${id}`)
      const special = { outcome: 'special', advice: 'Se nærmere på rekkverk og kanter der folk går.' }
      const answer = world === 'with sites' ? special : { outcome: 'none', advice: null }
      expect((await cleared.put(`/api/clarifications/${id}/answer`, answer, etag!)).status).toBe(200)
    }
  }
}

/** Draws projects on top of the sites and away from them, as an oracle would be asked; most roles are refused. */
async function draw(observer: Observer, projects: string[]): Promise<void> {
  for (const [east, north] of [
    [0, 0],
    [380, 10],
    [2000, 2000],
  ] as const) {
    const properties = { name: `Kvartal ${east}`, kind: 'zoning_plan', contents: ['building'] }
    const { status, body } = await observer.ask<{ id: string }>('POST', '/api/projects', {
      geometry: squareAt(east, north, 30),
      properties,
    })
    if (status !== 201) continue
    projects.push(body.id)
    await observer.ask('POST', `/api/projects/${body.id}/checks`)
    const moved = { geometry: squareAt(east + 40, north, 30) }
    await observer.ask('PATCH', `/api/projects/${body.id}`, moved, { 'If-Match': '"1"' })
  }
}

/** Everything one can read, in general and right at the sites. */
async function lookAround(
  observer: Observer,
  siteId: string,
  safeguardId: string,
  projects: string[],
): Promise<void> {
  const collections = [
    'register/bridges',
    'register/buildings',
    'register/structures',
    'safeguards',
    'signs',
    'projects',
  ]
  for (const collection of collections) {
    await observer.get(`/api/${collection}?${box}&count=true`)
    await observer.get(`/api/${collection}?q=Eksempelområde&count=true`)
    await observer.get(`/api/${collection}/${siteId}`)
    await observer.get(`/api/${collection}/${siteId}/history`)
    const layer = collection.replace('register/', '')
    for (const tile of ['14/8474/4275', '12/2118/1068']) await observer.get(`/tiles/${layer}/${tile}.mvt`)
  }
  for (const project of projects) {
    await observer.get(`/api/projects/${project}`)
    await observer.get(`/api/projects/${project}/history`)
    await observer.get(`/api/projects/${project}/checks`)
    await observer.get(`/api/projects/${project}/clarification`)
  }
  for (const path of [
    `/api/safeguards/${safeguardId}`,
    `/api/safeguards/${safeguardId}/history`,
    `/api/events?thing=${safeguardId}`,
    '/api/worklist/bridges',
    '/api/worklist/buildings?state=unknown',
    '/api/worklist/bridges/export',
    '/api/views?subject=worklist',
    '/api/session',
    '/api/search?q=Eksempelområde',
    `/api/search?q=${siteId}`,
    '/api/events?limit=200',
    '/api/events?subject=sites',
    '/api/events?subject=clarifications',
    '/api/events/export',
    '/api/context',
    '/api/imports',
    '/api/accounts',
    '/api/clearances',
    '/api/tokens',
    '/api/sites',
    '/api/sites/openings/today',
    '/api/clarifications',
    '/api/site-reports',
    '/api/site-log',
    '/api/plan/indicators',
    '/tiles/sites/14/8474/4275.mvt',
  ])
    await observer.get(path)
  const deep: [string, string, unknown?][] = [
    ['GET', `/api/sites/${siteId}`],
    ['GET', `/api/sites/${siteId}/history`],
    ['PATCH', `/api/sites/${siteId}`, { properties: {} }],
    ['POST', `/api/sites/${siteId}/close`, { reason: 'mistaken' }],
    [
      'POST',
      '/api/safeguards',
      { geometry: pointAt(0, 0), properties: { type: 'T01', at: { collection: 'sites', id: siteId } } },
    ],
  ]
  for (const [method, path, content] of deep) await observer.ask(method, path, content, { 'If-Match': '"1"' })
}

describe('in two worlds, one with sites of concern and one without', () => {
  let withSites: Observation[]
  let withoutSites: Observation[]
  beforeAll(async () => {
    withSites = await liveIn('with sites')
    withoutSites = await liveIn('without sites')
  })

  it('much was asked, and much was answered', () => {
    expect(withSites.length).toBeGreaterThan(300)
    expect(withSites.filter(({ status }) => status === 200).length).toBeGreaterThan(100)
  })

  it('nobody without clearance is answered otherwise', () => {
    const different = withSites.flatMap((seen, index) => {
      const other = withoutSites[index]
      return JSON.stringify(seen) === JSON.stringify(other) ? [] : [{ seen, other }]
    })
    expect(different).toEqual([])
    expect(withSites.length).toBe(withoutSites.length)
  })

  it('the only thing told is in the log for those who follow it: who, when and what for', async () => {
    const health = await signInAs('health')
    const { body } = await health.get<{ items: Record<string, unknown>[] }>('/api/site-log')
    expect(body.items.length).toBeGreaterThan(0)
    for (const line of body.items) {
      expect(Object.keys(line).sort()).toEqual(['at', 'by', 'purpose', 'shown'])
      expect(line.shown).toBe(null)
    }
  })
})
