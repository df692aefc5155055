import { type Holding, may } from '../model/access.ts'
import type { Clearance, ClearanceDecision, NewClearance } from './clearance.ts'
import type { ClearanceRefusal } from './refusals.ts'
import { clearanceState, latestEnd } from './state.ts'

/*
 * The only ways a grant comes to be and changes: four eyes, neither pair being those of the one it is for.
 * A step is taken or refused; there is no other way to make a `Clearance` that lets anyone in.
 */

/** Who takes a step, with what they hold at that moment. */
export interface Person extends Holding {
  accountId: string
}

/** Someone else's account as it stands when a step is taken. */
export interface Standing extends Person {
  locked: boolean
}

export type Step = { ok: true; clearance: Clearance } | { ok: false; refusal: ClearanceRefusal }

/** A first person asks for it. `waiting`: a proposal for the same holder is still to be decided. */
export function proposalStep(
  by: Person,
  holder: Standing,
  wanted: NewClearance,
  { id, at, today, waiting }: { id: string; at: string; today: string; waiting: boolean },
): Step {
  if (!may(by, 'clearances:propose')) return refused('not-your-role')
  if (by.accountId === holder.accountId) return refused('for-yourself')
  if (holder.locked) return refused('account-locked')
  if (wanted.endsOn <= today) return refused('ends-too-soon')
  if (wanted.endsOn > latestEnd(today)) return refused('ends-too-late')
  if (waiting) return refused('already-proposed')
  return {
    ok: true,
    clearance: {
      ...wanted,
      accountId: holder.accountId,
      id,
      proposedBy: by.accountId,
      proposedAt: at,
      decision: null,
      decidedBy: null,
      decidedAt: null,
      revokedBy: null,
      revokedAt: null,
    },
  }
}

/** A second person approves or declines. `proposer`: the first, who must still be one who may propose. */
export function decisionStep(
  by: Person,
  clearance: Clearance,
  decision: ClearanceDecision,
  { holder, proposer, at, today }: { holder: Standing; proposer: Standing; at: string; today: string },
): Step {
  if (!may(by, 'clearances:decide')) return refused('not-your-role')
  const state = clearanceState(clearance, today)
  if (state !== 'proposed') return refused(state)
  if (by.accountId === clearance.accountId) return refused('for-yourself')
  if (by.accountId === clearance.proposedBy) return refused('own-proposal')
  if (decision === 'approved') {
    if (holder.locked) return refused('account-locked')
    // A proposal from an account that was taken over is worth nothing once the account is locked.
    if (proposer.locked || !may(proposer, 'clearances:propose')) return refused('proposer-may-not')
  }
  return { ok: true, clearance: { ...clearance, decision, decidedBy: by.accountId, decidedAt: at } }
}

/** One person is enough to take it back, or to withdraw a proposal: also from oneself. */
export function revocationStep(
  by: Person,
  clearance: Clearance,
  { at, today }: { at: string; today: string },
): Step {
  if (!may(by, 'clearances:revoke')) return refused('not-your-role')
  const state = clearanceState(clearance, today)
  if (state !== 'proposed' && state !== 'approved') return refused(state)
  return { ok: true, clearance: { ...clearance, revokedBy: by.accountId, revokedAt: at } }
}

function refused(refusal: ClearanceRefusal): Step {
  return { ok: false, refusal }
}
