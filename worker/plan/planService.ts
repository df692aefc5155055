import type { ActionPlan, PlanDocument } from '../../geodata/model/actionPlan.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { contentOf } from '../../geodata/model/record.ts'
import { planErrors } from '../../geodata/plan/planErrors.ts'
import { expectRevision } from '../expectRevision.ts'
import { operation } from '../operation.ts'
import { saveRecord } from '../records/save.ts'
import { findRecord, readVersions } from '../records/store.ts'
import { planInForce, showPlan } from './planInForce.ts'
import { planId, planKind } from './planStore.ts'

export const readPlan = operation('plan:read', ({ sql }): Outcome<ActionPlan> => success(planInForce(sql)))

/** Every plan that was loaded and every return to the one of the program, newest first. */
export const planHistory = operation(
  'history:read',
  ({ sql }): Outcome<Page<ActionPlan>> =>
    success({ items: readVersions(sql, planKind, planId).map(showPlan), next: null }),
)

type LoadInput = { document: PlanDocument; expectedRevision: number | null }

/** Puts the municipality's own plan in force. What was written of measures stays with their codes. */
export const loadPlan = operation(
  'plan:write',
  (context, { document, expectedRevision }: LoadInput): Outcome<ActionPlan> => {
    const before = findRecord(context.sql, planKind, planId)
    const expected = expectRevision(before, expectedRevision, { document }, showPlan)
    if (!expected.ok) return expected
    const errors = planErrors(document).map(({ field, ...error }) => ({
      field: `document.${field}`,
      ...error,
    }))
    if (errors.length > 0) return failure('invalid', { errors })
    const { name } = document
    const event = { type: 'plans.loaded', collection: 'plans', thingId: planId, data: { name } }
    return success(showPlan(saveRecord(context, planKind, { id: planId, before, content: document, event })))
  },
)

/** Goes back to the plan of the program; the one that was loaded stays in the history. */
export const removePlan = operation(
  'plan:write',
  (context, { expectedRevision }: Pick<LoadInput, 'expectedRevision'>): Outcome<ActionPlan> => {
    const before = findRecord(context.sql, planKind, planId)
    const expected = expectRevision(before, expectedRevision, undefined, showPlan)
    if (!expected.ok) return expected
    if (!before || before.removed) return success(showPlan(before))
    const content = contentOf(before)
    const event = {
      type: 'plans.removed',
      collection: 'plans',
      thingId: planId,
      data: { name: content.name },
    }
    return success(
      showPlan(saveRecord(context, planKind, { id: planId, before, content, removed: true, event })),
    )
  },
)
