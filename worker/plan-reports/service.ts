import { v7 as uuidv7 } from 'uuid'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SiteFigure } from '../../geodata/model/indicator.ts'
import type { Page } from '../../geodata/model/page.ts'
import type {
  NewPlanReport,
  PlanReport,
  PlanReportDraft,
  PlanReportLine,
  PlanReportVersion,
} from '../../geodata/model/planReport.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { contentOf } from '../../geodata/model/record.ts'
import { draftErrors, periodErrors } from '../../geodata/plan-reports/planReportErrors.ts'
import { expectRevision } from '../expectRevision.ts'
import { operation } from '../operation.ts'
import { saveRecord } from '../records/save.ts'
import { findRecord } from '../records/store.ts'
import { freezeFigures } from './freeze.ts'
import { refuseFinished } from './refuse.ts'
import { planReportKind, readReportLines, readReportVersions } from './store.ts'

/** All reports without their figures, the newest first; or those that were removed. */
export const listPlanReports = operation(
  'plan-reports:read',
  ({ sql }, { removed }: { removed: boolean }): Outcome<Page<PlanReportLine>> =>
    success({ items: readReportLines(sql, removed), next: null }),
)

export const getPlanReport = operation(
  'plan-reports:read',
  ({ sql }, { id }: { id: string }): Outcome<PlanReport> => {
    const found = findRecord(sql, planReportKind, id)
    return found ? success(found) : failure('not-found')
  },
)

/** Every version, newest first, with the words and not the figures. */
export const planReportHistory = operation(
  'plan-reports:read',
  ({ sql }, { id }: { id: string }): Outcome<Page<PlanReportVersion>> => {
    const items = readReportVersions(sql, id)
    return items.length > 0 ? success({ items, next: null }) : failure('not-found')
  },
)

type NewInput = { content: NewPlanReport; sites: SiteFigure | null }

/** Starts a report; its figures are frozen at once. */
export const addPlanReport = operation(
  'plan-reports:write',
  (context, { content, sites }: NewInput): Outcome<PlanReport> => {
    const errors = [...periodErrors(content, dateInNorway(context.now)), ...draftErrors(content)]
    if (errors.length > 0) return failure('invalid', { errors })
    const id = uuidv7()
    const frozen = freezeFigures(context, content, sites)
    const { title: name } = content
    const event = {
      ...{ type: 'plan-reports.created', collection: 'plan-reports', thingId: id, data: { name } },
    }
    return success(
      saveRecord(context, planReportKind, {
        ...{ id, before: null, event },
        content: { ...content, state: 'draft', finishedOn: null, open: false, frozen },
      }),
    )
  },
)

type ChangeInput = { id: string; draft: PlanReportDraft; expectedRevision: number | null }

/** Writes title and words anew; the figures stay as they were frozen. */
export const changePlanReport = operation(
  'plan-reports:write',
  (context, { id, draft, expectedRevision }: ChangeInput): Outcome<PlanReport> => {
    const before = findRecord(context.sql, planReportKind, id)
    if (!before) return failure('not-found')
    const expected = expectRevision(before, expectedRevision, draft)
    if (!expected.ok) return expected
    const refused = refuseFinished(before)
    if (refused) return refused
    const errors = draftErrors(draft)
    if (errors.length > 0) return failure('invalid', { errors })
    const content = contentOf(before)
    const event = {
      ...{ type: 'plan-reports.changed', collection: 'plan-reports', thingId: id },
      data: { name: draft.title },
    }
    return success(
      saveRecord(context, planReportKind, { id, before, content: { ...content, ...draft }, event }),
    )
  },
)
