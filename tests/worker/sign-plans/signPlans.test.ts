import { beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { SignPlan, SignPlanRow } from '../../../geodata/model/signPlan.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { lineFrom, place, squareAt } from '../town.ts'

const plans = '/api/sign-plans'
const sign = {
  id: '0190a7c4-1111-7000-8000-000000000001',
  point: place(0, 100),
  facingDegrees: 180,
  origin: 'computed',
}
let roads: Client
let planner: Client
let bridge: Thing

beforeAll(async () => {
  roads = await signInAs('roads')
  planner = await signInAs('planner')
  const input = { geometry: lineFrom([0, 0], [0, 60]), properties: { name: 'Planbrua' } }
  bridge = (await roads.post<Thing>('/api/register/bridges', input)).body
})

function content(more: object = {}) {
  return {
    name: 'Skilt ved Planbrua',
    place: { kind: 'thing', collection: 'bridges', id: bridge.id },
    settings: {},
    ...more,
  }
}

describe('a sign plan', () => {
  it('is stored with the name of its place, and only over the version that was seen', async () => {
    const made = await roads.post<SignPlan>(plans, content())
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      revision: 1,
      placeName: 'Planbrua',
      settings: { reachMetres: 5, outsideMetres: 250, spacingMetres: 10, snapMetres: 1, readingMetres: 3.5 },
      by: 'Demo samferdsel',
    })
    const at = `${plans}/${made.body.id}`
    expect((await roads.put(at, content({ signs: [sign] }), '"1"')).status).toBe(200)
    const late = await roads.put<ProblemBody>(at, content({ note: 'For seint' }), '"1"')
    expect(late.status).toBe(412)
    expect(late.body.current).toMatchObject({ revision: 2, signs: [{ id: sign.id, signId: null }] })
    expect((await roads.put(at, content())).status).toBe(428)
    expect((await planner.get<SignPlan>(at)).etag).toBe('"2"')
    expect((await planner.put(at, content(), '"2"')).status).toBe(403)
    const history = await planner.get<Page<SignPlan>>(`${at}/history`)
    expect(history.body.items.map(({ revision }) => revision)).toEqual([2, 1])
  })

  it('is removed and taken back; who reads signs alone is told of none', async () => {
    const { body } = await roads.post<SignPlan>(plans, content({ name: 'Tas bort' }))
    const at = `${plans}/${body.id}`
    const named = async () =>
      (await roads.get<Page<SignPlanRow>>(`${plans}?thing=${bridge.id}`)).body.items.map(({ name }) => name)
    expect((await roads.delete(at, '"1"')).status).toBe(204)
    expect(await named()).not.toContain('Tas bort')
    expect((await roads.put(at, content(), '"2"')).status).toBe(404)
    expect((await roads.post<SignPlan>(`${at}/restore`)).body).toMatchObject({ revision: 3, removed: false })
    expect(await named()).toContain('Tas bort')
    const reader = await signInAs('reader')
    expect([(await reader.get(plans)).status, (await reader.get(at)).status]).toEqual([404, 404])
  })

  it('is listed page by page with what came of it', async () => {
    const drawn = { kind: 'drawn', name: 'Utsikten', geometry: squareAt(900, 900) }
    await roads.post(plans, content({ place: drawn, signs: [{ ...sign, signId: bridge.id }] }))
    const first = await planner.get<Page<SignPlanRow>>(`${plans}?limit=1`)
    expect(first.body.items).toMatchObject([{ placeName: 'Utsikten', thing: null, signs: 1, made: 1 }])
    const second = await planner.get<Page<SignPlanRow>>(`${plans}?limit=1&cursor=${first.body.next}`)
    expect(second.body.items[0]!.id < first.body.items[0]!.id).toBe(true)
  })

  it('says what is wrong with it and where, and events carry its name only', async () => {
    const crossed = {
      type: 'Polygon',
      coordinates: [[place(0, 0), place(9, 9), place(9, 0), place(0, 9), place(0, 0)]],
    }
    const fields = async (more: object) => {
      const { status, body } = await roads.post<ProblemBody>(plans, content(more))
      return [status, body.errors?.[0]?.field]
    }
    expect(await fields({ forbidden: [crossed] })).toEqual([422, 'forbidden.0'])
    expect(await fields({ signs: [sign, sign] })).toEqual([422, 'signs.1'])
    expect(await fields({ settings: { reachMetres: 100, outsideMetres: 50 } })).toEqual([
      422,
      'settings.outsideMetres',
    ])
    const gone = { kind: 'thing', collection: 'bridges', id: sign.id }
    expect(await fields({ place: gone })).toEqual([422, 'place'])

    await roads.post(plans, content({ name: 'Sett i loggen', note: 'Bare i planen' }))
    const coordinator = await signInAs('coordinator')
    const { body } = await coordinator.get<Page<Event>>('/api/events?limit=1')
    expect(body.items[0]).toMatchObject({ type: 'sign-plans.created', data: { name: 'Sett i loggen' } })
    expect(JSON.stringify(body)).not.toContain('Bare i planen')
  })
})
