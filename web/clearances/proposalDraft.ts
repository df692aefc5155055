import type { NewClearance } from '../../geodata/clearances/clearance.ts'
import { latestEnd } from '../../geodata/clearances/state.ts'

/** A proposal while it is filled in. */
export interface ProposalDraft extends Omit<NewClearance, 'reason'> {
  reason: NewClearance['reason'] | null
}

export function newProposal(accountId: string, today: string): ProposalDraft {
  return { accountId, reason: null, note: '', endsOn: latestEnd(today) }
}

/** The fields that must be filled in or corrected before it can be sent. */
export function wrongIn(
  { accountId, reason, endsOn }: ProposalDraft,
  today: string,
): ('accountId' | 'endsOn' | 'reason')[] {
  const isDateRight = /^\d{4}-\d{2}-\d{2}$/.test(endsOn) && endsOn > today && endsOn <= latestEnd(today)
  return [
    ...(accountId ? [] : (['accountId'] as const)),
    ...(reason ? [] : (['reason'] as const)),
    ...(isDateRight ? [] : (['endsOn'] as const)),
  ]
}
