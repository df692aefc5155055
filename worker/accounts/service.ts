import type { Session } from '../../geodata/model/access.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { operation } from '../operation.ts'
import { type DemoAccount, demoAccounts } from './demo.ts'
import { extentOfRegister } from './extent.ts'
import { deleteExpiredSessions, deleteSession, insertSession } from './store.ts'

const sessionHours = 12

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

export const signIn = operation(
  'public',
  (context, { account, token }: { account: string; token: string }): Outcome<Session> => {
    const chosen = context.caller.demoAllowed ? demoAccounts.find(({ id }) => id === account) : undefined
    if (!chosen) {
      const message = text('Kjenner ikke kontoen.', 'Unknown account.')
      return failure('invalid', { errors: [{ field: 'account', code: 'unknown-account', message }] })
    }
    const { sql, now } = context
    const session: Session = {
      accountId: chosen.id,
      name: chosen.name,
      roles: [...chosen.roles],
      demo: true,
      expiresAt: new Date(now.getTime() + sessionHours * 3_600_000).toISOString(),
    }
    deleteExpiredSessions(sql, now)
    insertSession(sql, token, session, now)
    return success(session)
  },
)

export const signOut = operation('public', ({ sql, caller }): Outcome<null> => {
  if (caller.sessionToken) deleteSession(sql, caller.sessionToken)
  return success(null)
})
