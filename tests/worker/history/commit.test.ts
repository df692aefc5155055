import { beforeAll, expect, it } from 'vitest'
import type { Thing } from '../../../geodata/model/thing.ts'
import { commitThing } from '../../../worker/history/commit.ts'
import { readThing } from '../../../worker/things/store.ts'
import { signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'

let bridge: Thing

beforeAll(async () => {
  const roads = await signInAs('roads')
  const content = { geometry: pointAt(0, 0), properties: { name: 'Heltebrua', builtYear: 1950 } }
  bridge = (await roads.post<Thing>('/api/register/bridges', content)).body
})

/** Everything a change touches, as it stands. */
function footprint(sql: SqlStorage) {
  const count = (table: string) => sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).one().n
  return {
    bridge: readThing(sql, 'bridges', bridge.id),
    rows: ['bridges', 'bridges_bbox', 'revision', 'event', 'search'].map(count),
    counted: sql.exec('SELECT subject, count FROM change_counter').toArray(),
    box: sql.exec('SELECT west, south, east, north FROM bridges_bbox').toArray(),
    found: sql.exec('SELECT name FROM search').toArray(),
  }
}

it.each(['revision', 'event', 'change_counter'])(
  'a change that %s refuses leaves nothing behind',
  async (table) => {
    const { before, after, thrown } = await inObject((context) => {
      const before = footprint(context.sql)
      context.sql.exec(
        `CREATE TRIGGER refuse BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'refused by the test'); END`,
      )
      let thrown = ''
      try {
        const next = { ...bridge, revision: 2, geometry: pointAt(900, 0), properties: { name: 'Halvbrua' } }
        commitThing(context, { collection: 'bridges', event: 'changed', previous: bridge, next })
      } catch (error) {
        thrown = String(error)
      }
      context.sql.exec('DROP TRIGGER refuse')
      return { before, after: footprint(context.sql), thrown }
    })
    expect(thrown).toContain('refused by the test')
    expect(after).toEqual(before)
  },
)

it('a change that holds leaves all of it', async () => {
  const { before, after } = await inObject((context) => {
    const before = footprint(context.sql)
    const next = { ...bridge, revision: 2, properties: { name: 'Helebrua' } }
    commitThing(context, { collection: 'bridges', event: 'changed', previous: bridge, next })
    return { before, after: footprint(context.sql) }
  })
  expect(after.bridge).toMatchObject({ revision: 2, properties: { name: 'Helebrua' } })
  expect(after.found).toEqual([{ name: 'Helebrua' }])
  const [things, boxes, revisions, events, words] = before.rows
  expect(after.rows).toEqual([things, boxes, revisions! + 1, events! + 1, words])
  expect(after.counted).not.toEqual(before.counted)
})
