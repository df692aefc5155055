import { beforeAll, describe, expect, it } from 'vitest'
import type { Verdict } from '../../../geodata/model/history.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { verifySlice } from '../../../worker/history/verify.ts'
import { decodeProgress, startOfVerification } from '../../../worker/history/verifyProgress.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { liftTriggers } from './tamper.ts'
import { verify } from './verdicts.ts'
import { importedBridges, makeHistory, releaseClarification } from './world.ts'

let coordinator: Client
let bridge: Thing
let check: { id: string }

beforeAll(async () => {
  coordinator = await signInAs('coordinator')
  const history = await makeHistory()
  bridge = history.bridge
  check = history.check
  await releaseClarification(history.project.id)
})

function verifyAll(sql: SqlStorage, budget = 5000): Verdict {
  let verdict = verifySlice(sql, startOfVerification(null), budget)
  while (verdict.next !== null) verdict = verifySlice(sql, decodeProgress(verdict.next)!, budget)
  return verdict
}

class Undo extends Error {}

/** The verdict after the statement, which is then taken back. */
function verdictAfter(statement: string): Promise<Verdict> {
  return inObject(({ sql, storage }) => {
    let verdict: Verdict | null = null
    try {
      storage.transactionSync(() => {
        liftTriggers(sql)
        const { rowsWritten } = sql.exec(statement)
        if (rowsWritten === 0) throw new Error(`changes nothing: ${statement}`)
        verdict = verifyAll(sql)
        throw new Undo()
      })
    } catch (error) {
      if (!(error instanceof Undo)) throw error
    }
    return verdict!
  })
}

it('a history of everything is whole, with nothing that is not vouched for', async () => {
  const verdict = await verify(coordinator)
  expect(verdict).toMatchObject({ firstBreak: null, unvouchedRows: 0 })
  const rows = await inObject(({ sql }) =>
    ['revision', 'project_check', 'check_answer', 'threshold_setting', 'clarification_answer'].map(
      (table) => sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).one().n,
    ),
  )
  expect(rows).toEqual([3 + importedBridges + 120 * 2, 2, 2, 1, 1])
  expect(verdict.checked).toEqual({
    events: 11,
    rows: rows.reduce((sum, n) => sum + n),
    things: importedBridges + 2,
  })
})

it('slices of any size come to the same verdict', async () => {
  const { whole, sliced, broken } = await inObject(({ sql, storage }) => {
    const whole = verifyAll(sql)
    const sliced = [1, 2, 7, 99, 100, 101, 260].map((budget) => verifyAll(sql, budget))
    const broken: Verdict[] = []
    try {
      storage.transactionSync(() => {
        liftTriggers(sql)
        sql.exec(`UPDATE revision SET by = 'En annen' WHERE event = 'import-undone' AND thing_id =
          (SELECT max(thing_id) FROM revision WHERE event = 'import-undone')`)
        broken.push(verifyAll(sql), verifyAll(sql, 1), verifyAll(sql, 30))
        throw new Undo()
      })
    } catch (error) {
      if (!(error instanceof Undo)) throw error
    }
    return { whole, sliced, broken }
  })
  for (const verdict of sliced) expect(verdict).toEqual(whole)
  expect(broken[0]!.firstBreak).toMatchObject({ kind: 'changed', sequence: 10 })
  for (const { firstBreak } of broken) expect(firstBreak).toEqual(broken[0]!.firstBreak)
})

describe('one changed byte is noticed, in every column that says something', () => {
  const columns = {
    revision: ['collection', 'thing_id', 'revision', 'at', 'by', 'event', 'state', 'event_sequence'],
    project_check: [
      ...['number', 'id', 'project_id', 'project_revision', 'checklist', 'ran_at', 'ran_by', 'thresholds'],
      ...['layers', 'area_m2', 'findings', 'surroundings', 'event_sequence'],
    ],
    check_answer: [
      ...['check_id', 'point', 'revision', 'value', 'reason', 'responsible', 'due_on', 'at', 'by'],
      'event_sequence',
    ],
    threshold_setting: ['revision', 'at', 'by', 'thresholds', 'event_sequence'],
    clarification_answer: ['number', 'advice', 'at', 'event_sequence'],
    event: [
      ...[
        'sequence',
        'at',
        'by',
        'type',
        'collection',
        'thing_id',
        'revision',
        'data',
        'previous_hash',
        'hash',
      ],
    ],
    bridges: [
      ...['id', 'revision', 'name', 'geometry', 'properties', 'external', 'created_at', 'updated_at'],
      ...['updated_by', 'deleted_at'],
    ],
  }
  const cases = Object.entries(columns).flatMap(([table, names]) => names.map((name) => [table, name]))

  it.each(cases)('%s.%s', async (table, column) => {
    const other = `CASE typeof(${column}) WHEN 'text' THEN
        substr(${column}, 1, length(${column}) - 2) || CASE WHEN substr(${column}, -2, 1) = 'x' THEN 'y' ELSE 'x' END
          || substr(${column}, -1)
      WHEN 'null' THEN '2026-11-22T12:00:00.000Z' ELSE ${column} + 100 END`
    // The oldest row of each, so that what follows leans on it.
    const verdict = await verdictAfter(
      `DROP INDEX event_by_thing; UPDATE ${table} SET ${column} = ${other} WHERE ${oldest(table!)}`,
    )
    expect(verdict.firstBreak).not.toBeNull()
  })

  function oldest(table: string): string {
    const key = {
      project_check: 'number',
      check_answer: 'check_id',
      threshold_setting: 'revision',
      clarification_answer: 'number',
    }[table]
    if (table === 'event') return 'sequence = 1'
    if (table === 'bridges') return `id = '${bridge.id}'`
    if (table === 'revision') return `thing_id = '${bridge.id}' AND revision = 1`
    return `${key} = (SELECT min(${key}) FROM ${table})`
  }
})

describe('the place is named', () => {
  it.each<[string, () => string, object]>([
    [
      'an earlier version of a thing',
      () =>
        `UPDATE revision SET state = replace(state, '1950', '1940') WHERE thing_id = '${bridge.id}' AND revision = 1`,
      { kind: 'changed', sequence: 1, collection: 'bridges', revision: 1 },
    ],
    [
      'a version taken out',
      () => `DELETE FROM revision WHERE thing_id = '${bridge.id}' AND revision = 1`,
      { kind: 'missing', sequence: 1, collection: 'bridges' },
    ],
    [
      'a version put in, as if from an import',
      () =>
        `INSERT INTO revision SELECT collection, thing_id, 9, at, by, event, state, 8 FROM revision WHERE thing_id = '${bridge.id}' AND revision = 1`,
      { kind: 'added', sequence: 8 },
    ],
    [
      'a version put in, as if from before',
      () =>
        `INSERT INTO revision SELECT collection, thing_id, 9, at, by, event, state, NULL FROM revision WHERE thing_id = '${bridge.id}' AND revision = 1`,
      { kind: 'unvouched', sequence: null, collection: 'revision' },
    ],
    [
      'an imported version',
      () =>
        `UPDATE revision SET state = replace(state, '"Bru 249"', '"Bru 248"') WHERE event = 'imported' AND state LIKE '%"Bru 249"%'`,
      {
        kind: 'changed',
        sequence: 8,
        collection: 'bridges',
        thingId: expect.stringMatching(/^0/),
        revision: 1,
      },
    ],
    [
      'an answer',
      () => `UPDATE check_answer SET reason = 'Må sjås på' WHERE check_id = '${check.id}'`,
      { kind: 'changed', sequence: 6, collection: 'checks', thingId: expect.stringMatching(/^0/) },
    ],
    [
      'a limit',
      () => `UPDATE threshold_setting SET thresholds = replace(thresholds, '11', '12')`,
      { kind: 'changed', sequence: 3 },
    ],
    [
      'a thing as it stands',
      () => `UPDATE bridges SET properties = replace(properties, '1951', '1961') WHERE id = '${bridge.id}'`,
      { kind: 'state', sequence: null, collection: 'bridges', revision: 2 },
    ],
    [
      'a thing put back to an earlier version by hand',
      () =>
        `UPDATE bridges SET revision = 1, properties = replace(properties, '1951', '1950') WHERE id = '${bridge.id}'`,
      { kind: 'state', collection: 'bridges', revision: 2 },
    ],
    [
      'a thing that is gone',
      () => `DELETE FROM bridges WHERE id = '${bridge.id}'`,
      { kind: 'lost', collection: 'bridges', revision: 2 },
    ],
    [
      'a thing that never came',
      () =>
        `INSERT INTO bridges SELECT 99999, '09990000-0000-7000-8000-000000000000', revision, name, geometry, properties, external, created_at, updated_at, updated_by, deleted_at FROM bridges LIMIT 1`,
      { kind: 'no-history', collection: 'bridges', thingId: '09990000-0000-7000-8000-000000000000' },
    ],
  ])('%s', async (_, statement, place) => {
    expect((await verdictAfter(statement())).firstBreak).toMatchObject(place)
  })
})
