import type { Deviation, SignPoint } from '../../geodata/model/signCare.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for deviations of signs. They only grow: a change is a new revision beside the ones before it.
 */

export function insertDeviation(sql: SqlStorage, deviation: Deviation): void {
  const { id, revision, signId, inspectionId, point, text, foundOn, dueOn, responsible } = deviation
  const { state, mendedOn, note, at, by } = deviation
  sql.exec(
    `INSERT INTO sign_deviation (id, revision, sign_id, inspection_id, point, text, found_on, due_on, responsible,
       state, mended_on, note, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    ...[id, revision, signId, inspectionId, point, text, foundOn, dueOn, responsible],
    ...[state, mendedOn, note, at, by],
  )
}

type Row = Deviation & Record<string, SqlStorageValue>

const columns = `d.id, d.revision, d.sign_id AS signId, d.inspection_id AS inspectionId, d.point, d.text,
  d.found_on AS foundOn, d.due_on AS dueOn, d.responsible, d.state, d.mended_on AS mendedOn, d.note, d.at, d.by`
/** That a row, as `d`, is the latest revision of its deviation. */
export const isLatestDeviation = 'd.revision = (SELECT max(revision) FROM sign_deviation WHERE id = d.id)'

/** The latest revision of one, or its first; null where there is none. */
export function findDeviation(sql: SqlStorage, id: string, which: 'latest' | 'first'): Deviation | null {
  const order = which === 'latest' ? 'DESC' : 'ASC'
  const query = `SELECT ${columns} FROM sign_deviation d WHERE d.id = ? ORDER BY d.revision ${order} LIMIT 1`
  return sql.exec<Row>(query, id).toArray()[0] ?? null
}

/** The deviations found at an inspection as they were written then, in that order. */
export function readDeviationsFoundAt(sql: SqlStorage, signId: string, inspectionId: string): Deviation[] {
  return sql
    .exec<Row>(
      `SELECT ${columns} FROM sign_deviation d
       WHERE d.sign_id = ? AND d.inspection_id = ? AND d.revision = 1 ORDER BY d.id`,
      signId,
      inspectionId,
    )
    .toArray()
}

/** A sign's deviations, found last first, from below a cursor; of one state, or of any. */
export function readDeviations(
  sql: SqlStorage,
  { signId, state }: { signId: string; state: Deviation['state'] | null },
  after: DatedCursor | null,
  limit: number,
): Deviation[] {
  return sql
    .exec<Row>(
      `SELECT ${columns} FROM sign_deviation d
       WHERE d.sign_id = ?1 AND ${isLatestDeviation} AND (?2 IS NULL OR d.state = ?2)
         AND (?3 IS NULL OR (d.found_on, d.id) < (?3, ?4))
       ORDER BY d.found_on DESC, d.id DESC LIMIT ?5`,
      signId,
      state,
      after?.day ?? null,
      after?.id ?? null,
      limit,
    )
    .toArray()
}

/** What is open at a sign: the point of each deviation, null where it is at none. */
export function readOpenPoints(sql: SqlStorage, signId: string): (SignPoint | null)[] {
  return sql
    .exec<{ point: SignPoint | null }>(
      `SELECT d.point FROM sign_deviation d WHERE d.sign_id = ? AND d.state = 'open' AND ${isLatestDeviation}`,
      signId,
    )
    .toArray()
    .map(({ point }) => point)
}
