import type { OwnSession } from '../../geodata/model/ownSession.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { actorOf, operation } from '../operation.ts'
import {
  deleteOtherSessions,
  deleteOwnSession,
  deleteSession,
  findSession,
  findSignOut,
  listSessions,
} from './sessionStore.ts'
import { sessionMoment } from './sessionTimes.ts'

/** Where one is signed in oneself. */
export const listOwnSessions = operation('account:read', (context): Outcome<Page<OwnSession>> => {
  const { sql, caller, environment, now } = context
  const moment = sessionMoment(environment, now)
  const current = caller.sessionToken ? findSession(sql, caller.sessionToken, moment) : null
  const items = listSessions(sql, actorOf(context).accountId, moment).map(({ accountId, ...session }) => ({
    ...session,
    current: session.id === current?.id,
  }))
  return success({ items, next: null })
})

export const endOwnSession = operation(
  'account:write',
  (context, { id }: { id: string }): Outcome<null> =>
    deleteOwnSession(context.sql, actorOf(context).accountId, id) ? success(null) : failure('not-found'),
)

/** Ends all of one's sessions but the one that asks. */
export const endOtherSessions = operation('account:write', (context): Outcome<null> => {
  const { sql, caller } = context
  deleteOtherSessions(sql, actorOf(context).accountId, caller.sessionToken ?? '')
  return success(null)
})

/** Ends the session here; tells what is needed to end it at the provider too. */
export const signOut = operation('public', ({ sql, caller }): Outcome<ReturnType<typeof findSignOut>> => {
  if (!caller.sessionToken) return success(null)
  const ended = findSignOut(sql, caller.sessionToken)
  deleteSession(sql, caller.sessionToken)
  return success(ended)
})
