import { success } from '../../geodata/model/problem.ts'
import { vaultOperation } from './vaultOperation.ts'

/** Whether the caller has said today what the sites are for. */
export const readOpeningToday = vaultOperation('sites:read', ({ state, actor, now }, _input: null) => {
  const today = now.toISOString().slice(0, 10)
  const opened = state.openings.some(
    ({ accountId, at }) => accountId === actor.accountId && at.startsWith(today),
  )
  return success({ opened })
})
