import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { beforeAll, describe, expect, it } from 'vitest'
import { makesStale } from '../../../geodata/checks/differences.ts'
import type { Threshold } from '../../../geodata/model/check.ts'
import type { CheckComparison, Difference, Staleness } from '../../../geodata/model/difference.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { markAllDue } from '../../../worker/staleness/store.ts'
import { checkProject, projects } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { bring, contextRow } from '../imports/files.ts'
import { inObject } from '../object.ts'
import { asOperator } from '../operator/operatorKey.ts'
import { lineFrom, squareAt } from '../town.ts'
import {
  forgetComparison,
  isCompared,
  municipality,
  type SignedProject,
  settle,
  settledStaleness,
  signedProject,
  stalenessOf,
} from './signed.ts'

let planner: Client
let roads: Client
let coordinator: Client

beforeAll(async () => {
  ;[planner, roads, coordinator] = await Promise.all([
    signInAs('planner'),
    signInAs('roads'),
    signInAs('coordinator'),
  ])
  // A register in use: its first thing says something of every place.
  for (const east of [-90_000, -91_000]) await registerBridge(east)
})

async function registerBridge(east: number): Promise<Thing> {
  const content = { geometry: lineFrom([east, -50], [east, 100]), properties: { name: `Bru ${east}` } }
  const { status, body } = await roads.post<Thing>('/api/register/bridges', content)
  if (status !== 201) throw new Error(`not registered: ${JSON.stringify(body)}`)
  return body
}

const pointsOf = ({ differences }: Pick<Staleness, 'differences'>) =>
  differences.filter(makesStale).flatMap((one) => (one.about === 'point' ? [one.point] : []))
const changeAt = ({ differences }: Staleness, point: string) =>
  differences.find((one) => one.about === 'point' && one.point === point) as Extract<
    Difference,
    { about: 'point' }
  >

async function eventsOf({ project }: SignedProject): Promise<Event[]> {
  const { body } = await coordinator.get<Page<Event>>(`/api/events?thing=${project.id}&limit=50`)
  return body.items.filter(({ type }) => ['checks.went-stale', 'checks.holds-again'].includes(type))
}

describe('a signed check', () => {
  it('holds until something changes, and what is far away does not even make it due', async () => {
    const signed = await signedProject(planner, 'Ved veien', [0, 0])
    expect(await stalenessOf(planner, signed)).toMatchObject({
      state: 'holds',
      checkId: signed.check.id,
      differences: [],
    })
    await forgetComparison(signed)
    const far = await registerBridge(9_000)
    await roads.delete(`/api/register/bridges/${far.id}`, '"1"')
    await settle()
    expect(await isCompared(signed)).toBe(false)
    expect(await eventsOf(signed)).toEqual([])
  })

  it('goes stale when a bridge is registered beside it, and holds again when it is gone', async () => {
    const signed = await signedProject(planner, 'Ved brua', [20_000, 0])
    const bridge = await registerBridge(20_065)
    const early = await stalenessOf(planner, signed)
    const found = await settledStaleness(planner, signed)
    expect(found).toEqual({ ...early, computedAt: found.computedAt })
    expect(found.state).toBe('stale')
    expect(changeAt(found, 'BRU-1')).toMatchObject({
      before: { applies: 'no' },
      after: { applies: 'yes' },
      inputs: [{ about: 'distance', target: 'bridges', after: { id: bridge.id } }],
    })
    await roads.delete(`/api/register/bridges/${bridge.id}`, '"1"')
    expect((await settledStaleness(planner, signed)).state).toBe('holds')
    const [again, went] = await eventsOf(signed)
    expect(went).toMatchObject({
      type: 'checks.went-stale',
      by: 'Rekkverk',
      thingId: signed.check.id,
      data: { projectId: signed.project.id, project: 'Ved brua', points: pointsOf(found) },
    })
    expect(again).toMatchObject({ type: 'checks.holds-again', data: { points: [] } })
  })

  it('goes stale by an attribute, and says which', async () => {
    const signed = await signedProject(planner, 'Høyere enn før', [40_000, 0])
    const path = `${projects}/${signed.project.id}`
    await planner.patch(path, { properties: { heightMetres: 30, storeys: 9 } }, '"1"')
    const found = await settledStaleness(planner, signed)
    expect(found.state).toBe('stale')
    expect(changeAt(found, 'HOY-1').inputs).toContainEqual({
      about: 'attribute',
      attribute: 'heightMetres',
      before: 6,
      after: 30,
    })
    await planner.patch(path, { properties: { heightMetres: 6, storeys: 2 } }, '"2"')
    expect((await settledStaleness(planner, signed)).state).toBe('holds')
    await planner.patch(path, { properties: { name: 'Et nytt navn' } }, '"3"')
    expect(await stalenessOf(planner, signed)).toMatchObject({
      state: 'holds',
      differences: [{ about: 'attribute', attribute: 'name' }],
    })
  })

  it('goes stale by its area, and afterwards looks around the new one', async () => {
    const signed = await signedProject(planner, 'Flyttet', [60_000, 0])
    await registerBridge(65_065)
    await planner.patch(`${projects}/${signed.project.id}`, { geometry: squareAt(65_000, 0) }, '"1"')
    const found = await settledStaleness(planner, signed)
    expect(pointsOf(found)).toContain('BRU-1')
    expect(changeAt(found, 'BRU-1').inputs.map(({ about }) => about)).toEqual(['distance', 'area'])
    await forgetComparison(signed)
    await registerBridge(60_065)
    await settle()
    expect(await isCompared(signed)).toBe(false)
    await registerBridge(65_300)
    await settle()
    expect(await isCompared(signed)).toBe(true)
  })

  it('goes stale by a context layer and by a limit, and holds again when either is taken back', async () => {
    const signed = await signedProject(planner, 'Ved banen', [80_000, 0])
    const covers = squareAt(75_000, -5_000, 10_000)
    const rail = (east: number) => [
      contextRow(1, 'spor-1', { geometry: lineFrom([east, -300], [east, 300]) }),
    ]
    const first = await bring(roads, rail(80_114), { covers })
    const found = await settledStaleness(planner, signed)
    expect(changeAt(found, 'BAN-1')).toMatchObject({
      before: { applies: 'unknown' },
      after: { applies: 'yes' },
    })
    expect(changeAt(found, 'BAN-1').inputs.map(({ about }) => about)).toEqual([
      'distance',
      'coverage',
      'layer',
    ])
    await roads.post(`${first}/undo`)
    expect((await settledStaleness(planner, signed)).state).toBe('holds')

    await bring(roads, rail(80_114), { covers })
    const other = await signedProject(planner, 'Også ved banen', [80_000, 200])
    await bring(roads, rail(80_111), { covers })
    const moved = await settledStaleness(planner, other)
    expect(moved.state).toBe('holds')
    expect(moved.differences.find(({ about }) => about === 'layer')).toMatchObject({ layer: 'rail' })
    expect(changeAt(moved, 'BAN-1').inputs[0]).toMatchObject({ about: 'distance', target: 'rail' })

    await setRailLimit(40)
    const limited = await settledStaleness(planner, other)
    expect(changeAt(limited, 'BAN-1').inputs).toContainEqual({
      about: 'threshold',
      threshold: 'rail_metres',
      before: 100,
      after: 40,
    })
    await setRailLimit(100)
    expect((await settledStaleness(planner, other)).state).toBe('holds')
  })

  it('counts only while it is the project’s newest', async () => {
    const signed = await signedProject(planner, 'Sjekket på nytt', [100_000, 0])
    await checkProject(planner, signed.project)
    expect(await stalenessOf(planner, signed)).toEqual({
      state: 'none',
      checkId: null,
      computedAt: null,
      differences: [],
    })
    await registerBridge(100_065)
    await settle()
    expect(await isCompared(signed)).toBe(null)
    expect(await eventsOf(signed)).toEqual([])
  })

  it('is left alone while its project is deleted', async () => {
    const signed = await signedProject(planner, 'Slettet', [120_000, 0])
    const path = `${projects}/${signed.project.id}`
    await planner.delete(path, '"1"')
    await registerBridge(120_065)
    await settle()
    expect(await eventsOf(signed)).toEqual([])
    await planner.post(`${path}/restore`, undefined, { 'If-Match': '"2"' })
    await settle()
    expect((await eventsOf(signed)).map(({ type }) => type)).toEqual(['checks.went-stale'])
  })
})

it('waits while a backup is read', async () => {
  const signed = await signedProject(planner, 'Mens det sikkerhetskopieres', [150_000, 0])
  await forgetComparison(signed)
  const { body } = await asOperator.post<{ id: string }>('/api/operations/backups')
  await inObject(({ sql, storage }) => {
    markAllDue(sql)
    return storage.setAlarm(Date.now() + 60_000)
  })
  expect(await runDurableObjectAlarm(municipality())).toBe(true)
  expect(await isCompared(signed)).toBe(false)
  await asOperator.delete(`/api/operations/backups/${body.id}`)
  await settle()
  expect(await isCompared(signed)).toBe(true)
})

async function setRailLimit(value: number): Promise<void> {
  const address = '/api/settings/thresholds'
  const { etag } = await coordinator.get<{ thresholds: Threshold[] }>(address)
  const { status } = await coordinator.put(address, { thresholds: [{ code: 'rail_metres', value }] }, etag!)
  expect(status).toBe(200)
}

describe('when the object starts', () => {
  it('watches what was signed before, and looks through everything after an update of the program', async () => {
    const before = await signedProject(planner, 'Fra før', [140_000, 0], { watched: false })
    const watched = await signedProject(planner, 'Sett på', [141_000, 0])
    expect(await isCompared(before)).toBe(null)
    await forgetComparison(watched)
    await evictDurableObject(municipality())
    await settle()
    expect([await isCompared(before), await isCompared(watched)]).toEqual([true, false])
    await inObject(({ storage }) => storage.kv.put('staleness-standard', 'an earlier version'))
    await evictDurableObject(municipality())
    await settle()
    expect(await isCompared(watched)).toBe(true)
    expect((await stalenessOf(planner, watched)).state).toBe('holds')
  })
})

describe('two checks of a project', () => {
  it('are compared the way they are asked for', async () => {
    const { project, check } = await signedProject(planner, 'To sjekker', [160_000, 0])
    const geometry = squareAt(160_010, 0)
    await planner.patch(`${projects}/${project.id}`, { geometry, properties: { heightMetres: 30 } }, '"1"')
    const later = await checkProject(planner, project)
    const compare = (one: string, other: string) =>
      planner.get<CheckComparison>(`/api/checks/${one}/comparison?with=${other}`)
    const { status, body } = await compare(check.id, later.id)
    expect(status).toBe(200)
    expect(body.areas).toEqual({ before: project.geometry, after: geometry })
    expect(pointsOf(body)).toContain('HOY-1')
    const back = (await compare(later.id, check.id)).body
    expect(pointsOf(back)).toEqual(pointsOf(body))
    expect((await compare(check.id, check.id)).body.differences).toEqual([])
    const stranger = await checkProject(
      planner,
      (await signedProject(planner, 'Annet', [170_000, 0])).project,
    )
    expect((await compare(check.id, stranger.id)).status).toBe(404)
    expect((await planner.get(`/api/checks/${check.id}/comparison`)).status).toBe(400)
  })
})
