import type { FollowUp } from '../../geodata/model/followUp.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for follow-ups. They only grow: a change is a new revision beside the ones before it.
 */

export function insertFollowUp(sql: SqlStorage, followUp: Omit<FollowUp, 'projectName'>): void {
  sql.exec(
    `INSERT INTO follow_up (id, revision, project_id, check_id, point, text, phase, responsible, due_on, state, note, at, by,
       event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    followUp.id,
    followUp.revision,
    followUp.projectId,
    followUp.checkId,
    followUp.point,
    followUp.text,
    followUp.phase,
    followUp.responsible,
    followUp.dueOn,
    followUp.state,
    followUp.note,
    followUp.at,
    followUp.by,
  )
}

type FollowUpRow = Omit<FollowUp, 'projectId' | 'projectName' | 'checkId' | 'dueOn'> & {
  project_id: string
  project_name: string
  check_id: string
  due_on: string | null
}

function toFollowUp({ project_id, project_name, check_id, due_on, ...row }: FollowUpRow): FollowUp {
  return { ...row, projectId: project_id, projectName: project_name, checkId: check_id, dueOn: due_on }
}

/** A follow-up's own columns, as `f`. */
const columns = `f.id, f.revision, f.project_id, f.check_id, f.point, f.text, f.phase, f.responsible, f.due_on, f.state,
  f.note, f.at, f.by`
const isLatest = 'f.revision = (SELECT max(revision) FROM follow_up WHERE id = f.id)'

/** The latest revision of one, of a project that is there. */
export function findFollowUp(sql: SqlStorage, id: string): FollowUp | null {
  const row = sql
    .exec<FollowUpRow>(
      `SELECT ${columns}, p.name AS project_name
       FROM follow_up f JOIN projects p ON p.id = f.project_id AND p.deleted_at IS NULL
       WHERE f.id = ? ORDER BY f.revision DESC LIMIT 1`,
      id,
    )
    .toArray()[0]
  return row ? toFollowUp(row) : null
}

export interface FollowUpFilter {
  projectId: string | null
  state: FollowUp['state'] | null
  responsible: string | null
  /** Due this day or before. */
  dueBy: string | null
}

/** Those without a date come after all others, under a date that none of them has. */
const noDate = '9999-12-31'

export function cursorOf({ dueOn, id }: FollowUp): DatedCursor {
  return { day: dueOn ?? noDate, id }
}

/** Those of projects that are there, due soonest first. */
export function readFollowUps(
  sql: SqlStorage,
  { projectId, state, responsible, dueBy }: FollowUpFilter,
  after: DatedCursor | null,
  limit: number,
): FollowUp[] {
  const due = `coalesce(f.due_on, '${noDate}')`
  const where: string[] = [isLatest]
  const values: SqlStorageValue[] = []
  const add = (condition: string, ...bound: SqlStorageValue[]) => {
    where.push(condition)
    values.push(...bound)
  }
  if (projectId !== null) add('f.project_id = ?', projectId)
  if (state !== null) add('f.state = ?', state)
  if (responsible !== null) add('f.responsible = ?', responsible)
  if (dueBy !== null) add('f.due_on <= ?', dueBy)
  if (after) add(`(${due}, f.id) > (?, ?)`, after.day, after.id)
  return sql
    .exec<FollowUpRow>(
      `SELECT ${columns}, p.name AS project_name
       FROM follow_up f JOIN projects p ON p.id = f.project_id AND p.deleted_at IS NULL
       WHERE ${where.join(' AND ')} ORDER BY ${due}, f.id LIMIT ?`,
      ...values,
      limit,
    )
    .toArray()
    .map(toFollowUp)
}

/** Everyone who is or was responsible for something, by name. */
export function readResponsible(sql: SqlStorage): string[] {
  return sql
    .exec<{ responsible: string }>(
      `SELECT DISTINCT responsible FROM follow_up WHERE responsible <> '' ORDER BY responsible LIMIT 500`,
    )
    .toArray()
    .map(({ responsible }) => responsible)
}

/** The points of a project that have an open follow-up. */
export function readOpenPoints(sql: SqlStorage, projectId: string): string[] {
  return sql
    .exec<{ point: string }>(
      `SELECT DISTINCT f.point FROM follow_up f WHERE f.project_id = ? AND f.state = 'open' AND ${isLatest}`,
      projectId,
    )
    .toArray()
    .map(({ point }) => point)
}

/** A project's follow-ups as they stood before an event, by id: each with the latest revision it had then. */
export function readFollowUpsBefore(
  sql: SqlStorage,
  projectId: string,
  sequence: number,
): Omit<FollowUp, 'projectName'>[] {
  return sql
    .exec<FollowUpRow>(
      `SELECT ${columns}, '' AS project_name FROM follow_up f
       WHERE f.project_id = ? AND f.revision = (
         SELECT max(revision) FROM follow_up WHERE id = f.id AND coalesce(event_sequence, 0) < ?)
       ORDER BY f.id`,
      projectId,
      sequence,
    )
    .toArray()
    .map((row) => {
      const { projectName: _, ...followUp } = toFollowUp(row)
      return followUp
    })
}
