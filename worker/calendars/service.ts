import { v7 as uuidv7 } from 'uuid'
import type { CalendarContent } from '../../geodata/calendars/entry.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type Calendar, type CalendarSubject, calendarSubjects } from '../../geodata/model/calendarFeed.ts'
import { text } from '../../geodata/model/language.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { findAccountActor } from '../accounts/actor.ts'
import { countAttempt } from '../accounts/countAttempt.ts'
import { hashSecret } from '../accounts/secret.ts'
import { countWrongToken, refuseGuesser } from '../accounts/tokenGuesses.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context, operation, refuse } from '../operation.ts'
import { deleteCalendar, findCalendar, insertCalendar, listCalendarsOf, markCalendarRead } from './store.ts'
import { calendarRules } from './subjects.ts'

/** One for each program somebody reads their calendar in, and a few that were lost. */
const mostCalendars = 10
const creations = { limit: 20, windowSeconds: 3600 }

export const listCalendars = operation(
  'calendars:read',
  (context): Outcome<Page<Calendar>> =>
    success({ items: listCalendarsOf(context.sql, actorOf(context).accountId), next: null }),
)

/** Keeps the hash of a secret that the Worker made, which nobody can ask for again. */
export const makeCalendar = operation(
  'calendars:write',
  (context, { subject, secret }: { subject: CalendarSubject; secret: string }): Outcome<Calendar> => {
    const { sql, storage, now } = context
    const { accountId } = actorOf(context)
    const refused = refuse(context.actor, calendarRules[subject].read)
    if (refused) return { ok: false, problem: refused }
    if (listCalendarsOf(sql, accountId).length >= mostCalendars)
      return failure('invalid', { detail: tooMany })
    const wait = countAttempt(context, 'make-calendar', creations)
    if (wait) return { ok: false, problem: wait }
    const calendar: Calendar = { id: uuidv7(), subject, createdAt: now.toISOString(), readOn: null }
    storage.transactionSync(() => {
      insertCalendar(sql, calendar, { accountId, hash: hashSecret(secret) })
      tellOf(context, 'made', calendar)
    })
    return success(calendar)
  },
)

export const revokeCalendar = operation(
  'calendars:write',
  (context, { id }: { id: string }): Outcome<null> =>
    context.storage.transactionSync(() => {
      const calendar = deleteCalendar(context.sql, actorOf(context).accountId, id)
      if (!calendar) return failure('not-found')
      tellOf(context, 'revoked', calendar)
      return success(null)
    }),
)

/**
 * What a calendar holds now, by the secret of its address alone; what its owner may read at this moment decides. A wrong
 * secret, one that is revoked and one whose owner has lost the right are told alike.
 */
export const readCalendarFeed = operation(
  'public',
  (context, { secret }: { secret: string }): Outcome<CalendarContent & { today: string }> => {
    const { sql, limiter, caller, now } = context
    const guess = { address: caller.address, secret }
    const refused = refuseGuesser(limiter, guess, now)
    if (refused) return { ok: false, problem: refused }
    const found = findCalendar(sql, hashSecret(secret))
    if (!found) {
      countWrongToken(limiter, guess, now)
      return failure('not-found')
    }
    const { subject, id, readOn } = found
    const owner = findAccountActor(sql, found.accountId, caller, now)
    const { read, entries } = calendarRules[subject]
    if (refuse(owner, 'calendars:read') || refuse(owner, read)) return failure('not-found')
    const today = dateInNorway(now)
    if (readOn !== today) markCalendarRead(sql, id, today)
    return success({ name: calendarSubjects.labels[subject], entries: entries(sql, today), today })
  },
)

const tooMany = text(
  `Du har alt ${mostCalendars} kalenderadresser. Slett en du ikke bruker.`,
  `You have ${mostCalendars} calendar addresses already. Delete one you do not use.`,
)

function tellOf(context: Context, what: 'made' | 'revoked', { id, subject }: Calendar): void {
  recordEvent(context, {
    type: `calendars.${what}`,
    collection: 'calendars',
    thingId: id,
    revision: null,
    data: { subject },
  })
}
