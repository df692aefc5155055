import type { ActionPlan, PlanDocument } from '../../geodata/model/actionPlan.ts'
import type { Stored } from '../../geodata/model/record.ts'
import { trondheimPlan } from '../../geodata/plan/trondheimPlan.ts'
import { findRecord } from '../records/store.ts'
import { planId, planKind } from './planStore.ts'

/** The plan that holds now: the municipality's own, or else the one of the program. */
export function planInForce(sql: SqlStorage): ActionPlan {
  return showPlan(findRecord(sql, planKind, planId))
}

/** A version of the plan, or what holds before there is any; one that is removed is the return to the program's. */
export function showPlan(stored: Stored<PlanDocument> | null): ActionPlan {
  if (!stored) return { id: planId, revision: 0, at: null, by: null, document: trondheimPlan, own: false }
  const { id, revision, removed, at, by, ...document } = stored
  return { id, revision, at, by, document: removed ? trondheimPlan : document, own: !removed }
}
