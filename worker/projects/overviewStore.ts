import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { CheckState } from '../../geodata/model/review.ts'
import { projectStages, stageOf } from '../../geodata/model/stage.ts'
import { lastOfMonth } from '../../geodata/projects/due.ts'
import type { OverviewPage, OverviewQuery, ProjectLine } from '../../geodata/projects/overview.ts'
import { nameOrder } from '../database/nameOrder.ts'
import { matchExpression, rowidRange } from '../search/store.ts'
import { afterCursor, orderBy } from '../things/listStore.ts'
import { type Cursor, encodeCursor } from '../things/query.ts'

/*
 * SQL for the list of projects with where each stands. `p` is the project, `s` the stage of its newest check, `d` what is
 * known of a signed check that would come out otherwise now.
 */

export const stageJoins = `LEFT JOIN project_stage s ON s.project_id = p.id
  LEFT JOIN check_staleness d ON d.check_id = s.check_id`

/** The stage as `stageOf` says it, for choosing and ordering by it. */
const stageExpression = `CASE WHEN s.state IS NULL THEN 'not_checked'
  WHEN s.state = 'signed' AND d.differences IS NOT NULL THEN 'stale' ELSE s.state END`

/** Whether any check of the project has been signed; the newest is asked first, for it is at hand. */
export const checkedExpression = `(coalesce(s.state = 'signed', 0) OR EXISTS (
  SELECT 1 FROM project_check c JOIN check_signature g ON g.check_id = c.id WHERE c.project_id = p.id))`

const dueOn = `p.properties ->> '$.checkDueOn'`

export interface OverviewRequest {
  query: OverviewQuery
  limit: number
  cursor: Cursor | null
  /** The checks, and all that follows from them, are for those who may read them. */
  withCheck: boolean
  now: Date
}

/** A page of projects in their order, with how many match in all. */
export function readOverview(sql: SqlStorage, request: OverviewRequest): OverviewPage {
  const { query, limit, cursor, withCheck } = request
  const choice = chooseProjects(query, request.now)
  const { key, descending } = orderOf(query)
  const after = cursor ? afterCursor(key, 'p.fid', descending, cursor) : null
  const rows = sql
    .exec<{ fid: number; key: string | number | null }>(
      `SELECT p.fid, ${key} AS key FROM projects p ${stageJoins}
       WHERE ${[choice.where, ...(after ? [after.where] : [])].join(' AND ')}
       ORDER BY ${orderBy(key, 'p.fid', descending)} LIMIT ?`,
      ...choice.values,
      ...(after?.values ?? []),
      limit + 1,
    )
    .toArray()
  const { total } = sql
    .exec<{ total: number }>(
      `SELECT count(*) AS total FROM projects p ${stageJoins} WHERE ${choice.where}`,
      ...choice.values,
    )
    .one()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const next = rows.length > limit && last ? encodeCursor({ value: last.key, fid: last.fid }) : null
  const fids = page.map(({ fid }) => fid)
  return { items: readLines(sql, fids, withCheck), next, total }
}

function chooseProjects(query: OverviewQuery, now: Date): { where: string; values: SqlStorageValue[] } {
  const where = ['p.deleted_at IS NULL']
  const values: SqlStorageValue[] = []
  const match = query.q ? matchExpression(query.q) : null
  if (match) {
    const { first, last } = rowidRange('projects')
    where.push('p.fid IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)')
    values.push(first, match, first, last)
  }
  for (const attribute of ['kind', 'phase', 'status', 'responsible'] as const) {
    const wanted = query[attribute]
    if (wanted === undefined) continue
    where.push(`p.properties ->> '$.${attribute}' = ?`)
    values.push(wanted)
  }
  if (query.stage) {
    where.push(`${stageExpression} = ?`)
    values.push(query.stage)
  }
  if (query.due) {
    const [condition, ...days] = dueCondition(query.due, dateInNorway(now))
    where.push(condition)
    values.push(...days)
  }
  return { where: where.join(' AND '), values }
}

/** As `dueStateOf` says it; the cheap part first, so that signatures are looked for where they matter only. */
function dueCondition(due: NonNullable<OverviewQuery['due']>, today: string): [string, ...string[]] {
  switch (due) {
    case 'none':
      return [`${dueOn} IS NULL`]
    case 'overdue':
      return [`${dueOn} < ? AND NOT ${checkedExpression}`, today]
    case 'this_month':
      return [`${dueOn} BETWEEN ? AND ? AND NOT ${checkedExpression}`, today, lastOfMonth(today)]
    case 'later':
      return [`${dueOn} > ? AND NOT ${checkedExpression}`, lastOfMonth(today)]
  }
}

const stageOrder = projectStages.codes.map((code, at) => `WHEN '${code}' THEN ${at}`).join(' ')

function orderOf({ sort = 'updated', order }: OverviewQuery): { key: string; descending: boolean } {
  const keys = {
    updated: 'p.updated_at',
    name: nameOrder('p.name'),
    due: dueOn,
    stage: `CASE ${stageExpression} ${stageOrder} END`,
  }
  return { key: keys[sort], descending: (order ?? (sort === 'updated' ? 'desc' : 'asc')) === 'desc' }
}

type LineRow = Omit<ProjectLine, 'check'> & {
  state: CheckState | null
  differs: number
  since: string | null
  answered: number | null
  total: number | null
  checked: number
  openFollowUps: number
  clarification: 'waiting' | 'answered' | null
}

/** The lines of the page's projects, in its order. */
function readLines(sql: SqlStorage, fids: readonly number[], withCheck: boolean): ProjectLine[] {
  const attribute = (name: string) => `p.properties ->> '$.${name}' AS ${name}`
  const attributes = [
    'kind',
    'status',
    'phase',
    'caseNumber',
    'planId',
    'responsible',
    'checkDueOn',
    'decidedOn',
  ]
  return sql
    .exec<LineRow>(
      `SELECT p.id, p.name, ${attributes.map(attribute).join(', ')}, p.updated_at AS updatedAt,
         s.state, d.differences IS NOT NULL AS differs, s.since, s.answered, s.total, ${checkedExpression} AS checked,
         (SELECT count(*) FROM follow_up f WHERE f.project_id = p.id AND f.state = 'open' AND f.revision =
           (SELECT max(revision) FROM follow_up WHERE project_id = p.id AND id = f.id)) AS openFollowUps,
         (SELECT CASE state WHEN 'answered' THEN 'answered' ELSE 'waiting' END FROM clarification
          WHERE project_id = p.id ORDER BY number DESC LIMIT 1) AS clarification
       FROM json_each(?) page CROSS JOIN projects p ON p.fid = page.value ${stageJoins}
       ORDER BY page.key`,
      JSON.stringify(fids),
    )
    .toArray()
    .map(({ state, differs, since, answered, total, checked, openFollowUps, clarification, ...line }) => ({
      ...line,
      check: withCheck
        ? {
            stage: stageOf(state, differs === 1),
            since,
            answered: answered ?? 0,
            total: total ?? 0,
            checked: checked === 1,
            openFollowUps,
            clarification,
          }
        : null,
    }))
}

/** Every responsible unit a project names, in the order of the alphabet. */
export function readResponsibleUnits(sql: SqlStorage): string[] {
  return sql
    .exec<{ unit: string }>(
      `SELECT DISTINCT properties ->> '$.responsible' AS unit FROM projects
       WHERE deleted_at IS NULL AND unit IS NOT NULL ORDER BY ${nameOrder('unit')}`,
    )
    .toArray()
    .map(({ unit }) => unit)
}
