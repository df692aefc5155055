import type { Inspection } from '../../geodata/model/inspection.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for inspections, which only grow.
 */

export function insertInspection(sql: SqlStorage, inspection: Inspection, accountId: string): void {
  sql.exec(
    `INSERT INTO inspection (id, safeguard_id, inspected_on, outcome, answers, note, at, by, account_id, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    inspection.id,
    inspection.safeguardId,
    inspection.inspectedOn,
    inspection.outcome,
    JSON.stringify(inspection.answers),
    inspection.note,
    inspection.at,
    inspection.by,
    accountId,
  )
}

type InspectionRow = Omit<Inspection, 'safeguardId' | 'inspectedOn' | 'answers'> & {
  safeguard_id: string
  inspected_on: string
  answers: string
}

const columns = 'id, safeguard_id, inspected_on, outcome, answers, note, at, by'

function toInspection({ safeguard_id, inspected_on, answers, ...row }: InspectionRow): Inspection {
  return { ...row, safeguardId: safeguard_id, inspectedOn: inspected_on, answers: JSON.parse(answers) }
}

export function findInspection(sql: SqlStorage, id: string): Inspection | null {
  const row = sql.exec<InspectionRow>(`SELECT ${columns} FROM inspection WHERE id = ?`, id).toArray()[0]
  return row ? toInspection(row) : null
}

/** A safeguard's inspections, newest first, from below a cursor. */
export function readInspections(
  sql: SqlStorage,
  safeguardId: string,
  after: DatedCursor | null,
  limit: number,
): Inspection[] {
  return sql
    .exec<InspectionRow>(
      `SELECT ${columns} FROM inspection
       WHERE safeguard_id = ?1 AND (?2 IS NULL OR (inspected_on, id) < (?2, ?3))
       ORDER BY inspected_on DESC, id DESC LIMIT ?4`,
      safeguardId,
      after?.day ?? null,
      after?.id ?? null,
      limit,
    )
    .toArray()
    .map(toInspection)
}
