import type { Right } from '../../geodata/model/access.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { failure, type Outcome } from '../../geodata/model/problem.ts'
import type { Doer, LookEntry, OpeningEntry } from './entry.ts'
import { type VaultContext, type VaultOperation, vaultOperation } from './vaultOperation.ts'

/** A vault operation for somebody who has said today what the sites are for. */
export interface OpenedContext extends VaultContext {
  opening: OpeningEntry
}

/** As `vaultOperation`, for what shows or changes sites: first the purpose of the day must be given. */
export function openedOperation<Input, Output>(
  requires: Right,
  run: (context: OpenedContext, input: Input) => Outcome<Output>,
): VaultOperation<Input, Output> {
  return vaultOperation(requires, (context, input: Input) => {
    const opening = openingToday(context)
    return opening ? run({ ...context, opening }, input) : failure('purpose-required')
  })
}

/** The caller's latest opening, if it was made today; a day is a day in Norway. */
export function openingToday({ state, actor, now }: VaultContext): OpeningEntry | null {
  const latest = state.latestOpening.get(actor.accountId)
  return latest && dateInNorway(new Date(latest.at)) === dateInNorway(now) ? latest : null
}

/** The caller, as entries tell who did a thing and when. */
export function doer({ actor, now }: VaultContext): Doer {
  return { at: now.toISOString(), accountId: actor.accountId, by: actor.name }
}

/** Puts on record that the caller is shown sites or reports. */
export function recordLook(
  context: OpenedContext,
  { what, shown, siteId = null }: Pick<LookEntry, 'what' | 'shown'> & { siteId?: string | null },
): void {
  const { purpose } = context.opening
  context.append({ kind: 'look', ...doer(context), what, purpose, shown, siteId })
}
