import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Event, Revision } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { verify } from '../history/verdicts.ts'
import { bridgeRow, bring } from '../imports/files.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'

const bridges = '/api/register/bridges'
let roads: Client
let coordinator: Client
let bridge: Thing

beforeAll(async () => {
  roads = await signInAs('roads')
  coordinator = await signInAs('coordinator')
})

/** Three versions: registered in 1950, moved and noted, then built in 1951 without the note. */
beforeEach(async () => {
  const first = { geometry: pointAt(0, 0), properties: { name: 'Tilbakebrua', builtYear: 1950 } }
  bridge = (await roads.post<Thing>(bridges, first)).body
  await change({ geometry: pointAt(500, 0), properties: { note: 'Flyttet' } }, 1)
  await change({ properties: { note: null, builtYear: 1951 } }, 2)
})

const change = (input: object, revision: number) =>
  roads.patch<Thing>(`${bridges}/${bridge.id}`, input, `"${revision}"`)
const revert = <Body = Thing>(client: Client, revision: unknown, etag?: string, id = bridge.id) =>
  client.post<Body>(`${bridges}/${id}/revert`, { revision }, etag ? { 'If-Match': etag } : {})
const historyOf = async (id: string) =>
  (await roads.get<Page<Revision>>(`${bridges}/${id}/history`)).body.items

describe('going back to an earlier version', () => {
  it('is a new version that holds what the earlier one held, place and words included', async () => {
    const { status, body, etag } = await revert(coordinator, 1, '"3"')
    expect(status).toBe(200)
    expect(etag).toBe('"4"')
    expect(body).toMatchObject({
      revision: 4,
      updatedBy: 'Demo plankoordinator',
      geometry: bridge.geometry,
      properties: { name: 'Tilbakebrua', builtYear: 1950 },
    })
    expect((await roads.get(`${bridges}/${bridge.id}`)).body).toEqual(body)
    const history = await historyOf(bridge.id)
    expect(history.map(({ event }) => event)).toEqual(['reverted', 'changed', 'changed', 'created'])
    const feed = await coordinator.get<Page<Event>>(`/api/events?thing=${bridge.id}`)
    expect(feed.body.items[0]).toMatchObject({
      type: 'bridges.reverted',
      revision: 4,
      data: { from: 1, changed: ['geometry', 'builtYear'] },
    })
    expect((await verify(coordinator)).firstBreak).toBeNull()
  })

  it('can itself be taken back', async () => {
    await revert(roads, 2, '"3"')
    const back = await revert(roads, 3, '"4"')
    expect(back.body.properties).toEqual({ name: 'Tilbakebrua', builtYear: 1951 })
  })

  it('to what it holds already changes nothing', async () => {
    const { body } = await revert(roads, 3, '"3"')
    expect(body.revision).toBe(3)
    expect(await historyOf(bridge.id)).toHaveLength(3)
  })

  it('asks which version is current, and shows both when it is another', async () => {
    expect((await revert(roads, 1)).status).toBe(428)
    const { status, body } = await revert<ProblemBody>(roads, 1, '"2"')
    expect(status).toBe(412)
    expect(body).toMatchObject({ current: { revision: 3 }, yours: { revision: 1 } })
  })

  it('needs a version that there is, of a thing that there is', async () => {
    const unknown = await revert<ProblemBody>(roads, 9, '"3"')
    expect(unknown.status).toBe(422)
    expect(unknown.body.errors).toMatchObject([{ field: 'revision', code: 'unknown-version' }])
    expect((await revert(roads, 0, '"3"')).status).toBe(422)
    expect((await revert(roads, 1, '"3"', '01890000-0000-7000-8000-000000000000')).status).toBe(404)
    await roads.delete(`${bridges}/${bridge.id}`, '"3"')
    expect((await revert(roads, 1, '"4"')).status).toBe(404)
  })

  it('is for those who may write', async () => {
    expect((await revert(await signInAs('reader'), 1, '"3"')).status).toBe(403)
    expect((await revert(await signInAs('health'), 1, '"3"')).status).toBe(403)
  })

  it('names what no longer fits, and stores nothing', async () => {
    await inObject(({ sql }) => {
      const insert = `INSERT INTO revision SELECT collection, thing_id, 100, at, by, event,
        replace(state, '"builtYear":1950', '"builtYear":"gammel","colour":"red"'), event_sequence
        FROM revision WHERE thing_id = ? AND revision = 1`
      sql.exec(insert, bridge.id)
    })
    const { status, body } = await revert<ProblemBody>(roads, 100, '"3"')
    expect(status).toBe(422)
    expect(body.errors!.map(({ field }) => field).sort()).toEqual([
      'properties.builtYear',
      'properties.colour',
    ])
    expect((await roads.get<Thing>(`${bridges}/${bridge.id}`)).body.revision).toBe(3)
  })
})

it('leaves what outside registers own as it is now', async () => {
  const row = bridgeRow(1, 'r-1', { name: 'Registerbrua', lengthMetres: 60 })
  await bring(roads, [row])
  const found = await roads.get<{ features: Thing[] }>(`${bridges}?q=registerbrua`)
  const { id } = found.body.features[0]!
  await roads.patch(`${bridges}/${id}`, { properties: { note: 'Vår egen' } }, '"1"')
  await bring(roads, [{ ...row, properties: { name: 'Registerbrua', lengthMetres: 61 } }])
  await roads.patch(`${bridges}/${id}`, { properties: { note: null } }, '"3"')
  const { body } = await revert(roads, 2, '"4"', id)
  expect(body).toMatchObject({ revision: 5, properties: { lengthMetres: 61, note: 'Vår egen' } })
})
