import type { Check } from '../../geodata/model/check.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for checks. A check is never changed: what people answer is kept beside it (answerStore.ts).
 */

/** A check as it came out, before anyone has answered. */
export type CheckRecord = Omit<Check, 'answers' | 'measurements' | 'tests' | 'progress' | 'state'>

export function insertCheck(sql: SqlStorage, check: CheckRecord): void {
  sql.exec(
    `INSERT INTO project_check (id, project_id, project_revision, checklist, ran_at, ran_by, thresholds, layers, area_m2,
       findings, surroundings, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    check.id,
    check.projectId,
    check.projectRevision,
    JSON.stringify(check.checklist),
    check.ranAt,
    check.ranBy,
    JSON.stringify(check.thresholds),
    JSON.stringify(check.layers),
    check.areaM2,
    JSON.stringify(check.findings),
    JSON.stringify(check.surroundings),
  )
}

type CheckRow = {
  id: string
  project_id: string
  project_revision: number
  checklist: string
  ran_at: string
  ran_by: string
  thresholds: string
  layers: string
  area_m2: number
  findings: string
  surroundings: string
}

function toCheck(row: CheckRow): CheckRecord {
  return {
    id: row.id,
    projectId: row.project_id,
    projectRevision: row.project_revision,
    checklist: JSON.parse(row.checklist),
    ranAt: row.ran_at,
    ranBy: row.ran_by,
    thresholds: JSON.parse(row.thresholds),
    layers: JSON.parse(row.layers),
    areaM2: row.area_m2,
    findings: JSON.parse(row.findings),
    surroundings: JSON.parse(row.surroundings),
  }
}

export function readCheck(sql: SqlStorage, id: string): CheckRecord | null {
  const row = sql.exec<CheckRow>('SELECT * FROM project_check WHERE id = ?', id).toArray()[0]
  return row ? toCheck(row) : null
}

/** The check of the project that was run last; null before the first. */
export function readLatestCheck(sql: SqlStorage, projectId: string): CheckRecord | null {
  const row = sql
    .exec<CheckRow>(
      'SELECT * FROM project_check WHERE project_id = ? ORDER BY number DESC LIMIT 1',
      projectId,
    )
    .toArray()[0]
  return row ? toCheck(row) : null
}

/** A check in a project's list; `asked` is what its progress is counted from. */
export interface CheckLine {
  number: number
  id: string
  projectRevision: number
  ranAt: string
  ranBy: string
  asked: Pick<Check['findings'][number], 'point' | 'applies'>[]
}

/** Newest first, from below `before`. */
export function readCheckLines(
  sql: SqlStorage,
  projectId: string,
  before: number,
  limit: number,
): CheckLine[] {
  return sql
    .exec<{
      number: number
      id: string
      project_revision: number
      ran_at: string
      ran_by: string
      asked: string
    }>(
      `SELECT number, id, project_revision, ran_at, ran_by,
        (SELECT json_group_array(json_object('point', f.value ->> '$.point', 'applies', f.value ->> '$.applies'))
         FROM json_each(findings) f) AS asked
       FROM project_check WHERE project_id = ? AND number < ? ORDER BY number DESC LIMIT ?`,
      projectId,
      before,
      limit,
    )
    .toArray()
    .map((row) => ({
      number: row.number,
      id: row.id,
      projectRevision: row.project_revision,
      ranAt: row.ran_at,
      ranBy: row.ran_by,
      asked: JSON.parse(row.asked),
    }))
}
