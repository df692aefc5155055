import type { ClarificationOutcome } from '../../geodata/clarifications/clarification.ts'
import type { DrawnQuestion } from '../../geodata/clarifications/question.ts'
import type { OtherProject } from '../../geodata/clarifications/redraws.ts'
import type { Area } from '../../geodata/model/geojson.ts'

/*
 * SQL for questions with the projects and areas they are about.
 */

export type WaitingQuestion = Omit<DrawnQuestion, 'earliestAt' | 'redraws' | 'previous'> & {
  accountId: string | null
  number: number
}

/** Columns of a question with its project and the area it was asked about. */
const questionColumns = `c.number, c.id, c.asked_at, c.account_id, c.project_id, p.name, p.properties ->> '$.kind' AS kind,
  json_extract(r.state, '$.geometry') AS area`
const questionTables = `clarification c JOIN projects p ON p.id = c.project_id
  JOIN revision r ON r.collection = 'projects' AND r.thing_id = c.project_id AND r.revision = c.project_revision`

type QuestionRow = {
  number: number
  id: string
  asked_at: string
  account_id: string | null
  project_id: string
  name: string
  kind: string
  area: string
}

function toQuestion(row: QuestionRow): WaitingQuestion {
  return {
    number: row.number,
    id: row.id,
    askedAt: row.asked_at,
    accountId: row.account_id,
    project: { id: row.project_id, name: row.name, kind: row.kind },
    area: JSON.parse(row.area),
  }
}

/** Every question that waits, in the order asked. */
export function readWaiting(sql: SqlStorage): WaitingQuestion[] {
  return sql
    .exec<QuestionRow>(
      `SELECT ${questionColumns} FROM ${questionTables} WHERE c.state = 'waiting' ORDER BY c.number`,
    )
    .toArray()
    .map(toQuestion)
}

/** The questions that wait and when they were asked, in that order. */
export function readWaitingOrder(sql: SqlStorage): { id: string; askedAt: string }[] {
  // By the same tables as above: what nobody can be shown must not hold back the rest.
  return sql
    .exec<{ id: string; asked_at: string }>(
      `SELECT c.id, c.asked_at FROM ${questionTables} WHERE c.state = 'waiting' ORDER BY c.number`,
    )
    .toArray()
    .map(({ id, asked_at }) => ({ id, askedAt: asked_at }))
}

export function readWaitingQuestion(sql: SqlStorage, id: string): WaitingQuestion | null {
  const row = sql
    .exec<QuestionRow>(
      `SELECT ${questionColumns} FROM ${questionTables} WHERE c.state = 'waiting' AND c.id = ?`,
      id,
    )
    .toArray()[0]
  return row ? toQuestion(row) : null
}

/** The areas a project was asked about before a question, oldest first. */
export function readEarlierAreas(sql: SqlStorage, projectId: string, before: number): Area[] {
  return sql
    .exec<QuestionRow>(
      `SELECT ${questionColumns} FROM ${questionTables} WHERE c.project_id = ? AND c.number < ? ORDER BY c.number`,
      projectId,
      before,
    )
    .toArray()
    .map((row) => toQuestion(row).area)
}

/** The latest answer let out about a project before a question; null where there is none. */
export function readPreviousAnswer(
  sql: SqlStorage,
  projectId: string,
  before: number,
): DrawnQuestion['previous'] {
  const row = sql
    .exec<{ outcome: ClarificationOutcome; advice: string | null; at: string }>(
      `SELECT a.outcome, a.advice, a.at FROM clarification c JOIN clarification_answer a ON a.number = c.number
       WHERE c.project_id = ? AND c.number < ? ORDER BY c.number DESC LIMIT 1`,
      projectId,
      before,
    )
    .toArray()[0]
  return row ? { outcome: row.outcome, advice: row.advice, answeredAt: row.at } : null
}

/** Other projects a person was asked about after an instant, each with its latest area, deleted ones included. */
export function readOtherProjects(
  sql: SqlStorage,
  { accountId, projectId, after }: { accountId: string; projectId: string; after: string },
): OtherProject[] {
  return sql
    .exec<QuestionRow>(
      `SELECT ${questionColumns} FROM ${questionTables} WHERE c.number IN (
         SELECT max(number) FROM clarification
         WHERE account_id = ? AND project_id <> ? AND asked_at > ? GROUP BY project_id)
       ORDER BY c.number`,
      accountId,
      projectId,
      after,
    )
    .toArray()
    .map(toQuestion)
    .map(({ project, askedAt, area }) => ({ projectId: project.id, name: project.name, askedAt, area }))
}
