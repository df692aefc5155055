import { beforeEach, describe, expect, it } from 'vitest'
import type { OwnThreshold } from '../../../geodata/checks/ownThresholds.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { Check, Threshold } from '../../../geodata/model/check.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { checkProject, createProject, findingAt } from '../checks/projects.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { tamper } from '../history/tamper.ts'

const address = '/api/settings/thresholds'
interface Settings {
  revision: number
  thresholds: Threshold[]
  own: OwnThreshold[]
}
let coordinator: Client

beforeEach(async () => {
  await tamper('DELETE FROM threshold_setting')
  coordinator = await signInAs('coordinator')
})

const limitOf = ({ thresholds }: Pick<Settings, 'thresholds'>, code: string) =>
  thresholds.find((threshold) => threshold.code === code)!.value
const set = (thresholds: unknown, ifMatch?: string) =>
  coordinator.put<Settings>(address, { thresholds }, ifMatch)

describe('reading', () => {
  it('starts with what was delivered, for everyone', async () => {
    const reader = await signInAs('reader')
    const { body, etag } = await reader.get<Settings>(address)
    expect(body).toEqual({ revision: 0, thresholds: defaultThresholds, own: [] })
    expect(etag).toBe('"0"')
    expect((await reader.get(address, { 'If-None-Match': '"0"' })).status).toBe(304)
    expect((await anonymous.get(address)).status).toBe(401)
  })
})

describe('setting', () => {
  it('sets what is named, leaves the rest, and says whose the limit is', async () => {
    const { status, body, etag } = await set([{ code: 'rail_metres', value: 150 }], '"0"')
    expect(status).toBe(200)
    expect(etag).toBe('"1"')
    expect(limitOf(body, 'rail_metres')).toBe(150)
    expect(limitOf(body, 'water_metres')).toBe(50)
    const rail = body.thresholds.find(({ code }) => code === 'rail_metres')!
    const delivered = defaultThresholds.find(({ code }) => code === 'rail_metres')!
    expect(rail.source).not.toBe(delivered.source)
    expect(rail.note.nb).toContain(delivered.note.nb)

    const second = await set([{ code: 'water_metres', value: 70 }], '"1"')
    expect([limitOf(second.body, 'rail_metres'), limitOf(second.body, 'water_metres')]).toEqual([150, 70])
    const back = await set([{ code: 'rail_metres', value: 100 }], '"2"')
    expect(back.body.thresholds.find(({ code }) => code === 'rail_metres')).toEqual(delivered)
    expect((await coordinator.get<Settings>(address)).body).toEqual(back.body)
  })

  it('keeps the municipality’s own source and note, for as long as the value they were given for', async () => {
    const rail = ({ thresholds }: Settings) => thresholds.find(({ code }) => code === 'rail_metres')!
    const own = { code: 'rail_metres', value: 150, source: 'Vedtak 12/26', note: 'Etter høring' }
    const { body } = await set([own], '"0"')
    expect(body.own).toEqual([own])
    expect(rail(body)).toMatchObject({ value: 150, source: 'Vedtak 12/26' })
    expect(rail(body).note.nb).toMatch(/^Satt av kommunen\. Etter høring\. Levert med 100.m/)
    const again = await set(body.thresholds, '"1"')
    expect(again.body.own).toEqual([own])
    const other = await set([{ code: 'rail_metres', value: 90 }], '"2"')
    expect(rail(other.body)).toMatchObject({ value: 90, source: 'Kommunen' })
    const { body: refused } = await coordinator.put<ProblemBody>(
      address,
      { thresholds: [{ code: 'rail_metres', value: 80, source: ' ' }] },
      '"3"',
    )
    expect(refused.errors).toMatchObject([
      { field: 'thresholds.0.source', message: expect.stringMatching(/^Skriv hvor verdien kommer fra/) },
    ])
  })

  it('takes the whole list as it was read', async () => {
    const { body } = await coordinator.get<Settings>(address)
    const whole = body.thresholds.map((threshold) => ({ ...threshold, value: threshold.value + 1 }))
    const { status, body: changed } = await set(whole, '"0"')
    expect(status).toBe(200)
    expect(changed.thresholds.map(({ value }) => value)).toEqual(whole.map(({ value }) => value))
  })

  it('needs the version that was seen, and shows both on a mismatch', async () => {
    expect((await set([{ code: 'rail_metres', value: 150 }])).status).toBe(428)
    await set([{ code: 'rail_metres', value: 150 }], '"0"')
    const late = await coordinator.put<ProblemBody>(
      address,
      { thresholds: [{ code: 'rail_metres', value: 90 }] },
      '"0"',
    )
    expect(late.status).toBe(412)
    expect(late.body.current).toMatchObject({ revision: 1 })
    expect(late.body.yours).toEqual({ thresholds: [{ code: 'rail_metres', value: 90 }] })
  })

  it.each<[unknown, string]>([
    [[{ code: 'danger_metres', value: 1 }], 'thresholds.0.code'],
    [[{ code: 'rail_metres', value: 0 }], 'thresholds.0.value'],
    [[{ code: 'rail_metres', value: -5 }], 'thresholds.0.value'],
    [[{ code: 'rail_metres', value: 5000 }], 'thresholds.0.value'],
    [[{ code: 'rail_metres', value: '100' }], 'thresholds.0.value'],
    [[{ code: 'parking_decks', value: 2.5 }], 'thresholds.0.value'],
    [
      [
        { code: 'rail_metres', value: 90 },
        { code: 'rail_metres', value: 80 },
      ],
      'thresholds.1.code',
    ],
    [undefined, 'thresholds'],
  ])('refuses %j', async (thresholds, field) => {
    const { status, body } = await coordinator.put<ProblemBody>(address, { thresholds }, '"0"')
    expect(status).toBe(422)
    expect(body.errors!.map((error) => error.field)).toEqual([field])
    expect((await coordinator.get<Settings>(address)).body.revision).toBe(0)
  })

  it('is the coordinator’s', async () => {
    for (const account of ['planner', 'roads', 'health', 'admin', 'reader'] as const) {
      const client = await signInAs(account)
      expect((await client.put(address, { thresholds: [] }, '"0"')).status).toBe(403)
    }
  })

  it('is told of in the events, before and after', async () => {
    await set(
      [
        { code: 'rail_metres', value: 150 },
        { code: 'water_metres', value: 50 },
      ],
      '"0"',
    )
    const { body } = await coordinator.get<Page<Event>>('/api/events?limit=1')
    expect(body.items[0]).toMatchObject({
      type: 'settings.thresholds-changed',
      by: 'Demo plankoordinator',
      revision: 1,
      data: { changed: [{ code: 'rail_metres', before: 100, after: 150 }] },
    })
  })
})

it('a check runs with the limits of its day, and keeps them', async () => {
  const project = await createProject(coordinator, 'Grensetilfelle', [0, 0], {
    contents: ['building'],
    storeys: 6,
  })
  const before = await checkProject(coordinator, project)
  expect(findingAt(before, 'HOY-1').applies).toBe('yes')
  await set(
    [
      { code: 'high_point_storeys', value: 8 },
      { code: 'high_point_metres', value: 30 },
    ],
    '"0"',
  )
  await coordinator.patch(`/api/projects/${project.id}`, { properties: { heightMetres: 20 } }, '"1"')
  const after = await checkProject(coordinator, project)
  expect(findingAt(after, 'HOY-1').applies).toBe('no')
  expect(limitOf(after, 'high_point_storeys')).toBe(8)
  const { body } = await coordinator.get<Check>(`/api/checks/${before.id}`)
  expect(body.thresholds).toEqual(defaultThresholds)
})
