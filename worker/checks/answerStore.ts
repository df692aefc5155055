import type { Answer } from '../../geodata/model/check.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for the answers to the points of checks. They only grow: an answer is a new row beside the ones before it.
 */

/** The project a check belongs to, where the check has the point; null otherwise. */
export function findProjectOfPoint(sql: SqlStorage, checkId: string, point: string): string | null {
  const row = sql
    .exec<{ project_id: string }>(
      `SELECT c.project_id FROM project_check c, json_each(c.findings) f
       WHERE c.id = ? AND f.value ->> '$.point' = ?`,
      checkId,
      point,
    )
    .toArray()[0]
  return row?.project_id ?? null
}

export function insertAnswer(sql: SqlStorage, checkId: string, answer: Answer): void {
  sql.exec(
    `INSERT INTO check_answer (check_id, point, revision, value, reason, responsible, due_on, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    checkId,
    answer.point,
    answer.revision,
    answer.value,
    answer.reason,
    answer.responsible,
    answer.dueOn,
    answer.at,
    answer.by,
  )
}

type AnswerRow = Omit<Answer, 'dueOn'> & { due_on: string | null }
const answerColumns = 'point, revision, value, reason, responsible, due_on, at, by'

function toAnswer({ due_on, ...row }: AnswerRow): Answer {
  return { ...row, dueOn: due_on }
}

/** The latest answer to each point that has one, and how many answers were ever given in the check. */
export function readAnswers(sql: SqlStorage, checkId: string): { answers: Answer[]; given: number } {
  // SQLite takes the other columns from the row that has the maximum.
  const rows = sql
    .exec<AnswerRow & { latest: number; given: number }>(
      `SELECT ${answerColumns}, max(revision) AS latest, count(*) AS given
       FROM check_answer WHERE check_id = ? GROUP BY point`,
      checkId,
    )
    .toArray()
  return {
    answers: rows.map(({ latest, given, ...row }) => toAnswer(row)),
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
    .exec<AnswerRow>(
      `SELECT ${answerColumns} FROM check_answer
       WHERE check_id = ? AND point = ? AND revision < ? ORDER BY revision DESC LIMIT ?`,
      checkId,
      point,
      before,
      limit,
    )
    .toArray()
    .map(toAnswer)
}
