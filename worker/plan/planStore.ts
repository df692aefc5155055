import type { PlanDocument } from '../../geodata/model/actionPlan.ts'
import type { RecordKind } from '../records/store.ts'

/** The one id of the municipality's own plan; a removed version is the return to the plan of the program. */
export const planId = 'plan'

export const planKind: RecordKind<PlanDocument> = { table: 'action_plan', asked: () => ({}) }
