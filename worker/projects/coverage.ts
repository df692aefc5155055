import { addDays, dateInNorway } from '../../geodata/model/calendar.ts'
import type { Page } from '../../geodata/model/page.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { stageOf } from '../../geodata/model/stage.ts'
import {
  type Coverage,
  type CoverageFacts,
  type CoveragePart,
  type CoveredProject,
  countCoverage,
  coveragePart,
} from '../../geodata/projects/coverage.ts'
import { operation } from '../operation.ts'
import { type CoverageRow, readCoverageRows } from './coverageStore.ts'
import { readDuty } from './dutyStore.ts'

/** Days in Norwegian time, both included. */
type Period = { from: string; to: string }

/** How far measure 3.1.8 has come for the projects that were registered in a period (geodata/decisions/0007). */
export const readCoverage = operation(
  'checks:read',
  ({ sql, now }, { from, to }: Period): Outcome<Coverage> => {
    const today = dateInNorway(now)
    const projects = projectsOf(sql, { from, to })
    return success({
      from,
      to,
      today,
      ...countCoverage(
        projects.map(({ facts }) => facts),
        today,
      ),
    })
  },
)

/** The projects behind one of the figures, the first registered first. */
export const listCoveredProjects = operation(
  'checks:read',
  (
    { sql, now },
    { part, offset, limit, ...period }: Period & { part: CoveragePart; offset: number; limit: number },
  ): Outcome<Page<CoveredProject>> => {
    const today = dateInNorway(now)
    const behind = projectsOf(sql, period).filter(({ facts }) => coveragePart(facts, today) === part)
    const items = behind.slice(offset, offset + limit).map(({ row, facts }) => shown(row, facts))
    return success({ items, next: behind.length > offset + limit ? String(offset + limit) : null })
  },
)

function projectsOf(sql: SqlStorage, { from, to }: Period): { row: CoverageRow; facts: CoverageFacts }[] {
  const { kinds } = readDuty(sql)
  // A day to each side: which day it was is told in Norwegian time, not in the database's.
  const rows = readCoverageRows(sql, { kinds, from: addDays(from, -1), before: addDays(to, 2) })
  return rows
    .filter(({ createdAt }) => isWithin(dateInNorway(new Date(createdAt)), { from, to }))
    .map((row) => ({ row, facts: factsOf(row) }))
}

function isWithin(day: string, { from, to }: Period): boolean {
  return from <= day && day <= to
}

function factsOf({ signedAt, dueOn, dueWhenSigned, state }: CoverageRow): CoverageFacts {
  const firstSignedOn = signedAt === null ? null : dateInNorway(new Date(signedAt))
  return { dueOn: signedAt === null ? dueOn : dueWhenSigned, firstSignedOn, begun: state !== null }
}

function shown(
  { id, name, kind, createdAt, state, differs }: CoverageRow,
  facts: CoverageFacts,
): CoveredProject {
  const { dueOn, firstSignedOn } = facts
  const stage = stageOf(state, differs === 1)
  return { id, name, kind, stage, registeredOn: dateInNorway(new Date(createdAt)), dueOn, firstSignedOn }
}
