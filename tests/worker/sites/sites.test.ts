import { beforeAll, describe, expect, it } from 'vitest'
import type { Revision } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { Site } from '../../../geodata/sites/site.ts'
import type { SiteEntry } from '../../../worker/sites/entry.ts'
import { sitesOf } from '../../../worker/sites/sites.ts'
import { VaultState } from '../../../worker/sites/state.ts'
import { type Client, signInAs } from '../client.ts'
import { pointAt, squareAt } from '../town.ts'
import { aSite, type Registered, registerSite, signInAndOpen, stopTheClock } from './people.ts'

let cleared: Client

beforeAll(async () => {
  stopTheClock()
  cleared = await signInAndOpen()
})

const problemOf = ({ type }: ProblemBody) => type.split('#')[1]
const errorsOf = ({ errors = [] }: ProblemBody) => errors.map(({ field, code }) => `${field}: ${code}`)

describe('registering', () => {
  it('keeps a generalised area, never the point, and says so', async () => {
    const point = pointAt(130, 270)
    const { status, body, headers } = await cleared.post<Registered>('/api/sites', {
      geometry: point,
      properties: aSite,
    })
    expect(status).toBe(201)
    expect(headers.get('Location')).toBe(`/api/sites/${body.id}`)
    expect(headers.get('ETag')).toBe('"1"')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(body).toMatchObject({ widened: true, cells: 1, revision: 1, state: 'open', closed: null })
    expect(body.geometry.type).toBe('Polygon')
    expect(JSON.stringify(body)).not.toContain(String(point.coordinates[0]))
  })

  it('says nothing of widening where the drawing was large enough', async () => {
    const { body } = await cleared.post<Registered>('/api/sites', {
      geometry: squareAt(1000, 1000, 350),
      properties: aSite,
    })
    expect(body).toMatchObject({ widened: false })
    expect(body.cells).toBeGreaterThan(8)
  })

  it('fills in who judged it and when it is due, whatever is sent', async () => {
    const site = await registerSite(cleared)
    expect(site.assessedBy).toBe('Demo byplanlegger med klarering')
    expect(site.properties.nextAssessmentOn).toBe('2047-03-12')
    const { status, body } = await cleared.post<ProblemBody>('/api/sites', {
      geometry: pointAt(0, 0),
      properties: { ...aSite, assessedBy: 'Noen andre' },
    })
    expect(status).toBe(422)
    expect(errorsOf(body)).toEqual(['properties.assessedBy: unknown-field'])
  })

  it('names every fault at once: area, attributes', async () => {
    const { body } = await cleared.post<ProblemBody>('/api/sites', {
      geometry: { type: 'Point', coordinates: [6.2] },
      properties: { name: '', level: 'L9' },
    })
    const fields = (body.errors ?? []).map(({ field }) => field)
    expect(fields).toEqual(
      expect.arrayContaining(['geometry', 'properties.name', 'properties.level', 'properties.assessedOn']),
    )
  })

  it('has no room for what must never be written', async () => {
    const { status, body } = await cleared.post<ProblemBody>('/api/sites', {
      geometry: pointAt(0, 0),
      properties: { ...aSite, incidents: 3 },
    })
    expect([status, ...errorsOf(body)]).toEqual([422, 'properties.incidents: unknown-field'])
  })

  it.each([
    ['2999-01-01', null, 'properties.assessedOn: in-future'],
    ['2046-03-01', '2046-03-01', 'properties.nextAssessmentOn: too-early'],
    ['2046-03-01', '2049-01-01', 'properties.nextAssessmentOn: too-late'],
  ])('assessed on %s and next on %s: %s', async (assessedOn, nextAssessmentOn, fault) => {
    const { body } = await cleared.post<ProblemBody>('/api/sites', {
      geometry: pointAt(0, 0),
      properties: { ...aSite, assessedOn, nextAssessmentOn },
    })
    expect(errorsOf(body)).toEqual([fault])
  })
})

describe('texts', () => {
  const dated = { ...aSite, note: 'Befaring 12. mai kl. 14.' }

  it('are remarked on before they are kept, and kept when they are meant', async () => {
    const content = { geometry: pointAt(0, 0), properties: dated }
    const { status, body } = await cleared.post<ProblemBody>('/api/sites', content)
    expect([status, ...errorsOf(body)]).toEqual([422, 'properties.note: text-date'])
    expect((await cleared.post('/api/sites', { ...content, textConfirmed: true })).status).toBe(201)
  })

  it('that were kept are not asked about again', async () => {
    const { body: site } = await cleared.post<Site>('/api/sites', {
      geometry: pointAt(0, 0),
      properties: dated,
      textConfirmed: true,
    })
    const { status } = await cleared.patch(`/api/sites/${site.id}`, { properties: { level: 'L3' } }, '"1"')
    expect(status).toBe(200)
  })

  it('with a national identity number are never kept', async () => {
    const content = {
      geometry: pointAt(0, 0),
      properties: { ...aSite, note: 'Gjelder 01010112377.' },
      textConfirmed: true,
    }
    const { status, body } = await cleared.post<ProblemBody>('/api/sites', content)
    expect([status, ...errorsOf(body)]).toEqual([422, 'properties.note: text-person-number'])
  })
})

describe('linked things', () => {
  const absent = { collection: 'bridges', id: '01890000-0000-7000-8000-000000000000' } as const

  it('must be in the register, and know nothing of it', async () => {
    const roads = await signInAs('roads')
    const bridge = (
      await roads.post<Thing>('/api/register/bridges', {
        geometry: pointAt(0, 0),
        properties: { name: 'Knyttbrua' },
      })
    ).body
    const before = await roads.get(`/api/register/bridges/${bridge.id}`)
    const linked = [{ collection: 'bridges' as const, id: bridge.id }]
    const site = await registerSite(cleared, { linked })
    expect(site.properties.linked).toEqual(linked)
    const after = await roads.get(`/api/register/bridges/${bridge.id}`)
    expect([after.etag, after.body]).toEqual([before.etag, before.body])

    const refused = await cleared.post<ProblemBody>('/api/sites', {
      geometry: pointAt(0, 0),
      properties: { ...aSite, linked: [absent] },
    })
    expect(errorsOf(refused.body)).toEqual(['properties.linked: unknown-thing'])

    await roads.delete(`/api/register/bridges/${bridge.id}`, bridge.revision === 1 ? '"1"' : '"2"')
    const kept = await cleared.patch(`/api/sites/${site.id}`, { properties: { linked, level: 'L1' } }, '"1"')
    expect(kept.status).toBe(200)
  })
})

describe.each([
  ['safeguards', { kind: 'T01', status: 'decided' }, 'unknown-safeguard'],
  ['signs', { status: 'proposed' }, 'unknown-sign'],
])('linked %s', (collection, attributes, code) => {
  it('must be there when they are linked, and know nothing of it', async () => {
    const roads = await signInAs('roads')
    const coordinator = await signInAs('coordinator')
    const register = async (name: string) =>
      (
        await roads.post<Thing>(`/api/${collection}`, {
          geometry: pointAt(0, 0),
          properties: { name, ...attributes },
        })
      ).body.id
    const [first, second] = [await register('Gitter'), await register('Nett')]
    const path = `/api/${collection}/${first}`
    const around = async () => [
      await roads.get(path),
      await roads.get(`${path}/history`),
      (await coordinator.get('/api/events?limit=5')).body,
    ]
    const before = await around()
    const site = await registerSite(cleared, { [collection]: [first] })
    expect(site.properties).toMatchObject({ [collection]: [first] })
    expect(bodiesOf(await around())).toEqual(bodiesOf(before))

    const unknown = { properties: { [collection]: [first, '01890000-0000-7000-8000-000000000000'] } }
    const refused = await cleared.patch<ProblemBody>(`/api/sites/${site.id}`, unknown, '"1"')
    expect(errorsOf(refused.body)).toEqual([`properties.${collection}: ${code}`])
    await roads.delete(path, '"1"')
    const both = { properties: { [collection]: [first, second] } }
    const kept = await cleared.patch<Site>(`/api/sites/${site.id}`, both, '"1"')
    expect(kept.body.properties).toMatchObject({ [collection]: [first, second] })
  })

  it('are none in what was written before there were any', () => {
    const site = { id: 'a', properties: aSite } as unknown as SiteEntry['site']
    const state = new VaultState()
    state.apply({ kind: 'site', event: 'created', accountId: null, site }, 1)
    expect(sitesOf(state)).toMatchObject([{ properties: { [collection]: [], signOutcome: null } }])
  })

  const bodiesOf = (answers: unknown[]) =>
    answers.map((answer) => (answer as { body?: unknown }).body ?? answer)
})

describe('the assessment of help signs', () => {
  it('is kept with the site and nowhere else, with a reason and a day, and its text is read', async () => {
    const site = await registerSite(cleared)
    const path = `/api/sites/${site.id}`
    const refuse = async (properties: object) =>
      errorsOf((await cleared.patch<ProblemBody>(path, { properties }, '"1"')).body)
    expect(await refuse({ signOutcome: 'await' })).toEqual([
      'properties.signReason: missing',
      'properties.signAssessedOn: missing',
    ])
    const assessed = { signOutcome: 'do_not', signReason: 'Et annet tiltak kommer først.' }
    const on = { signAssessedOn: '2024-05-05' }
    const named = 'Jeg snakket med Kari Nordmann.'
    expect(await refuse({ ...assessed, ...on, signReason: named })).toEqual([
      'properties.signReason: text-name',
    ])
    const { body } = await cleared.patch<Site>(path, { properties: { ...assessed, ...on } }, '"1"')
    expect(body.properties).toMatchObject({ ...assessed, ...on, signNextOn: null })
    expect(body.assessedBy).toBe(site.assessedBy)
    const coordinator = await signInAs('coordinator')
    const around = [await coordinator.get('/api/sign-needs'), await coordinator.get('/api/events?limit=50')]
    expect(JSON.stringify(around.map((answer) => answer.body))).not.toMatch(/annet tiltak|do_not/)
  })
})

describe('changing', () => {
  it('asks for the version, and shows both where somebody else was first', async () => {
    const site = await registerSite(cleared)
    const path = `/api/sites/${site.id}`
    const yours = { properties: { level: 'L1' } }
    expect(problemOf((await cleared.patch<ProblemBody>(path, yours)).body)).toBe('version-required')
    expect((await cleared.patch(path, { properties: { level: 'L3' } }, '"1"')).etag).toBe('"2"')
    const { status, body } = await cleared.patch<ProblemBody>(path, yours, '"1"')
    expect(status).toBe(412)
    expect(body).toMatchObject({ current: { revision: 2, properties: { level: 'L3' } }, yours })
  })

  it('one of two writers at the same time is told to look again', async () => {
    const site = await registerSite(cleared)
    const other = await signInAndOpen('several')
    const answers = await Promise.all(
      [cleared, other, cleared, other].map((client, index) =>
        client.patch(`/api/sites/${site.id}`, { properties: { note: `Merknad ${index}` } }, '"1"'),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412])
    const { body } = await cleared.get<Page<Revision>>(`/api/sites/${site.id}/history`)
    expect(body.items.map(({ revision }) => revision)).toEqual([2, 1])
  })

  it('of the judgement makes whoever changed it stand for it; of anything else does not', async () => {
    const site = await registerSite(cleared)
    const other = await signInAndOpen('health')
    const path = `/api/sites/${site.id}`
    const renamed = await other.patch<Site>(path, { properties: { name: 'Et annet navn' } }, '"1"')
    expect(renamed.body).toMatchObject({
      assessedBy: 'Demo byplanlegger med klarering',
      updatedBy: 'Demo folkehelse',
    })
    const judged = await other.patch<Site>(path, { properties: { level: 'L3' } }, '"2"')
    expect(judged.body.assessedBy).toBe('Demo folkehelse')
  })

  it('the area widens it again; without one the area stays', async () => {
    const site = await registerSite(cleared)
    const path = `/api/sites/${site.id}`
    const same = await cleared.patch<Registered>(path, { geometry: site.geometry }, '"1"')
    expect(same.body).toMatchObject({ widened: false, geometry: site.geometry })
    const moved = await cleared.patch<Registered>(path, { geometry: pointAt(900, 900) }, '"2"')
    expect(moved.body.widened).toBe(true)
    expect(moved.body.geometry).not.toEqual(site.geometry)
  })
})

describe('closing', () => {
  it('and reopening are versions with a reason', async () => {
    const site = await registerSite(cleared)
    const path = `/api/sites/${site.id}`
    const close = (ifMatch: string) =>
      cleared.post<Site>(`${path}/close`, { reason: 'secured' }, { 'If-Match': ifMatch })
    expect((await close('"9"')).status).toBe(412)
    const closed = await close('"1"')
    expect(closed.body).toMatchObject({
      state: 'closed',
      revision: 2,
      closed: { reason: 'secured', by: 'Demo byplanlegger med klarering' },
    })
    const reopened = await cleared.post<Site>(`${path}/reopen`, undefined, { 'If-Match': '"2"' })
    expect(reopened.body).toMatchObject({ state: 'open', closed: null, revision: 3 })
    const { body } = await cleared.get<Page<Revision>>(`${path}/history`)
    expect(body.items.map(({ event }) => event)).toEqual(['reopened', 'closed', 'created'])
    const page = await cleared.get<Page<Revision>>(`${path}/history?limit=2`)
    const rest = await cleared.get<Page<Revision>>(`${path}/history?limit=2&cursor=${page.body.next}`)
    expect(rest.body).toMatchObject({ items: [{ event: 'created', revision: 1 }], next: null })
  })

  it('cannot be said to be the system that does it', async () => {
    const site = await registerSite(cleared)
    const answer = await cleared.post(
      `/api/sites/${site.id}/close`,
      { reason: 'expired' },
      { 'If-Match': '"1"' },
    )
    expect(answer.status).toBe(422)
  })

  it('one that was assessed too long ago is assessed before it is reopened', async () => {
    const site = await registerSite(cleared, { assessedOn: '2019-01-01' })
    const path = `/api/sites/${site.id}`
    await cleared.post(`${path}/close`, { reason: 'no_longer' }, { 'If-Match': '"1"' })
    const early = await cleared.post<ProblemBody>(`${path}/reopen`, undefined, { 'If-Match': '"2"' })
    expect([early.status, ...errorsOf(early.body)]).toEqual([
      422,
      'properties.assessedOn: assessed-too-long-ago',
    ])
    const assessed = { assessedOn: '2046-03-01', nextAssessmentOn: null }
    expect((await cleared.patch(path, { properties: assessed }, '"2"')).status).toBe(200)
    expect((await cleared.post(`${path}/reopen`, undefined, { 'If-Match': '"3"' })).status).toBe(200)
  })
})

it('a site is due when the next assessment is, by the date', async () => {
  const site = await registerSite(cleared, { assessedOn: '2044-06-01', nextAssessmentOn: '2045-06-01' })
  expect(site.state).toBe('due')
})

it('erasing takes a site and its history away for good', async () => {
  const site = await registerSite(cleared)
  const path = `/api/sites/${site.id}`
  const erase = (headers?: Record<string, string>) => cleared.post(`${path}/erase`, undefined, headers)
  expect((await erase()).status).toBe(428)
  expect((await erase({ 'If-Match': '"7"' })).status).toBe(412)
  expect((await erase({ 'If-Match': '"1"' })).status).toBe(204)
  for (const gone of [path, `${path}/history`]) expect((await cleared.get(gone)).status).toBe(404)
  expect((await erase({ 'If-Match': '"1"' })).status).toBe(404)
  const { body } = await cleared.get<{ items: Site[] }>('/api/sites')
  expect(body.items.map(({ id }) => id)).not.toContain(site.id)
})
