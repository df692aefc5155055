import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { bboxOf } from '../../../geodata/geometry/bbox.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { migrate } from '../../../worker/database/migrate.ts'
import { migrations } from '../../../worker/database/migrations.ts'
import type { Caller } from '../../../worker/operation.ts'
import type { OperationName } from '../../../worker/operations.ts'
import { Keeper } from '../../../worker/operator/keeper.ts'
import { municipalityDatabase } from '../../../worker/operator/municipalityDatabase.ts'
import { insertThing } from '../../../worker/things/store.ts'
import { lineFrom } from '../town.ts'
import { copyOf, finish, given, keep, municipality, restoreRows, sqlIn } from './kept.ts'

/*
 * What an object does with a restore: the way in for everything that is well, and a clear no for what is not.
 */

const caller: Caller = {
  sessionToken: 'a session of the test',
  accessToken: null,
  operator: false,
  requestId: 'test',
  demoAllowed: true,
  address: 'test',
}

async function ask(name: string, operation: OperationName, input: unknown) {
  return (await municipality(name).perform(caller, operation, input)) as
    | { ok: true; value: { json: string } }
    | { ok: false; problem: { code: string } }
}

/** An object with somebody signed in, three bridges, one of them deleted. */
async function fill(name: string): Promise<void> {
  await ask(name, 'signIn', { account: 'coordinator', token: caller.sessionToken })
  for (const [index, title] of ['Ærlig bru', 'Bru med "tegn"\u2028og linje', 'Slettet bru'].entries()) {
    const input = { geometry: lineFrom([index * 100, 0], [index * 100 + 30, 5]), properties: { name: title } }
    const created = await ask(name, 'createThing', { collection: 'bridges', input })
    if (!created.ok) throw new Error(JSON.stringify(created.problem))
    const { id, revision } = JSON.parse(created.value.json) as Thing
    if (index === 2) await ask(name, 'removeThing', { collection: 'bridges', id, expectedRevision: revision })
  }
}

const oldBridge: Thing = {
  type: 'Feature',
  id: '01890000-0000-7000-8000-000000000001',
  revision: 1,
  createdAt: '2026-11-22T12:00:00Z',
  updatedAt: '2026-11-22T12:00:00Z',
  updatedBy: 'Test',
  deletedAt: null,
  external: [],
  geometry: lineFrom([0, 0], [30, 5]),
  properties: { name: 'Gammel bru' },
}

function treeOf(name: string) {
  return sqlIn(name, 'SELECT * FROM bridges_bbox ORDER BY fid')
}

describe('a restore', () => {
  it('brings every row, the trees and the search back, and the people in', async () => {
    await fill('source')
    const copy = await copyOf('source')
    await finish('copy', await restoreRows('copy', copy))
    const { head, pages } = await copyOf('copy')
    const settled = (list: typeof pages) => list.filter(({ table }) => table !== 'change_counter')
    expect(settled(pages)).toEqual(settled(copy.pages))
    expect(head.chainEnd).toEqual(copy.head.chainEnd)
    expect(await treeOf('copy')).toEqual(await treeOf('source'))
    expect((await treeOf('copy')).length).toBe(2)
    const words = 'SELECT rowid, name, detail FROM search ORDER BY rowid'
    expect(await sqlIn('copy', words)).toEqual(await sqlIn('source', words))

    // Open sessions are not carried: whoever was in signs in once more.
    expect(
      await ask('copy', 'listThings', { collection: 'bridges', parameters: {}, knownEtag: null }),
    ).toEqual(expect.objectContaining({ ok: false }))
    await ask('copy', 'signIn', { account: 'coordinator', token: caller.sessionToken })
    const found = await ask('copy', 'search', { q: 'ærlig', limit: 5 })
    expect(JSON.stringify(found)).toContain('Ærlig bru')
  })

  it('lets nobody take what a cache holds for what is here now', async () => {
    await fill('counted')
    const countIn = async (name: string) =>
      (await sqlIn<{ count: number }>(name, 'SELECT count FROM change_counter'))[0]!.count
    await finish('counted copy', await restoreRows('counted copy', await copyOf('counted')))
    expect(await countIn('counted copy')).toBeGreaterThan((await countIn('counted')) + 1_000_000)
  })

  it('brings a backup of an earlier schema up to date', async () => {
    const then = migrations.slice(0, 7)
    await runInDurableObject(municipality('older'), async (_object, { storage }) => {
      await storage.deleteAll()
      migrate(storage, then)
      insertThing(storage.sql, 'bridges', oldBridge)
    })
    const copy = await copyOf('older')
    const id = await restoreRows('newer', copy)
    // The object starts anew in the middle of it, as it does when a new version is put out.
    await runInDurableObject(municipality('newer'), (_object, { storage }) => {
      new Keeper(storage, municipalityDatabase)
    })
    const names = () => sqlIn<{ name: string }>('newer', 'SELECT name FROM migration ORDER BY name')
    expect((await names()).map(({ name }) => name)).toEqual(then.map(({ name }) => name))
    await finish('newer', id)
    expect((await names()).map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
    expect(await sqlIn('newer', 'SELECT id FROM bridges')).toEqual([{ id: oldBridge.id }])
    expect(await treeOf('newer')).toEqual(await treeOf('older'))
  })
})

describe('a restore is refused', () => {
  it('where somebody has been', async () => {
    await fill('used')
    const copy = await copyOf('used')
    await ask('in use', 'signIn', { account: 'reader', token: caller.sessionToken })
    const id = crypto.randomUUID()
    const begun = await keep('in use', 'beginRestore', { id, head: copy.head, ongoing: null })
    expect(begun).toMatchObject({ ok: false, problem: { code: 'restore-refused' } })
    expect(JSON.stringify(begun)).toContain('account')
    expect(await sqlIn('in use', 'SELECT id FROM account')).toHaveLength(1)
  })

  it('of another version', async () => {
    const { head } = await copyOf('of another version')
    const strange = { ...head, migrations: [...head.migrations, '9999-of-tomorrow'] }
    const begun = await keep('target', 'checkTarget', { head: strange, ongoing: null })
    expect(begun).toMatchObject({ ok: false, problem: { code: 'restore-refused' } })
    expect(JSON.stringify(begun)).toContain('9999-of-tomorrow')
  })

  it('an end where rows are missing, and is begun again or thrown away', async () => {
    await fill('whole')
    const copy = await copyOf('whole')
    const cut = { ...copy, pages: copy.pages.filter(({ table }) => table !== 'event') }
    const id = await restoreRows('cut', cut)
    expect(await keep('cut', 'prepareRestored', { id })).toMatchObject({
      ok: false,
      problem: { code: 'restore-refused' },
    })
    expect(await ask('cut', 'readActor', null)).toMatchObject({ ok: false, problem: { code: 'restoring' } })

    await finish('cut', await restoreRows('cut', copy))
    expect(await sqlIn('cut', 'SELECT sequence FROM event')).toEqual(
      await sqlIn('whole', 'SELECT sequence FROM event'),
    )

    await restoreRows('thrown away', copy)
    given(await keep('thrown away', 'discardRestore', null))
    expect((await ask('thrown away', 'readActor', null)).ok).toBe(true)
    expect(await sqlIn('thrown away', 'SELECT id FROM account')).toEqual([])
  })

  it('rows of another restore, of a table that is not carried, and of another shape', async () => {
    await fill('rows')
    const copy = await copyOf('rows')
    const id = crypto.randomUUID()
    given(await keep('strict', 'beginRestore', { id, head: copy.head, ongoing: null }))
    const row = copy.pages.find(({ table }) => table === 'account')!.rows[0]!
    for (const input of [
      { id: crypto.randomUUID(), table: 'account', rows: [row] },
      { id, table: 'session', rows: [row] },
      { id, table: 'migration', rows: [['9999-of-tomorrow']] },
      { id, table: 'account', rows: [row.slice(1)] },
    ])
      expect(await keep('strict', 'storeRows', input)).toMatchObject({ ok: false })
    expect((await keep('strict', 'storeRows', { id, table: 'account', rows: [row] })).ok).toBe(true)
  })
})

it('a thing that was stored with its box is found by it after a restore', async () => {
  await fill('boxes')
  await finish('boxes copy', await restoreRows('boxes copy', await copyOf('boxes')))
  const [west, south, east, north] = bboxOf(lineFrom([0, 0], [30, 5]))
  await ask('boxes copy', 'signIn', { account: 'reader', token: caller.sessionToken })
  const parameters = { bbox: [west, south, east, north].join(',') }
  const listed = await ask('boxes copy', 'listThings', { collection: 'bridges', parameters, knownEtag: null })
  expect(listed.ok && JSON.parse(listed.value.json).features).toHaveLength(1)
})
