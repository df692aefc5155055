import { beforeAll, describe, expect, it } from 'vitest'
import type { Thing } from '../../../geodata/model/thing.ts'
import { beginning, type HashedEvent, hashEvent } from '../../../worker/history/chain.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'
import { liftTriggers, tamper } from './tamper.ts'
import { verify } from './verdicts.ts'
import { importedBridges, makeHistory } from './world.ts'

/*
 * Databases from the release before events vouched for what is stored.
 */

let coordinator: Client

beforeAll(async () => {
  coordinator = await signInAs('coordinator')
  await makeHistory()
  await asBefore()
})

/** Makes the database what it would have been: rows that name no event, and a chain without digests. */
function asBefore(): Promise<void> {
  return inObject(({ sql }) => {
    liftTriggers(sql)
    for (const table of ['revision', 'project_check', 'check_answer', 'threshold_setting'])
      sql.exec(`UPDATE ${table} SET event_sequence = NULL`)
    let previousHash = beginning
    const events = sql.exec<{ sequence: number } & Record<string, SqlStorageValue>>(
      'SELECT sequence, at, by, type, collection, thing_id AS thingId, revision, data FROM event ORDER BY sequence',
    )
    for (const event of events.toArray()) {
      const { vouched: _, ...rest } = JSON.parse(String(event.data))
      const data = JSON.stringify(rest)
      const hash = hashEvent(previousHash, { ...(event as unknown as HashedEvent), data })
      const values = [data, previousHash, hash, event.sequence]
      sql.exec('UPDATE event SET data = ?, previous_hash = ?, hash = ? WHERE sequence = ?', ...values)
      previousHash = hash
    }
  })
}

const oldRows = 3 + importedBridges + 120 * 2 + 2 + 2 + 1

describe('a history from before events vouched for rows', () => {
  it('is whole, and says how much is not vouched for', async () => {
    expect(await verify(coordinator)).toMatchObject({
      firstBreak: null,
      unvouchedRows: oldRows,
      checked: { events: 10, rows: 0, things: importedBridges + 2 },
    })
  })

  it('goes on with events that do', async () => {
    const content = { geometry: pointAt(50, 50), properties: { name: 'Nybrua' } }
    await coordinator.post<Thing>('/api/register/bridges', content)
    expect(await verify(coordinator)).toMatchObject({
      firstBreak: null,
      unvouchedRows: oldRows,
      checked: { events: 11, rows: 1 },
    })
  })

  it('shows an old row that is gone, and one that came later', async () => {
    const oldest = `thing_id = (SELECT min(thing_id) FROM revision) AND revision = 1`
    await tamper(`INSERT INTO revision SELECT collection, thing_id, 99, at, by, event, state, NULL FROM revision
      WHERE ${oldest}`)
    expect((await verify(coordinator)).firstBreak).toMatchObject({
      kind: 'unvouched',
      collection: 'revision',
    })
    await tamper(`DELETE FROM revision WHERE revision = 99`)
    await tamper(`DELETE FROM revision WHERE ${oldest}`)
    expect((await verify(coordinator)).firstBreak).toMatchObject({ kind: 'missing', collection: 'revision' })
  })
})
