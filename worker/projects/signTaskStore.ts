import type { SignPlace } from '../../geodata/model/signNeed.ts'
import type { DeviationFacts, NeedFacts } from '../../geodata/projects/signTasks.ts'
import { placeName } from '../safeguards/placeStore.ts'
import { isLatestDeviation } from '../sign-care/deviationStore.ts'

/*
 * SQL for what may wait to be done with signs; whose it is, is decided by geodata/projects/signTasks.ts.
 */

type Rows<Facts> = Facts & Record<string, SqlStorageValue>

/** What some signs are at, by the id of the sign; null where it has no name or nothing is named. */
export function readPlaceNames(sql: SqlStorage, signIds: readonly string[]): Map<string, string | null> {
  const rows = sql
    .exec<{ id: string; name: string | null }>(
      `SELECT s.id, ${placeName} AS name FROM json_each(?) j JOIN signs s ON s.id = j.value`,
      JSON.stringify(signIds),
    )
    .toArray()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Open deviations that are due until a day, of signs that are there and not taken down. */
export function readOpenDeviations(sql: SqlStorage, until: string): DeviationFacts[] {
  return sql
    .exec<Rows<DeviationFacts>>(
      `SELECT s.id AS signId, coalesce(s.name, '') AS sign, ${placeName} AS at, d.text, d.responsible, d.due_on AS dueOn
       FROM sign_deviation d JOIN signs s ON s.id = d.sign_id AND s.deleted_at IS NULL
       WHERE d.state = 'open' AND d.due_on <= ? AND ${isLatestDeviation}
         AND s.properties ->> '$.status' <> 'removed'`,
      until,
    )
    .toArray()
}

/** Assessments that are to be done anew until a day; of a thing, only the newest is in force. */
export function readDueNeeds(
  sql: SqlStorage,
  until: string,
): (Omit<NeedFacts, 'place'> & { place: SignPlace })[] {
  const isLatest = (alias: string) =>
    `${alias}.removed = 0 AND ${alias}.revision = (SELECT max(revision) FROM sign_need WHERE id = ${alias}.id)`
  return sql
    .exec<Rows<NeedFacts>>(
      `SELECT n.id AS needId, n.content -> '$.place' AS place, n.content ->> '$.responsible' AS responsible,
         n.next_on AS dueOn
       FROM sign_need n
       WHERE n.next_on <= ? AND ${isLatest('n')} AND NOT EXISTS (
         SELECT 1 FROM sign_need o WHERE o.thing_id = n.thing_id AND ${isLatest('o')}
           AND (o.assessed_on, o.id) > (n.assessed_on, n.id))`,
      until,
    )
    .toArray()
    .map((row) => ({ ...row, place: JSON.parse(row.place) as SignPlace }))
}
