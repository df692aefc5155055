import { may } from '../../geodata/model/access.ts'
import { collectionCodes, securingFields } from '../../geodata/model/collections.ts'
import type { Event, Verdict } from '../../geodata/model/history.ts'
import { cutPage, type Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { type FeedFilter, readEvents, readPeople } from './feedStore.ts'
import { verifySlice } from './verify.ts'
import { decodeProgress, type Progress, startOfVerification } from './verifyProgress.ts'

export const listEvents = operation(
  'history:feed',
  (
    context,
    { before, limit, filter }: { before: number; limit: number; filter: FeedFilter },
  ): Outcome<Page<Event>> => {
    const events = readEvents(context.sql, filter, before, limit + 1)
    const { items, next } = cutPage(events, limit, ({ sequence }) => String(sequence))
    return success({ items: items.map((event) => shownTo(context, event)), next })
  },
)

/**
 * The event as far as the feed may tell of it. What somebody answered in a check, and whether attributes that show gaps
 * were touched, is for those who may read that; the digest, and its salt above all, is for the verification only.
 */
function shownTo(context: Context, event: Event): Event {
  const actor = actorOf(context)
  const { vouched: _, ...data } = event.data as Record<string, unknown>
  if (event.type === 'checks.answered' && !may(actor, 'checks:read')) delete data.value
  const collection = collectionCodes.find((code) => code === event.collection)
  if (collection && Array.isArray(data.changed) && !may(actor, 'securing:read')) {
    const hidden: readonly unknown[] = securingFields(collection)
    data.changed = data.changed.filter((field) => !hidden.includes(field))
  }
  // That something does not hold shows what is not secured; where is for those who may read that, and so with signs.
  const [subject] = event.type.split('.')
  const isHidden =
    (subject === 'faults' && !may(actor, 'securing:read')) ||
    (subject === 'sign-deviations' && !may(actor, 'sign-work:read'))
  if (isHidden) return { ...event, collection: null, thingId: null, data: {} }
  return { ...event, data }
}

export const listEventPeople = operation('history:feed', ({ sql }): Outcome<{ items: string[] }> => {
  return success({ items: readPeople(sql) })
})

/** Rows a slice of a verification goes through: some tens of milliseconds, in which nobody else is answered. */
const sliceBudget = 5000

export const verifyEvents = operation(
  'history:verify',
  (
    { sql },
    { cursor, notedHead }: { cursor: string | null; notedHead: Progress['notedHead'] },
  ): Outcome<Verdict> => {
    const progress = cursor === null ? startOfVerification(notedHead) : decodeProgress(cursor)
    return progress ? success(verifySlice(sql, progress, sliceBudget)) : failure('bad-request')
  },
)
