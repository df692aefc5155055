import { beforeAll, describe, expect, it } from 'vitest'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import { type Check, checkSchema } from '../../../geodata/model/check.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { bring, contextRow } from '../imports/files.ts'
import { lineFrom, pointAt, squareAt } from '../town.ts'
import { absent, checkProject, createProject, findingAt, projects } from './projects.ts'

let planner: Client
let roads: Client

beforeAll(async () => {
  planner = await signInAs('planner')
  roads = await signInAs('roads')
})

async function register(collection: string, geometry: unknown, properties: Record<string, unknown>) {
  const { status, body } = await roads.post<Thing>(`/api/${collection}`, { geometry, properties })
  if (status !== 201) throw new Error(`not registered: ${JSON.stringify(body)}`)
  return body
}

describe('a check', () => {
  it('says what was checked, with what, and what came out, point by point', async () => {
    const project = await createProject(planner, 'Bakkehagen', [0, 0], { contents: ['building'], storeys: 6 })
    const { status, headers, etag, body } = await planner.post<Check>(`${projects}/${project.id}/checks`)
    expect(status).toBe(201)
    expect(headers.get('Location')).toBe(`/api/checks/${body.id}`)
    expect(etag).toMatch(/^"0\b/)
    expect(checkSchema.parse(body)).toEqual(body)
    expect(body).toMatchObject({
      projectId: project.id,
      projectRevision: 1,
      checklist: { code: currentChecklist.code, version: currentChecklist.version },
      ranBy: 'Demo byplanlegger',
      thresholds: defaultThresholds,
      answers: [],
    })
    expect(body.findings.map(({ point }) => point)).toEqual(currentChecklist.points.map(({ code }) => code))
    expect(Math.abs(body.areaM2 - 2500)).toBeLessThan(10)
    expect(body.progress.answered).toBe(0)
    expect(body.progress.total).toBe(body.findings.filter(({ applies }) => applies !== 'no').length)
    expect(findingAt(body, 'HOY-1')).toMatchObject({ applies: 'yes', group: 'handle' })
  })

  it('takes what nobody has stated as unknown, never as no', async () => {
    const bare = await checkProject(planner, await createProject(planner, 'Bart', [0, 0]))
    expect(findingAt(bare, 'HOY-1')).toMatchObject({
      applies: 'unknown',
      status: 'NO-HIT-YELLOW',
      group: 'check',
    })
    expect(findingAt(bare, 'HOY-1').missing).toEqual(['contents', 'heightMetres', 'storeys'])
    const low = await createProject(planner, 'Lavt', [0, 0], {
      contents: ['building'],
      heightMetres: 4,
      storeys: 1,
    })
    expect(findingAt(await checkProject(planner, low), 'HOY-1').applies).toBe('no')
  })

  it('reads back as it came out', async () => {
    const check = await checkProject(planner, await createProject(planner, 'Lesbart', [0, 0]))
    const read = await planner.get<Check>(`/api/checks/${check.id}`)
    expect(read.body).toEqual(check)
    expect(read.etag).toMatch(/^"0\b/)
    expect((await planner.get(`/api/checks/${check.id}`, { 'If-None-Match': read.etag! })).status).toBe(304)
    expect((await planner.get(`/api/checks/${absent}`)).status).toBe(404)
  })

  it('is told of in the events', async () => {
    const project = await createProject(planner, 'Omtalt', [0, 0])
    const check = await checkProject(planner, project)
    const { body } = await (await signInAs('coordinator')).get<Page<Event>>('/api/events?limit=1')
    expect(body.items[0]).toMatchObject({
      type: 'checks.ran',
      by: 'Demo byplanlegger',
      collection: 'checks',
      thingId: check.id,
      data: { projectId: project.id, projectRevision: 1, checklist: check.checklist, carried: [] },
    })
  })
})

describe('surroundings', () => {
  it('are what the register has near by, nearest first, without what is gone', async () => {
    const [east, north] = [10_000, 0]
    const bridge = await register('register/bridges', lineFrom([10_062, -50], [10_062, 100]), {
      name: 'Nærbrua',
      kind: 'footbridge',
    })
    const hall = await register('register/buildings', squareAt(10_000, 80, 20), {
      name: 'Hallen',
      use: 'culture',
    })
    await register('register/bridges', pointAt(10_700, 0), { name: 'Langt unna' })
    await register('register/bridges', pointAt(10_055, 10), { name: 'Revet bru', status: 'demolished' })
    await register('safeguards', pointAt(10_055, 12), {
      name: 'Fjernet gjerde',
      kind: 'T09',
      status: 'removed',
      removedOn: '2020-05-01',
    })
    const gone = await register('register/bridges', pointAt(10_055, 20), { name: 'Slettet bru' })
    await roads.delete(`/api/register/bridges/${gone.id}`, '"1"')

    const check = await checkProject(planner, await createProject(planner, 'Ved brua', [east, north]))
    expect(check.surroundings.map(({ distanceMetres: _, ...thing }) => thing)).toEqual([
      { target: 'bridges', id: bridge.id, name: 'Nærbrua', kind: 'footbridge' },
      { target: 'buildings', id: hall.id, name: 'Hallen', kind: 'culture' },
    ])
    for (const [i, metres] of [12, 30].entries())
      expect(Math.abs(check.surroundings[i]!.distanceMetres - metres)).toBeLessThan(0.2)
  })

  it('tell "not mapped here" from "nothing there", and both from a hit', async () => {
    const project = await createProject(planner, 'Ved banen', [20_000, 0])
    const rail = async () => findingAt(await checkProject(planner, project), 'BAN-1')
    expect(await rail()).toMatchObject({ applies: 'unknown', status: 'NO-HIT-YELLOW', missing: ['rail'] })

    const covers = squareAt(15_000, -5_000, 10_000)
    const row = (east: number) => [contextRow(1, 'spor-1', { geometry: lineFrom([east, -300], [east, 300]) })]
    await bring(roads, row(20_900), { covers })
    expect(await rail()).toMatchObject({ applies: 'no', status: 'NOT-RELEVANT' })
    await bring(roads, row(20_180), { covers })
    expect(await rail()).toMatchObject({ applies: 'no', status: 'NO-HIT-GREEN', group: 'nearby' })
    await bring(roads, row(20_110), { covers })
    const near = await rail()
    expect(near).toMatchObject({ applies: 'yes', status: 'HIT-RED', group: 'handle' })
    expect(near.trace[0]).toMatchObject({
      step: 'near',
      target: 'rail',
      coverage: 'covered',
      layerDate: '2026-11-01',
      nearest: { id: 'spor-1', kind: 'tram' },
    })
    const { layers } = await checkProject(planner, project)
    expect(layers).toEqual([
      { layer: 'rail', version: 3, date: '2026-11-01', sourceName: 'Eksempelregisteret' },
    ])
  })
})

describe('checks of a project', () => {
  it('are listed newest first, each with the version it saw', async () => {
    const project = await createProject(planner, 'Flere', [0, 0])
    const first = await checkProject(planner, project)
    await planner.patch(`${projects}/${project.id}`, { properties: { storeys: 9 } }, '"1"')
    const second = await checkProject(planner, project)
    await planner.put(`/api/checks/${second.id}/answers/FEL-1`, { value: 'yes' }, '"0"')

    const page = await planner.get<Page<Check>>(`${projects}/${project.id}/checks?limit=1`)
    expect(page.body.items).toEqual([
      {
        id: second.id,
        ranAt: second.ranAt,
        ranBy: second.ranBy,
        projectRevision: 2,
        progress: { answered: 1, total: second.progress.total },
      },
    ])
    const rest = await planner.get<Page<Check>>(
      `${projects}/${project.id}/checks?limit=1&cursor=${page.body.next}`,
    )
    expect(rest.body).toMatchObject({ items: [{ id: first.id, projectRevision: 1 }], next: null })
  })

  it('stay with the project when it is deleted, but no new ones are run', async () => {
    const project = await createProject(planner, 'Skrinlagt', [0, 0])
    const check = await checkProject(planner, project)
    await planner.delete(`${projects}/${project.id}`, '"1"')
    expect((await planner.post(`${projects}/${project.id}/checks`)).status).toBe(404)
    expect((await planner.get<Page<Check>>(`${projects}/${project.id}/checks`)).body.items).toHaveLength(1)
    expect((await planner.get(`/api/checks/${check.id}`)).status).toBe(200)
    expect((await planner.put(`/api/checks/${check.id}/answers/FEL-1`, { value: 'yes' }, '"0"')).status).toBe(
      404,
    )
  })

  it('are nothing for a project that never was', async () => {
    expect((await planner.post(`${projects}/${absent}/checks`)).status).toBe(404)
    expect((await planner.get(`${projects}/${absent}/checks`)).status).toBe(404)
  })
})

it('only those with the right run and read checks', async () => {
  const project = await createProject(planner, 'Vernet', [0, 0])
  const check = await checkProject(planner, project)
  const statuses = async (client: Client) => ({
    run: (await client.post(`${projects}/${project.id}/checks`)).status,
    list: (await client.get(`${projects}/${project.id}/checks`)).status,
    read: (await client.get(`/api/checks/${check.id}`)).status,
  })
  expect(await statuses(anonymous)).toEqual({ run: 401, list: 401, read: 401 })
  for (const account of ['reader', 'admin'] as const)
    expect(await statuses(await signInAs(account))).toEqual({ run: 404, list: 404, read: 404 })
  for (const account of ['roads', 'health'] as const)
    expect(await statuses(await signInAs(account))).toEqual({ run: 403, list: 200, read: 200 })
  expect(await statuses(await signInAs('coordinator'))).toEqual({ run: 201, list: 200, read: 200 })
})

it('the checklist is there for everyone, word for word', async () => {
  const reader = await signInAs('reader')
  const { body } = await reader.get('/api/checklists/current')
  expect(body).toEqual(JSON.parse(JSON.stringify(currentChecklist)))
})
