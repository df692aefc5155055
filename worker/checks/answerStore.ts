import type { Answer, Truth } from '../../geodata/model/check.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for the answers to the points of checks. They only grow: an answer is a new row beside the ones before it.
 */

/** A point as a check asks it. */
export interface AskedPoint {
  projectId: string
  applies: Truth
  checklistVersion: string
}

/** The point in the check; null where there is no such check, or it does not have the point. */
export function findAskedPoint(sql: SqlStorage, checkId: string, point: string): AskedPoint | null {
  const row = sql
    .exec<{ project_id: string; applies: Truth; version: string }>(
      `SELECT c.project_id, f.value ->> '$.applies' AS applies, c.checklist ->> '$.version' AS version
       FROM project_check c, json_each(c.findings) f
       WHERE c.id = ? AND f.value ->> '$.point' = ?`,
      checkId,
      point,
    )
    .toArray()[0]
  return row ? { projectId: row.project_id, applies: row.applies, checklistVersion: row.version } : null
}

/** The project a check belongs to, where the check has the point; null otherwise. */
export function findProjectOfPoint(sql: SqlStorage, checkId: string, point: string): string | null {
  return findAskedPoint(sql, checkId, point)?.projectId ?? null
}

/** Whether one of the project's checks has the point. */
export function asksPoint(sql: SqlStorage, projectId: string, point: string): boolean {
  const asked = sql.exec(
    `SELECT 1 FROM project_check c, json_each(c.findings) f
     WHERE c.project_id = ? AND f.value ->> '$.point' = ? LIMIT 1`,
    projectId,
    point,
  )
  return asked.toArray().length > 0
}

/** Who is responsible and when it is due are follow-ups of their own now; the columns keep what earlier answers say of it. */
export function insertAnswer(sql: SqlStorage, checkId: string, answer: Answer): void {
  sql.exec(
    `INSERT INTO check_answer (check_id, point, revision, value, reason, responsible, due_on, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, '', NULL, ?, ?, ${nextSequence})`,
    checkId,
    answer.point,
    answer.revision,
    answer.value,
    answer.reason,
    answer.at,
    answer.by,
  )
}

const answerColumns = 'point, revision, value, reason, at, by'

/** The latest answer to each point that has one, and how many answers were ever given in the check. */
export function readAnswers(sql: SqlStorage, checkId: string): { answers: Answer[]; given: number } {
  // SQLite takes the other columns from the row that has the maximum.
  const rows = sql
    .exec<Answer & { latest: number; given: number }>(
      `SELECT ${answerColumns}, max(revision) AS latest, count(*) AS given
       FROM check_answer WHERE check_id = ? GROUP BY point`,
      checkId,
    )
    .toArray()
  return {
    answers: rows.map(({ latest, given, ...answer }) => answer),
    given: rows.reduce((sum, { given }) => sum + given, 0),
  }
}

/** The answers to one point, newest first, from below `before`. */
export function readAnswerHistory(
  sql: SqlStorage,
  checkId: string,
  point: string,
  before: number,
  limit: number,
): Answer[] {
  return sql
    .exec<Answer>(
      `SELECT ${answerColumns} FROM check_answer
       WHERE check_id = ? AND point = ? AND revision < ? ORDER BY revision DESC LIMIT ?`,
      checkId,
      point,
      before,
      limit,
    )
    .toArray()
}
