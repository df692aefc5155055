import { z } from 'zod'
import { clearanceDecisions, clearanceReasons, clearanceStates } from './clearance.ts'
import { clearanceRefusalSchema } from './refusals.ts'

const stepSchema = z.object({ accountId: z.string(), by: z.string(), at: z.iso.datetime() })

/** A grant as those who give clearance see it: with names, its state today, and what the one who asks may do with it. */
export const shownClearanceSchema = z.object({
  id: z.uuid(),
  state: clearanceStates.schema,
  holder: z.object({ accountId: z.string(), name: z.string(), locked: z.boolean() }),
  reason: clearanceReasons.schema,
  note: z.string(),
  endsOn: z.iso.date(),
  /** The last day it can be decided. */
  decideBy: z.iso.date(),
  proposed: stepSchema,
  decided: stepSchema.extend({ decision: clearanceDecisions }).nullable(),
  revoked: stepSchema.nullable(),
  /** Why the one who asks may not take the step; null when they may. */
  refusals: z.object({
    approve: clearanceRefusalSchema.nullable(),
    decline: clearanceRefusalSchema.nullable(),
    revoke: clearanceRefusalSchema.nullable(),
  }),
})
export type ShownClearance = z.infer<typeof shownClearanceSchema>
