import { v7 as uuidv7 } from 'uuid'
import type { Clearance, ClearanceDecision, NewClearance } from '../../geodata/clearances/clearance.ts'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import { clearanceState } from '../../geodata/clearances/state.ts'
import { decisionStep, proposalStep, revocationStep, type Step } from '../../geodata/clearances/steps.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { text } from '../../geodata/model/language.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { textErrors } from '../../geodata/sites/textCheck.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { peopleOf } from './people.ts'
import { refuseStep } from './problems.ts'
import { clearanceShower, unknownPerson } from './show.ts'
import { clearancesOf, findClearance, keepClearance, readClearances } from './store.ts'

export type ClearanceFilter = 'current' | 'past'

type ListInput = { before: string | null; limit: number; show: ClearanceFilter | null }

/** Grants and proposals, newest first; `current` are those in force or to be decided. */
export const listClearances = operation(
  'clearances:read',
  (context, { before, limit, show }: ListInput): Outcome<Page<ShownClearance>> => {
    const shown = clearanceShower(context)
    const items: ShownClearance[] = []
    for (const clearance of readClearances(context.sql, before)) {
      const item = shown(clearance)
      const current = item.state === 'proposed' || item.state === 'approved'
      if (show && current !== (show === 'current')) continue
      if (items.length === limit) return success({ items, next: items.at(-1)!.id })
      items.push(item)
    }
    return success({ items, next: null })
  },
)

export const proposeClearance = operation(
  'clearances:propose',
  (
    context,
    { textConfirmed, ...wanted }: NewClearance & { textConfirmed: boolean },
  ): Outcome<ShownClearance> => {
    const { sql } = context
    const holder = peopleOf(context)(wanted.accountId)
    if (!holder) {
      const message = text('Kjenner ikke kontoen.', 'Unknown account.')
      return failure('invalid', { errors: [{ field: 'accountId', code: 'unknown-account', message }] })
    }
    const errors = textErrors({ note: wanted.note }, { confirmed: textConfirmed })
    if (errors.length > 0) return failure('invalid', { errors })
    const { at, today } = momentOf(context)
    const waiting = clearancesOf(sql, holder.accountId).some(
      (clearance) => clearanceState(clearance, today) === 'proposed',
    )
    const step = proposalStep(actorOf(context), holder, wanted, { id: uuidv7(), at, today, waiting })
    return take(context, 'proposed', step)
  },
)

/** Approves or declines. Said once more by the same person it changes nothing; after anyone else's it is too late. */
export const decideClearance = operation(
  'clearances:decide',
  (context, { id, decision }: { id: string; decision: ClearanceDecision }): Outcome<ShownClearance> => {
    const clearance = findClearance(context.sql, id)
    if (!clearance) return failure('not-found')
    const actor = actorOf(context)
    const moment = momentOf(context)
    if (clearanceState(clearance, moment.today) === decision && clearance.decidedBy === actor.accountId)
      return success(clearanceShower(context)(clearance))
    const find = peopleOf(context)
    const [holder, proposer] = [clearance.accountId, clearance.proposedBy].map(
      (accountId) => find(accountId) ?? unknownPerson(accountId),
    )
    const others = { holder: holder!, proposer: proposer!, ...moment }
    return take(context, decision, decisionStep(actor, clearance, decision, others))
  },
)

/** Takes a grant back, or withdraws a proposal; it works from the holder's very next request. */
export const revokeClearance = operation(
  'clearances:revoke',
  (context, { id }: { id: string }): Outcome<ShownClearance> => {
    const clearance = findClearance(context.sql, id)
    if (!clearance) return failure('not-found')
    const actor = actorOf(context)
    if (clearance.revokedBy === actor.accountId) return success(clearanceShower(context)(clearance))
    const what = clearance.decision ? 'revoked' : 'withdrawn'
    return take(context, what, revocationStep(actor, clearance, momentOf(context)))
  },
)

/**
 * Stores the step and the event that tells of it, or answers why not. The event names the accounts, since two people may
 * share a name; the note stays out of what is never deleted.
 */
function take(context: Context, what: string, step: Step): Outcome<ShownClearance> {
  if (!step.ok) return refuseStep(step.refusal)
  const { sql, storage } = context
  const shown = clearanceShower(context)(step.clearance)
  storage.transactionSync(() => {
    keepClearance(sql, step.clearance)
    recordEvent(context, {
      type: `clearances.${what}`,
      collection: 'clearances',
      thingId: step.clearance.id,
      revision: null,
      data: { ...eventData(step.clearance, shown), actorId: actorOf(context).accountId },
    })
  })
  return success(shown)
}

function eventData({ reason, endsOn }: Clearance, { holder }: ShownClearance) {
  return { accountId: holder.accountId, name: holder.name, reason, endsOn }
}

function momentOf({ now }: Context): { at: string; today: string } {
  return { at: now.toISOString(), today: dateInNorway(now) }
}
