import { v7 as uuidv7 } from 'uuid'
import type { Session } from '../../geodata/model/access.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { type Actor, type Context, operation } from '../operation.ts'
import { type Account, demoIssuer, findAccount, keepAccount } from './accountStore.ts'
import { findAccountInForce } from './actorStore.ts'
import { type DemoAccount, demoAccounts } from './demo.ts'
import { extentOfRegister } from './extent.ts'
import { rolesInForce } from './roles.ts'
import { deleteEndedSessions, deleteSession, insertSession } from './sessionStore.ts'
import { sessionTimes } from './sessionTimes.ts'

export interface SignInState {
  session: Session | null
  demoAccounts: readonly DemoAccount[]
  bbox: Bbox | null
}

/** What the sign-in page and the frame need to know, before and after sign-in. */
export const readSignInState = operation('public', (context): Outcome<SignInState> => {
  const { actor, caller, sql } = context
  return success({
    session: actor,
    demoAccounts: caller.demoAllowed ? demoAccounts : [],
    // Where the municipality lies is for those who are in.
    bbox: actor ? extentOfRegister(sql) : null,
  })
})

/** Who calls; for the Worker, which asks before it turns to another object. */
export const readActor = operation('public', ({ actor }): Outcome<Actor | null> => success(actor))

export const signIn = operation(
  'public',
  (context, { account, token }: { account: string; token: string }): Outcome<Session> => {
    const chosen = context.caller.demoAllowed ? demoAccounts.find(({ id }) => id === account) : undefined
    if (!chosen) {
      const message = text('Kjenner ikke kontoen.', 'Unknown account.')
      return failure('invalid', { errors: [{ field: 'account', code: 'unknown-account', message }] })
    }
    const { id: subject, name, roles } = chosen
    return success(
      openSession(context, { issuer: demoIssuer, subject, name, roles: [...roles] }, token, null),
    )
  },
)

/** What an issuer vouches for at a sign-in. */
export interface Identity {
  issuer: string
  subject: string
  name: string
  roles: Account['providerRoles']
}

/** Keeps the account and opens a session for it; ended sessions are cleared away on the way. */
export function openSession(
  { sql, storage, now, environment }: Context,
  { issuer, subject, name, roles }: Identity,
  token: string,
  idToken: string | null,
): Session {
  const { idleMs, wholeMs } = sessionTimes(environment)
  const at = now.toISOString()
  const expiresAt = new Date(now.getTime() + wholeMs).toISOString()
  return storage.transactionSync(() => {
    const known = findAccount(sql, issuer, subject)
    const account: Account = {
      id: known?.id ?? uuidv7(),
      issuer,
      subject,
      name,
      providerRoles: roles,
      grantedRoles: known?.grantedRoles ?? [],
      disabledAt: known?.disabledAt ?? null,
      createdAt: known?.createdAt ?? at,
      lastSignInAt: at,
    }
    keepAccount(sql, account)
    deleteEndedSessions(sql, { now, idleSince: new Date(now.getTime() - idleMs) })
    const session = { id: uuidv7(), accountId: account.id, createdAt: at, lastSeenAt: at, expiresAt }
    insertSession(sql, token, session, idToken)
    const clearedUntil = findAccountInForce(sql, account.id, now)?.clearedUntil ?? null
    const demo = issuer === demoIssuer
    return { accountId: account.id, name, roles: rolesInForce(account), demo, expiresAt, clearedUntil }
  })
}

export const signOut = operation('public', ({ sql, caller }): Outcome<null> => {
  if (caller.sessionToken) deleteSession(sql, caller.sessionToken)
  return success(null)
})
