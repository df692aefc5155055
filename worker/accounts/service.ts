import { signInFailures } from '../../geodata/accounts/signInFailures.ts'
import type { Session } from '../../geodata/model/access.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { type Actor, operation } from '../operation.ts'
import { demoIssuer } from './accountStore.ts'
import { type DemoAccount, demoAccounts } from './demo.ts'
import { extentOfRegister } from './extent.ts'
import { type NewSession, openSession } from './openSession.ts'
import { countSignIn } from './providerSession.ts'

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

type DemoSignIn = { account: string } & Omit<NewSession, 'sealedIdToken'>

/** Signs in with a demo account, where those exist. */
export const signIn = operation(
  'public',
  (context, { account, token, browser }: DemoSignIn): Outcome<Session> => {
    const counted = countSignIn.run(context, { step: 'demo' })
    if (!counted.ok) return counted
    const chosen = context.caller.demoAllowed ? demoAccounts.find(({ id }) => id === account) : undefined
    if (!chosen) {
      const message = text('Kjenner ikke kontoen.', 'Unknown account.')
      return failure('invalid', { errors: [{ field: 'account', code: 'unknown-account', message }] })
    }
    const { id: subject, name, roles } = chosen
    const identity = { issuer: demoIssuer, subject, name, roles: [...roles] }
    const session = openSession(context, identity, { token, browser, sealedIdToken: null })
    if (session) return success(session)
    const message = signInFailures.locked
    return failure('invalid', { errors: [{ field: 'account', code: 'locked', message }] })
  },
)
