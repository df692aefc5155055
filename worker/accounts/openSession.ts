import { v7 as uuidv7 } from 'uuid'
import type { Session } from '../../geodata/model/access.ts'
import type { Context } from '../operation.ts'
import { type Account, demoIssuer, findAccount, keepAccount } from './accountStore.ts'
import { findAccountInForce } from './actorStore.ts'
import type { BrowserFamily } from './browser.ts'
import { rolesInForce } from './roles.ts'
import { deleteEndedSessions, deleteSession, insertSession, type StoredSession } from './sessionStore.ts'
import { sessionMoment, sessionTimes } from './sessionTimes.ts'

/** What an issuer vouches for at a sign-in; `name` is null when it tells none. */
export interface Identity {
  issuer: string
  subject: string
  name: string | null
  roles: Account['providerRoles']
}

export interface NewSession {
  /** The secret that goes into the cookie: new at each sign-in, so that nobody can have planted it. */
  token: string
  sealedIdToken: string | null
  browser: BrowserFamily
}

/**
 * Keeps the account and opens a session for it; null when the account is locked. The session that the browser had, and
 * those that have ended, are cleared away.
 */
export function openSession(
  context: Context,
  identity: Identity,
  { token, sealedIdToken, browser }: NewSession,
): Session | null {
  const { sql, storage, now, caller, environment } = context
  const known = findAccount(sql, identity.issuer, identity.subject)
  if (known?.disabledAt) return null
  const at = now.toISOString()
  const expiresAt = new Date(now.getTime() + sessionTimes(environment).wholeMs).toISOString()
  const account = renewed(known, identity, at)
  const { id: accountId, name } = account
  return storage.transactionSync(() => {
    keepAccount(sql, account)
    if (caller.sessionToken) deleteSession(sql, caller.sessionToken)
    deleteEndedSessions(sql, sessionMoment(environment, now))
    const session: StoredSession = {
      id: uuidv7(),
      accountId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt,
      ...browser,
    }
    insertSession(sql, token, session, sealedIdToken)
    const clearedUntil = findAccountInForce(sql, accountId, now)?.clearedUntil ?? null
    const demo = account.issuer === demoIssuer
    return { accountId, name, roles: rolesInForce(account), demo, expiresAt, clearedUntil }
  })
}

/** The account as the issuer tells it now; what was decided here stands. */
function renewed(known: Account | null, identity: Identity, at: string): Account {
  const { issuer, subject, roles } = identity
  const id = known?.id ?? uuidv7()
  return {
    id,
    issuer,
    subject,
    // Somebody without a name must be told from the others in the history all the same.
    name: identity.name ?? known?.name ?? `Bruker ${id.slice(-6)}`,
    providerRoles: roles,
    grantedRoles: known?.grantedRoles ?? [],
    disabledAt: null,
    createdAt: known?.createdAt ?? at,
    lastSignInAt: at,
  }
}
