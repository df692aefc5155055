import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SiteFigure } from '../../geodata/model/indicator.ts'
import type { PlanReport, PlanReportContent } from '../../geodata/model/planReport.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { contentOf } from '../../geodata/model/record.ts'
import { expectRevision } from '../expectRevision.ts'
import { type Context, operation } from '../operation.ts'
import { saveRecord } from '../records/save.ts'
import { findRecord } from '../records/store.ts'
import { freezeFigures } from './freeze.ts'
import { refuseClosed, refuseFinished, refuseRemoved } from './refuse.ts'
import { planReportKind } from './store.ts'

type Target = { id: string; expectedRevision: number | null }

/** Counts the figures of a draft anew; those it had stay in its history. */
export const freezePlanReport = operation(
  'plan-reports:write',
  (context, { sites, ...target }: Target & { sites: SiteFigure | null }): Outcome<PlanReport> =>
    step(context, target, 'frozen', refuseFinished, (found) => ({
      change: { frozen: freezeFigures(context, found, sites) },
    })),
)

/** Nothing in a finished report changes until it is opened again. */
export const finishPlanReport = operation(
  'plan-reports:write',
  (context, target: Target): Outcome<PlanReport> =>
    step(context, target, 'finished', refuseRemoved, ({ state }) =>
      state === 'finished' ? null : { change: { state: 'finished', finishedOn: dateInNorway(context.now) } },
    ),
)

/** Makes a draft of it again; figures that were open for everyone are not, for they may change now. */
export const reopenPlanReport = operation(
  'plan-reports:write',
  (context, target: Target): Outcome<PlanReport> =>
    step(context, target, 'reopened', refuseRemoved, ({ state }) =>
      state === 'draft' ? null : { change: { state: 'draft', finishedOn: null, open: false } },
    ),
)

export const publishPlanReport = operation(
  'plan-reports:write',
  (context, target: Target): Outcome<PlanReport> =>
    step(context, target, 'published', refuseClosed, ({ open }) =>
      open ? null : { change: { open: true } },
    ),
)

export const withdrawPlanReport = operation(
  'plan-reports:write',
  (context, target: Target): Outcome<PlanReport> =>
    step(context, target, 'withdrawn', refuseRemoved, ({ open }) =>
      open ? { change: { open: false } } : null,
    ),
)

export const removePlanReport = operation(
  'plan-reports:write',
  (context, target: Target): Outcome<PlanReport> =>
    step(
      context,
      target,
      'removed',
      () => null,
      ({ removed }) => (removed ? null : { change: { open: false }, removed: true }),
    ),
)

export const restorePlanReport = operation(
  'plan-reports:write',
  (context, target: Target): Outcome<PlanReport> =>
    step(
      context,
      target,
      'restored',
      () => null,
      ({ removed }) => (removed ? { change: {} } : null),
    ),
)

/** Takes a step with the version that was seen; null from `next` means that it stands so already. */
function step(
  context: Context,
  { id, expectedRevision }: Target,
  what: string,
  refuse: (found: PlanReport) => ReturnType<typeof failure> | null,
  next: (found: PlanReport) => { change: Partial<PlanReportContent>; removed?: boolean } | null,
): Outcome<PlanReport> {
  const before = findRecord(context.sql, planReportKind, id)
  if (!before) return failure('not-found')
  const expected = expectRevision(before, expectedRevision, undefined)
  if (!expected.ok) return expected
  const refused = refuse(before)
  if (refused) return refused
  const taken = next(before)
  if (!taken) return success(before)
  const content = contentOf(before)
  return success(
    saveRecord(context, planReportKind, {
      ...{ id, before, content: { ...content, ...taken.change }, removed: taken.removed ?? false },
      event: {
        ...{ type: `plan-reports.${what}`, collection: 'plan-reports', thingId: id },
        data: { name: content.title },
      },
    }),
  )
}
