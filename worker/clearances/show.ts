import type { Clearance } from '../../geodata/clearances/clearance.ts'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import { clearanceState, decideBy } from '../../geodata/clearances/state.ts'
import { decisionStep, revocationStep, type Step } from '../../geodata/clearances/steps.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { actorOf, type Context } from '../operation.ts'
import { type KnownPerson, peopleOf } from './people.ts'

/** Shows grants to the one who asks: each with names, its state today and what they may do with it. */
export function clearanceShower(context: Context): (clearance: Clearance) => ShownClearance {
  const find = peopleOf(context)
  const actor = actorOf(context)
  const moment = { at: context.now.toISOString(), today: dateInNorway(context.now) }
  const person = (accountId: string): KnownPerson => find(accountId) ?? unknownPerson(accountId)
  const step = (accountId: string | null, at: string | null) =>
    accountId && at ? { accountId, by: person(accountId).name, at } : null
  return (clearance) => {
    const { id, reason, note, endsOn, decision } = clearance
    const holder = person(clearance.accountId)
    const others = { ...moment, holder, proposer: person(clearance.proposedBy) }
    const decided = step(clearance.decidedBy, clearance.decidedAt)
    return {
      id,
      state: clearanceState(clearance, moment.today),
      holder: { accountId: holder.accountId, name: holder.name, locked: holder.locked },
      reason,
      note,
      endsOn,
      decideBy: decideBy(clearance),
      proposed: step(clearance.proposedBy, clearance.proposedAt)!,
      decided: decided && decision && { ...decided, decision },
      revoked: step(clearance.revokedBy, clearance.revokedAt),
      refusals: {
        approve: refusalOf(decisionStep(actor, clearance, 'approved', others)),
        decline: refusalOf(decisionStep(actor, clearance, 'declined', others)),
        revoke: refusalOf(revocationStep(actor, clearance, moment)),
      },
    }
  }
}

/** Stands in for an account that is not there; nothing can be given to it or come from it. */
export function unknownPerson(accountId: string): KnownPerson {
  return { accountId, name: accountId, roles: [], clearedUntil: null, locked: true }
}

function refusalOf(step: Step) {
  return step.ok ? null : step.refusal
}
