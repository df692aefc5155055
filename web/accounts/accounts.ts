import type {
  AccessToken,
  Account,
  AccountChange,
  CreatedToken,
  NewToken,
  SessionTally,
} from '../../geodata/model/accounts.ts'
import type { OwnSession } from '../../geodata/model/ownSession.ts'
import type { Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'

export function listOwnSessions(signal?: AbortSignal): Promise<Page<OwnSession>> {
  return request('account/sessions', { signal })
}

export function endOwnSession(id: string): Promise<void> {
  return request(`account/sessions/${id}`, { method: 'DELETE' })
}

export function endOtherSessions(): Promise<void> {
  return request('account/sessions', { method: 'DELETE' })
}

export function createToken(token: NewToken): Promise<CreatedToken> {
  return request('tokens', { method: 'POST', body: token })
}

/** Whose tokens: one's own, or for administrators those of an account. */
export type TokenOwner = 'own' | { accountId: string }

function tokensPath(owner: TokenOwner): string {
  return owner === 'own' ? 'tokens' : `accounts/${owner.accountId}/tokens`
}

export function listTokens(owner: TokenOwner, signal?: AbortSignal): Promise<Page<AccessToken>> {
  return request(tokensPath(owner), { signal })
}

export function revokeToken(owner: TokenOwner, id: string): Promise<void> {
  return request(`${tokensPath(owner)}/${id}`, { method: 'DELETE' })
}

export function listAccounts(
  query: { q?: string; cursor?: string },
  signal?: AbortSignal,
): Promise<Page<Account>> {
  return request('accounts', { query: { ...query, limit: 50 }, signal })
}

export function changeAccount(id: string, revision: number, change: AccountChange): Promise<Account> {
  return request(`accounts/${id}`, { method: 'PATCH', body: change, ifMatch: revision })
}

export function tallySessions(accountId: string, signal?: AbortSignal): Promise<SessionTally> {
  return request(`accounts/${accountId}/sessions`, { signal })
}

export function endSessions(accountId: string): Promise<void> {
  return request(`accounts/${accountId}/sessions`, { method: 'DELETE' })
}
