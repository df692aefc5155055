import { z } from 'zod'
import { codeList } from '../model/codes.ts'

/*
 * Site clearance: the personal grant that opens the sites of concern, on top of any role (design, "Who uses it").
 */

/** What a person needs it for. */
export const clearanceReasons = codeList({
  registers: ['Fører og vurderer steder', 'Registers and assesses sites'],
  clarifies: ['Svarer på avklaringer', 'Answers clarifications'],
  signs: ['Plasserer hjelpeskilt', 'Places help signs'],
  other: ['Annet', 'Other'],
})

export const clearanceStates = codeList({
  proposed: ['Venter på godkjenning', 'Waiting for approval'],
  approved: ['Gjelder', 'In force'],
  declined: ['Avslått', 'Declined'],
  revoked: ['Trukket tilbake', 'Revoked'],
  ended: ['Utløpt', 'Ended'],
  lapsed: ['Aldri avgjort', 'Never decided'],
})
export type ClearanceState = keyof typeof clearanceStates.labels

export const clearanceDecisions = z.enum(['approved', 'declined'])
export type ClearanceDecision = z.infer<typeof clearanceDecisions>

export const newClearanceSchema = z.object({
  accountId: z.string().min(1).max(100),
  reason: clearanceReasons.schema,
  /** A few words about the work, never about a person or a place. */
  note: z.string().trim().max(200).default(''),
  /** The last day it lasts, in Norwegian time. */
  endsOn: z.iso.date(),
})
export type NewClearance = z.infer<typeof newClearanceSchema>

/** A grant as it is kept; people are account ids. Its state follows from it and the date (state.ts). */
export interface Clearance extends NewClearance {
  id: string
  proposedBy: string
  proposedAt: string
  decision: ClearanceDecision | null
  decidedBy: string | null
  decidedAt: string | null
  revokedBy: string | null
  revokedAt: string | null
}
