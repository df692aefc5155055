import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { Survey } from '../../geodata/model/survey.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import type { Breach } from '../../geodata/securing/standing.ts'
import { isLatestFault } from '../inspections/faultStore.ts'
import { type BreachRow, type SurveyRow, surveyColumns, toBreach, toSurvey } from './store.ts'

/*
 * SQL for the same as store.ts, of every thing at once: for what is reckoned of all of them.
 */

/** Surveys by thing, the one written last first. */
export function readEverySurvey(
  sql: SqlStorage,
  collection: RegisterCollection,
): ReadonlyMap<string, Survey[]> {
  const rows = sql
    .exec<SurveyRow & { thingId: string }>(
      `SELECT thing_id AS thingId, ${surveyColumns} FROM survey WHERE collection = ? ORDER BY revision DESC`,
      collection,
    )
    .toArray()
  return valuesBy(rows, ({ thingId, ...row }) => [thingId, toSurvey(row)])
}

/** Safeguards by the thing they are at, in the order they were registered; deleted ones not among them. */
export function readEverySafeguardAt(
  sql: SqlStorage,
  collection: RegisterCollection,
): ReadonlyMap<string, Pick<Thing, 'id' | 'createdAt' | 'properties'>[]> {
  const rows = sql
    .exec<{ thingId: string; id: string; createdAt: string; properties: string }>(
      `SELECT properties ->> '$.at.id' AS thingId, id, created_at AS createdAt, properties FROM safeguards
       WHERE deleted_at IS NULL AND properties ->> '$.at.collection' = ? ORDER BY fid`,
      collection,
    )
    .toArray()
  return valuesBy(rows, ({ thingId, properties, ...row }) => [
    thingId,
    { ...row, properties: JSON.parse(properties) },
  ])
}

/** Faults that let people through, by safeguard, each by its latest revision. */
export function readEveryBreach(sql: SqlStorage): ReadonlyMap<string, Breach[]> {
  const rows = sql
    .exec<BreachRow & { safeguardId: string }>(
      `SELECT f.safeguard_id AS safeguardId, f.stretches, f.found_on AS foundOn, f.mended_on AS mendedOn, f.securing
       FROM fault f WHERE f.breach = 1 AND ${isLatestFault} ORDER BY f.id`,
    )
    .toArray()
  return valuesBy(rows, ({ safeguardId, ...row }) => [safeguardId, toBreach(row)])
}

function valuesBy<Row, Value>(rows: readonly Row[], entryOf: (row: Row) => [string, Value]) {
  const found = new Map<string, Value[]>()
  for (const [key, value] of rows.map(entryOf)) {
    const values = found.get(key)
    if (values) values.push(value)
    else found.set(key, [value])
  }
  return found
}
