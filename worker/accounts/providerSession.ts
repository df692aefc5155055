import type { Session } from '../../geodata/model/access.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { deleteCalendarsOf } from '../calendars/store.ts'
import { operation } from '../operation.ts'
import { findAccount, withdrawProviderRoles } from './accountStore.ts'
import { deleteSessionsOf } from './administrationStore.ts'
import { type Identity, type NewSession, openSession } from './openSession.ts'
import { revokeAllTokens } from './tokenStore.ts'

/** Generous for people behind one address, far too few to guess anything; a demo has nothing to guess. */
const signInLimits = {
  begin: { limit: 60, windowSeconds: 60 },
  return: { limit: 60, windowSeconds: 60 },
  demo: { limit: 300, windowSeconds: 60 },
}
export type SignInStep = keyof typeof signInLimits

/** Counts a step of a sign-in by the address it comes from. */
export const countSignIn = operation(
  'public',
  ({ limiter, caller, now }, { step }: { step: SignInStep }): Outcome<null> => {
    const wait = limiter.take(`sign-in ${step} ${caller.address}`, signInLimits[step], now)
    return wait === null ? success(null) : failure('too-many', { retryAfterSeconds: wait })
  },
)

/** Null: the account is locked here. */
export const signInWithProvider = operation(
  'public',
  (context, { identity, session }: { identity: Identity; session: NewSession }): Outcome<Session | null> =>
    success(openSession(context, identity, session)),
)

/** The provider says that somebody is no longer let in: what they still had here ends now, and not when it runs out. */
export const withdrawAccess = operation(
  'public',
  ({ sql, storage, now }, { issuer, subject }: Pick<Identity, 'issuer' | 'subject'>): Outcome<null> => {
    storage.transactionSync(() => {
      const known = findAccount(sql, issuer, subject)
      if (!known) return
      withdrawProviderRoles(sql, known.id)
      deleteSessionsOf(sql, known.id)
      revokeAllTokens(sql, known.id, now.toISOString())
      deleteCalendarsOf(sql, known.id)
    })
    return success(null)
  },
)
