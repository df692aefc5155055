import { beforeEach, describe, expect, it } from 'vitest'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { beginning, hashEvent } from '../../../worker/history/chain.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { pointAt } from '../town.ts'
import { tamper } from './tamper.ts'
import { verify } from './verdicts.ts'

const bridges = '/api/register/bridges'
let coordinator: Client

beforeEach(async () => {
  for (const table of ['event', 'revision', 'bridges', 'bridges_bbox']) await tamper(`DELETE FROM ${table}`)
  coordinator = await signInAs('coordinator')
  const roads = await signInAs('roads')
  const { body } = await roads.post<Thing>(bridges, {
    geometry: pointAt(0, 0),
    properties: { name: 'Kjedebrua' },
  })
  await roads.patch(`${bridges}/${body.id}`, { properties: { builtYear: 1950, note: 'Malt på nytt' } }, '"1"')
  await roads.delete(`${bridges}/${body.id}`, '"2"')
})

const newest = async () => (await coordinator.get<Page<Event>>('/api/events?limit=1')).body.items[0]!

it('the hash of an event is what it was in the first release', () => {
  const event = {
    at: '2026-11-22T12:00:00.000Z',
    by: 'Demo samferdsel',
    type: 'bridges.changed',
    collection: 'bridges',
    thingId: '01890000-0000-7000-8000-000000000000',
    revision: 2,
    data: JSON.stringify({ name: 'Kjedebrua «æøå»', changed: ['note'], n: null, x: 1.5 }),
  }
  expect(hashEvent(beginning, event)).toBe('e8d13484b49daeb1881319b24f5537e5d980e9633ef256f24ebac07c2da5ddab')
})

it('each event carries the hash of the one before, and the chain is whole', async () => {
  const { items } = (await coordinator.get<Page<Event>>('/api/events')).body
  expect(items[0]!.previousHash).toBe(items[1]!.hash)
  expect(items[1]!.previousHash).toBe(items[2]!.hash)
  expect(await verify(coordinator)).toEqual({
    next: null,
    firstBreak: null,
    checked: { events: 3, rows: 3, things: 1 },
    unvouchedRows: 0,
    head: { sequence: 3, hash: items[0]!.hash },
  })
})

describe('tampering breaks the chain', () => {
  it.each([
    ['a changed name', "UPDATE event SET by = 'En annen' WHERE sequence = 2", 'hash', 2],
    ['a changed time', "UPDATE event SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1", 'hash', 1],
    ['changed content', `UPDATE event SET data = '{"changed":[]}' WHERE sequence = 2`, 'hash', 2],
    [
      'content that reads the same',
      `UPDATE event SET data = replace(data, ',', ', ') WHERE sequence = 2`,
      'hash',
      2,
    ],
    [
      'content that cannot be read',
      `DROP INDEX IF EXISTS event_by_thing; UPDATE event SET data = '{' WHERE sequence = 2`,
      'hash',
      2,
    ],
    [
      'a changed thing',
      "UPDATE event SET thing_id = '01890000-0000-7000-8000-000000000000' WHERE sequence = 3",
      'hash',
      3,
    ],
    ['a changed hash', `UPDATE event SET hash = 'g' || substr(hash, 2) WHERE sequence = 2`, 'hash', 2],
    ['a line taken out', 'DELETE FROM event WHERE sequence = 2', 'order', 3],
    ['a line given another number', 'UPDATE event SET sequence = 9 WHERE sequence = 3', 'order', 9],
    ['the first line taken out', 'DELETE FROM event WHERE sequence = 1', 'order', 2],
    [
      'a line put in',
      'INSERT INTO event SELECT 4, at, by, type, collection, thing_id, revision, data, previous_hash, hash FROM event WHERE sequence = 2',
      'order',
      4,
    ],
    [
      'a hash made to fit one line only',
      'UPDATE event SET previous_hash = hash WHERE sequence = 3',
      'order',
      3,
    ],
  ])('%s', async (_, statement, kind, sequence) => {
    await tamper(statement)
    expect((await verify(coordinator)).firstBreak).toMatchObject({ kind, sequence })
  })

  it('the newest lines taken out show by their rows, or by a head noted earlier', async () => {
    const { sequence, hash } = await newest()
    const noted = `${sequence}:${hash}`
    expect((await verify(coordinator, noted)).firstBreak).toBeNull()
    await tamper('DELETE FROM event WHERE sequence = 3')
    expect((await verify(coordinator)).firstBreak).toMatchObject({ kind: 'added', collection: 'revision' })
    await tamper('DELETE FROM revision WHERE event_sequence = 3')
    await tamper(`UPDATE bridges SET revision = 2, deleted_at = NULL,
      updated_at = (SELECT at FROM revision WHERE revision = 2)`)
    expect((await verify(coordinator)).firstBreak).toBeNull()
    expect((await verify(coordinator, noted)).firstBreak).toMatchObject({ kind: 'head', sequence: 3 })
  })

  it('a chain that was written anew does not hold a head noted earlier', async () => {
    const noted = `2:${'ab'.repeat(32)}`
    expect((await verify(coordinator, noted)).firstBreak).toMatchObject({ kind: 'head', sequence: 2 })
  })
})

it('a cursor that is not ours, or half a head, is refused', async () => {
  for (const query of ['cursor=tull', `cursor=${btoa('{"stage":"chain"}')}`, 'head=3', 'head=x:y'])
    expect((await coordinator.get(`/api/events/verify?${query}`)).status, query).toBe(400)
})

it('verifying is for coordinators and administrators', async () => {
  expect((await (await signInAs('admin')).get('/api/events/verify')).status).toBe(200)
  for (const account of ['planner', 'roads', 'health'] as const)
    expect((await (await signInAs(account)).get('/api/events/verify')).status, account).toBe(403)
  expect((await (await signInAs('reader')).get('/api/events/verify')).status).toBe(404)
  expect((await anonymous.get('/api/events/verify')).status).toBe(401)
})
