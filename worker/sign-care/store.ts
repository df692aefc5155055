import type { SignInspection } from '../../geodata/model/signCare.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for inspections of signs, which only grow.
 */

export function insertSignInspection(
  sql: SqlStorage,
  { id, signId, inspectedOn, outcome, answers, position, note, at, by }: SignInspection,
  accountId: string,
): void {
  sql.exec(
    `INSERT INTO sign_inspection
       (id, sign_id, inspected_on, outcome, answers, position, note, at, by, account_id, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    id,
    signId,
    inspectedOn,
    outcome,
    JSON.stringify(answers),
    position && JSON.stringify(position),
    note,
    at,
    by,
    accountId,
  )
}

type Row = Omit<SignInspection, 'answers' | 'position'> & { answers: string; position: string | null }

const columns = 'id, sign_id AS signId, inspected_on AS inspectedOn, outcome, answers, position, note, at, by'

function toInspection({ answers, position, ...row }: Row): SignInspection {
  return { ...row, answers: JSON.parse(answers), position: position === null ? null : JSON.parse(position) }
}

export function findSignInspection(sql: SqlStorage, id: string): SignInspection | null {
  const row = sql.exec<Row>(`SELECT ${columns} FROM sign_inspection WHERE id = ?`, id).toArray()[0]
  return row ? toInspection(row) : null
}

/** A sign's inspections, newest first, from below a cursor. */
export function readSignInspections(
  sql: SqlStorage,
  signId: string,
  after: DatedCursor | null,
  limit: number,
): SignInspection[] {
  return sql
    .exec<Row>(
      `SELECT ${columns} FROM sign_inspection
       WHERE sign_id = ?1 AND (?2 IS NULL OR (inspected_on, id) < (?2, ?3))
       ORDER BY inspected_on DESC, id DESC LIMIT ?4`,
      signId,
      after?.day ?? null,
      after?.id ?? null,
      limit,
    )
    .toArray()
    .map(toInspection)
}
