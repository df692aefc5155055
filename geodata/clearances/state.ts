import { addDays, addMonths, dateInNorway } from '../model/calendar.ts'
import type { Clearance, ClearanceState } from './clearance.ts'

export const longestMonths = 12
/** An approval is given by somebody who remembers why it was asked for; after this many days it is asked for anew. */
export const daysToDecide = 30
/** From so many days before the end it is time to think of a new one. */
export const endingSoonDays = 30

/** The last day a proposal can be decided. */
export function decideBy({ proposedAt, endsOn }: Pick<Clearance, 'proposedAt' | 'endsOn'>): string {
  const last = addDays(dateInNorway(new Date(proposedAt)), daysToDecide)
  return last < endsOn ? last : endsOn
}

/** What a grant is on a date: it lasts through its last day. */
export function clearanceState(clearance: Clearance, today: string): ClearanceState {
  if (clearance.revokedAt) return 'revoked'
  if (clearance.decision === 'declined') return 'declined'
  if (clearance.decision === 'approved') return clearance.endsOn >= today ? 'approved' : 'ended'
  return decideBy(clearance) >= today ? 'proposed' : 'lapsed'
}

/** The last day a grant given today can have. */
export function latestEnd(today: string): string {
  return addMonths(today, longestMonths)
}

/** Whether a grant in force ends within the days in which a new one should be thought of. */
export function endsSoon({ endsOn }: Pick<Clearance, 'endsOn'>, today: string): boolean {
  return endsOn <= addDays(today, endingSoonDays)
}
