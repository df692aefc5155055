import { success } from '../../geodata/model/problem.ts'
import { norwegianDay } from './day.ts'
import type { VaultState } from './state.ts'
import { vaultOperation } from './vaultOperation.ts'

/** Whether the caller has said today what the sites are for. */
export const readOpeningToday = vaultOperation('sites:read', ({ state, actor, now }, _input: null) =>
  success({ opened: hasOpened(state, actor.accountId, now) }),
)

export function hasOpened({ openings }: VaultState, accountId: string, now: Date): boolean {
  const today = norwegianDay(now)
  return [...openings.values()].some(
    (opening) => opening.accountId === accountId && norwegianDay(new Date(opening.at)) === today,
  )
}
