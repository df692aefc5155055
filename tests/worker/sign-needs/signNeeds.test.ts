import { beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { SignNeed } from '../../../geodata/model/signNeed.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { lineFrom, pointAt, squareAt } from '../town.ts'

const needs = '/api/sign-needs'
let roads: Client
let planner: Client
let bridge: Thing

beforeAll(async () => {
  roads = await signInAs('roads')
  planner = await signInAs('planner')
  const input = { geometry: lineFrom([0, 0], [0, 60]), properties: { name: 'Vurderbrua' } }
  bridge = (await roads.post<Thing>('/api/register/bridges', input)).body
})

function content(more: object = {}) {
  return {
    place: { kind: 'thing', collection: 'bridges', id: bridge.id },
    outcome: 'set_up',
    reason: 'Mange går her. Skilt i begge ender, som tillegg til rekkverket.',
    responsible: 'Samferdsel',
    assessedOn: '2025-10-01',
    ...more,
  }
}

async function faultsOf(input: object) {
  const { status, body } = await roads.post<ProblemBody>(needs, input)
  expect(status).toBe(422)
  return body.errors!.map(({ field, code }) => `${field} ${code}`)
}

describe('an assessment of signs', () => {
  it('is stored over the version that was seen, and told of without its reason', async () => {
    const made = await roads.post<SignNeed>(needs, content())
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ revision: 1, placeName: 'Vurderbrua', signs: 0, by: 'Demo samferdsel' })
    const at = `${needs}/${made.body.id}`
    const later = content({ outcome: 'await', reason: 'Venter på brueieren.' })
    expect((await roads.put(at, later, '"1"')).status).toBe(200)
    const late = await roads.put<ProblemBody>(at, content(), '"1"')
    expect(late.status).toBe(412)
    expect(late.body.current).toMatchObject({ revision: 2, outcome: 'await', placeName: 'Vurderbrua' })
    expect((await roads.put(at, content())).status).toBe(428)
    expect((await planner.put(at, content(), '"2"')).status).toBe(403)
    const history = await planner.get<Page<SignNeed>>(`${at}/history`)
    expect(history.body.items.map(({ outcome }) => outcome)).toEqual(['await', 'set_up'])
    const events = (await (await signInAs('coordinator')).get<Page<Event>>('/api/events?limit=5')).body.items
    expect(events.map(({ type, data }) => [type, data])).toContainEqual([
      'sign-needs.changed',
      { name: 'Vurderbrua' },
    ])
    expect(JSON.stringify(events)).not.toContain('brueieren')
  })

  it('is removed and taken back; who reads signs alone is told of none', async () => {
    const { body } = await roads.post<SignNeed>(needs, content())
    const at = `${needs}/${body.id}`
    expect((await roads.delete(at, '"1"')).status).toBe(204)
    expect((await planner.get<SignNeed>(at)).body.removed).toBe(true)
    expect((await listed('')).includes(body.id)).toBe(false)
    expect((await roads.put(at, content(), '"2"')).status).toBe(404)
    expect((await roads.post<SignNeed>(`${at}/restore`)).body).toMatchObject({ removed: false, revision: 3 })
    const reader = await signInAs('reader')
    for (const path of [needs, at, `${at}/history`]) expect((await reader.get(path)).status).toBe(404)
  })

  it('is narrowed and paged, the newest first', async () => {
    const drawn = { kind: 'drawn', name: 'Odden ved sundet', geometry: squareAt(400, 400) }
    const one = await roads.post<SignNeed>(
      needs,
      content({ place: drawn, assessedOn: '2025-11-01', outcome: 'do_not', nextAssessmentOn: '2026-05-01' }),
    )
    const other = await roads.post<SignNeed>(
      needs,
      content({
        place: drawn,
        assessedOn: '2025-11-02',
        caseNumber: '2025/808',
        nextAssessmentOn: '2027-01-01',
      }),
    )
    const both = [other.body.id, one.body.id]
    expect(await listed('q=odden')).toEqual(both)
    expect(await listed('q=odden 2025/808')).toEqual([other.body.id])
    expect(await listed('q=odden&outcome=do_not')).toEqual([one.body.id])
    expect(await listed('q=odden&due=2026-05-01')).toEqual([one.body.id])
    expect(await listed(`q=odden&thing=${bridge.id}`)).toEqual([])
    const first = await roads.get<Page<SignNeed>>(`${needs}?q=odden&limit=1`)
    expect(first.body.items.map(({ id }) => id)).toEqual([other.body.id])
    expect(await listed(`q=odden&limit=1&cursor=${first.body.next}`)).toEqual([one.body.id])
  })

  it('counts the signs on their way to the thing', async () => {
    const at = { collection: 'bridges', id: bridge.id }
    const sign = {
      geometry: pointAt(0, 5),
      properties: { name: 'Vurderbrua, søndre ende', status: 'proposed', at },
    }
    await roads.post('/api/signs', sign)
    const { body } = await roads.get<Page<SignNeed>>(`${needs}?thing=${bridge.id}&limit=1`)
    expect(body.items[0]).toMatchObject({ signs: 1, placeName: 'Vurderbrua' })
  })

  it('tells of persons, dates and sites only when that is meant', async () => {
    const person = content({ reason: 'En mann ble sett her tirsdag.' })
    expect(await faultsOf(person)).toEqual(['reason text-person', 'reason text-date'])
    expect((await roads.post(needs, { ...person, textConfirmed: true })).status).toBe(201)
    const site = content({ reason: 'Et registrert sted.' })
    expect(await faultsOf(site)).toEqual(['reason text-site'])
  })

  it('is of a place that is there, and looks ahead', async () => {
    const nowhere = { kind: 'thing', collection: 'bridges', id: '01890000-0000-7000-8000-000000000000' }
    expect(await faultsOf(content({ place: nowhere }))).toEqual(['place unknown-thing'])
    expect(await faultsOf(content({ nextAssessmentOn: '2025-10-01' }))).toEqual([
      'nextAssessmentOn before-assessed',
    ])
  })
})

async function listed(query: string): Promise<string[]> {
  const { body } = await planner.get<Page<SignNeed>>(`${needs}?${query}`)
  return body.items.map(({ id }) => id)
}
