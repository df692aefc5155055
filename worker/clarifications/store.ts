import type { Clarification, ClarificationOutcome } from '../../geodata/clarifications/clarification.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * The municipality's side of clarifications: that a question was asked, and the answer once it has been let out. Until
 * then nothing here knows whether there is an answer.
 */

export interface NewQuestion {
  id: string
  projectId: string
  projectRevision: number
  accountId: string
  askedAt: string
}

export function insertQuestion(sql: SqlStorage, question: NewQuestion): void {
  sql.exec(
    `INSERT INTO clarification (id, project_id, project_revision, account_id, asked_at, state)
     VALUES (?, ?, ?, ?, ?, 'waiting')`,
    question.id,
    question.projectId,
    question.projectRevision,
    question.accountId,
    question.askedAt,
  )
}

/** Takes back the question of a project that still waits. */
export function withdrawQuestion(sql: SqlStorage, projectId: string): void {
  sql.exec(
    `UPDATE clarification SET state = 'withdrawn' WHERE project_id = ? AND state = 'waiting'`,
    projectId,
  )
}

/** When areas of a project, or by a person, were asked about after an instant. */
export function readAskedAt(
  sql: SqlStorage,
  by: { projectId: string } | { accountId: string },
  after: string,
): string[] {
  const [column, value] = 'projectId' in by ? ['project_id', by.projectId] : ['account_id', by.accountId]
  return sql
    .exec<{ asked_at: string }>(
      `SELECT asked_at FROM clarification WHERE ${column} = ? AND asked_at > ?`,
      value,
      after,
    )
    .toArray()
    .map(({ asked_at }) => asked_at)
}

/** The question of a project as it stands, with the answer if it has been let out; null for a project that is not there. */
export function readProjectClarification(
  sql: SqlStorage,
  projectId: string,
): Pick<Clarification, 'state' | 'advice' | 'askedAt' | 'answeredAt'> | null {
  const row = sql
    .exec<{
      asked_at: string
      outcome: ClarificationOutcome | null
      advice: string | null
      at: string | null
    }>(
      `SELECT c.asked_at, a.outcome, a.advice, a.at FROM clarification c
       JOIN projects p ON p.id = c.project_id AND p.deleted_at IS NULL
       LEFT JOIN clarification_answer a ON a.number = c.number
       WHERE c.project_id = ? ORDER BY c.number DESC LIMIT 1`,
      projectId,
    )
    .toArray()[0]
  if (!row) return null
  const { asked_at: askedAt, outcome, advice, at: answeredAt } = row
  return { state: outcome ?? 'waiting', advice, askedAt, answeredAt }
}

export interface ReleasedAnswer {
  id: string
  outcome: ClarificationOutcome
  advice: string | null
}

/** Stores an answer that is let out; null when the question no longer waits. The event that goes with it comes next. */
export function storeAnswer(
  sql: SqlStorage,
  { id, outcome, advice }: ReleasedAnswer,
  at: string,
): { projectId: string; projectRevision: number; name: string } | null {
  const row = sql
    .exec<{ number: number; project_id: string; project_revision: number; name: string }>(
      `UPDATE clarification SET state = 'answered' WHERE id = ? AND state = 'waiting'
       RETURNING number, project_id, project_revision, (SELECT name FROM projects p WHERE p.id = project_id) AS name`,
      id,
    )
    .toArray()[0]
  if (!row) return null
  sql.exec(
    `INSERT INTO clarification_answer (number, outcome, advice, at, event_sequence)
     VALUES (?, ?, ?, ?, ${nextSequence})`,
    row.number,
    outcome,
    advice,
    at,
  )
  return { projectId: row.project_id, projectRevision: row.project_revision, name: row.name }
}
