import type { Environment } from '../environment.ts'
import type { Actor, Caller } from '../operation.ts'
import { demoIssuer } from './accountStore.ts'
import { findAccountInForce } from './actorStore.ts'
import { rolesInForce } from './roles.ts'
import { hashSecret } from './secret.ts'
import { findSession, type StoredSession, touchSession } from './sessionStore.ts'
import { sessionMoment } from './sessionTimes.ts'
import { findTokenInForce, touchToken } from './tokenStore.ts'

/** How stale "last seen" and "last used" may get before it is written again: a read should not cost a write. */
const touchEveryMs = 60_000

/** Whoever runs the service, by the machine's own key. */
export const operatorActor: Actor = {
  accountId: 'operator',
  name: 'Drift',
  roles: [],
  demo: false,
  expiresAt: '9999-12-31T00:00:00.000Z',
  clearedUntil: null,
  operator: true,
}

/** Who calls, with the roles, clearance and limits in force at this moment; null for nobody. */
export function findActor(
  sql: SqlStorage,
  caller: Caller,
  now: Date,
  environment: Environment,
): Actor | null {
  if (caller.operator) return operatorActor
  if (caller.accessToken) return actorOfToken(sql, caller.accessToken, caller, now)
  if (!caller.sessionToken) return null
  const session = findSession(sql, caller.sessionToken, sessionMoment(environment, now))
  if (!session) return null
  if (now.getTime() - Date.parse(session.lastSeenAt) > touchEveryMs) touchSession(sql, session.id, now)
  return actorOfAccount(sql, session, caller, now)
}

/** Whoever made the token, with the roles they have now, within its scopes and never with clearance. */
function actorOfToken(sql: SqlStorage, secret: string, caller: Caller, now: Date): Actor | null {
  const token = findTokenInForce(sql, hashSecret(secret), now)
  const owner = token && actorOfAccount(sql, token, caller, now)
  if (!owner) return null
  const lastUsed = token.lastUsedAt === null ? 0 : Date.parse(token.lastUsedAt)
  if (now.getTime() - lastUsed > touchEveryMs) touchToken(sql, token.id, now)
  return { ...owner, clearedUntil: null, scopes: token.scopes }
}

/** The actor behind an account, unless it is locked or is a demo account where those may not exist. */
function actorOfAccount(
  sql: SqlStorage,
  { accountId, expiresAt }: Pick<StoredSession, 'accountId' | 'expiresAt'>,
  caller: Pick<Caller, 'demoAllowed'>,
  now: Date,
): Actor | null {
  const found = findAccountInForce(sql, accountId, now)
  if (!found) return null
  const { account, clearedUntil } = found
  const demo = account.issuer === demoIssuer
  if (account.disabledAt || (demo && !caller.demoAllowed)) return null
  return { accountId, name: account.name, roles: rolesInForce(account), demo, expiresAt, clearedUntil }
}

/** An account's owner with what they hold at this moment, for what they have left to be read without them; never with clearance. */
export function findAccountActor(
  sql: SqlStorage,
  accountId: string,
  caller: Pick<Caller, 'demoAllowed'>,
  now: Date,
): Actor | null {
  const owner = actorOfAccount(sql, { accountId, expiresAt: now.toISOString() }, caller, now)
  return owner && { ...owner, clearedUntil: null }
}
