import type { NewClearance } from '../../geodata/clearances/clearance.ts'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import type { Account } from '../../geodata/model/accounts.ts'
import { maximumLimit, type Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'

/** Those in force and those to be decided: never more than a page of them. */
export function listCurrent(signal?: AbortSignal): Promise<Page<ShownClearance>> {
  return request('clearances', { query: { show: 'current', limit: maximumLimit }, signal })
}

export function listPast(cursor: string | undefined, signal?: AbortSignal): Promise<Page<ShownClearance>> {
  return request('clearances', { query: { show: 'past', cursor, limit: 25 }, signal })
}

/** Everyone whom clearance can be proposed for, by name. */
export function listHolders(signal?: AbortSignal): Promise<Page<Account>> {
  return request('accounts', { query: { limit: maximumLimit }, signal })
}

export function proposeClearance(
  proposal: NewClearance & { textConfirmed: boolean },
): Promise<ShownClearance> {
  return request('clearances', { method: 'POST', body: proposal })
}

/** What can be done with a grant; withdrawing a proposal is revoking it before it is decided. */
export type ClearanceStep = 'approve' | 'decline' | 'withdraw' | 'revoke'

export function takeStep(step: ClearanceStep, id: string): Promise<ShownClearance> {
  if (step === 'approve' || step === 'decline') {
    const decision = step === 'approve' ? 'approved' : 'declined'
    return request(`clearances/${id}/decision`, { method: 'POST', body: { decision } })
  }
  return request(`clearances/${id}`, { method: 'DELETE' })
}
