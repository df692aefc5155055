import type { Environment } from '../environment.ts'
import type { Actor, Caller } from '../operation.ts'
import { demoIssuer } from './accountStore.ts'
import { findAccountInForce } from './actorStore.ts'
import { rolesInForce } from './roles.ts'
import { findSession, type StoredSession, touchSession } from './sessionStore.ts'
import { sessionTimes } from './sessionTimes.ts'

/** How stale "last seen" may get before it is written again: a read should not cost a write. */
const touchEveryMs = 60_000

const operatorActor: Actor = {
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
  if (!caller.sessionToken) return null
  const idleSince = new Date(now.getTime() - sessionTimes(environment).idleMs)
  const session = findSession(sql, caller.sessionToken, { now, idleSince })
  if (!session) return null
  if (now.getTime() - Date.parse(session.lastSeenAt) > touchEveryMs) touchSession(sql, session.id, now)
  return actorOfAccount(sql, session, caller, now)
}

/** The actor behind an account, unless it is locked or is a demo account where those may not exist. */
function actorOfAccount(
  sql: SqlStorage,
  { accountId, expiresAt }: StoredSession,
  caller: Caller,
  now: Date,
): Actor | null {
  const found = findAccountInForce(sql, accountId, now)
  if (!found) return null
  const { account, clearedUntil } = found
  const demo = account.issuer === demoIssuer
  if (account.disabledAt || (demo && !caller.demoAllowed)) return null
  return { accountId, name: account.name, roles: rolesInForce(account), demo, expiresAt, clearedUntil }
}
