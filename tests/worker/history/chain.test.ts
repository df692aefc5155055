import { beforeEach, describe, expect, it } from 'vitest'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'

const bridges = '/api/register/bridges'
interface Verdict {
  ok: boolean
  checked: number
  firstBroken: number | null
}
let roads: Client

beforeEach(async () => {
  await inObject(({ sql }) => sql.exec('DELETE FROM event'))
  roads = await signInAs('roads')
  const { body } = await roads.post<Thing>(bridges, {
    geometry: pointAt(0, 0),
    properties: { name: 'Kjedebrua' },
  })
  await roads.patch(`${bridges}/${body.id}`, { properties: { builtYear: 1950, note: 'Malt på nytt' } }, '"1"')
  await roads.delete(`${bridges}/${body.id}`, '"2"')
})

const verdict = async () => (await roads.get<Verdict>('/api/events/verify')).body
const tamper = (statement: string) => inObject(({ sql }) => sql.exec(statement).toArray())

describe('events', () => {
  it('tell who did what to which version, newest first, but not the values', async () => {
    const { body } = await roads.get<Page<Event>>('/api/events')
    expect(body.items.map(({ sequence, type, revision }) => [sequence, type, revision])).toEqual([
      [3, 'bridges.deleted', 3],
      [2, 'bridges.changed', 2],
      [1, 'bridges.created', 1],
    ])
    expect(body.items[1]).toMatchObject({
      by: 'Demo samferdsel',
      collection: 'bridges',
      data: { changed: ['builtYear', 'note'] },
    })
    expect(JSON.stringify(body)).not.toContain('Malt på nytt')
  })

  it('come a page at a time', async () => {
    const first = await roads.get<Page<Event>>('/api/events?limit=2')
    expect(first.body.items.map(({ sequence }) => sequence)).toEqual([3, 2])
    const second = await roads.get<Page<Event>>(`/api/events?limit=2&cursor=${first.body.next}`)
    expect(second.body).toMatchObject({ items: [{ sequence: 1 }], next: null })
    expect((await roads.get('/api/events?cursor=tull')).status).toBe(400)
  })

  it('can be those of one subject only', async () => {
    const bridgesOnly = await roads.get<Page<Event>>('/api/events?subject=bridges&limit=2')
    expect(bridgesOnly.body.items.map(({ sequence }) => sequence)).toEqual([3, 2])
    expect((await roads.get<Page<Event>>('/api/events?subject=bridge')).body.items).toEqual([])
    expect((await roads.get('/api/events?subject=%25')).status).toBe(400)
  })

  it('each carry the hash of the one before', async () => {
    const { items } = (await roads.get<Page<Event>>('/api/events')).body
    expect(items[0]!.previousHash).toBe(items[1]!.hash)
    expect(items[1]!.previousHash).toBe(items[2]!.hash)
    expect(await verdict()).toEqual({ ok: true, checked: 3, firstBroken: null })
  })
})

describe('tampering breaks the chain', () => {
  it.each([
    ['a changed name', "UPDATE event SET by = 'En annen' WHERE sequence = 2", 2],
    ['a changed time', "UPDATE event SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1", 1],
    ['changed content', `UPDATE event SET data = '{"changed":[]}' WHERE sequence = 2`, 2],
    [
      'a changed thing',
      "UPDATE event SET thing_id = '01890000-0000-7000-8000-000000000000' WHERE sequence = 3",
      3,
    ],
    ['a line taken out', 'DELETE FROM event WHERE sequence = 2', 3],
    ['a line given another number', 'UPDATE event SET sequence = 9 WHERE sequence = 3', 9],
    ['the first line taken out', 'DELETE FROM event WHERE sequence = 1', 2],
    [
      'a line put in',
      'INSERT INTO event SELECT 4, at, by, type, collection, thing_id, revision, data, previous_hash, hash FROM event WHERE sequence = 2',
      4,
    ],
    ['a hash made to fit one line only', 'UPDATE event SET previous_hash = hash WHERE sequence = 3', 3],
  ])('%s', async (_, statement, firstBroken) => {
    await tamper(statement)
    expect(await verdict()).toMatchObject({ ok: false, firstBroken })
  })
})

it('verifying is for those who may read history', async () => {
  for (const account of ['reader', 'admin'] as const)
    expect((await (await signInAs(account)).get('/api/events/verify')).status).toBe(403)
})
