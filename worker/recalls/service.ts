import { dateInNorway } from '../../geodata/model/calendar.ts'
import { text } from '../../geodata/model/language.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { Handling, Recall, RecallItem, WholeRecall } from '../../geodata/model/recall.ts'
import { alsoSettles } from '../../geodata/recalls/settling.ts'
import { commitThing, recordEvent } from '../history/commit.ts'
import { actorOf, operation } from '../operation.ts'
import { readThing } from '../things/store.ts'
import { signAfter } from './signAfter.ts'
import { findRecall, insertHandling, readItems, readRecalls } from './store.ts'

export const listRecalls = operation(
  'sign-work:read',
  ({ sql }, { open }: { open: boolean | null }): Outcome<Page<Recall>> =>
    success({ items: readRecalls(sql, open), next: null }),
)

export const getRecall = operation(
  'sign-work:read',
  ({ sql }, { id }: { id: string }): Outcome<WholeRecall> => {
    const found = findRecall(sql, id)
    return found ? success(withItems(sql, found)) : failure('not-found')
  },
)

/**
 * Says what became of a sign. The sign is changed with it, and every other open recall that it settles counts it too. What
 * was sent before is not stored twice, so a phone may send again.
 */
export const handleSign = operation(
  'sign-work:write',
  (
    context,
    { id, signId, handling }: { id: string; signId: string; handling: Handling },
  ): Outcome<WholeRecall> => {
    const { sql, now } = context
    const recall = findRecall(sql, id)
    const items = readItems(sql, { signId })
    const item = items.find(({ recallId }) => recallId === id)
    const sign = readThing(sql, 'signs', signId)
    if (!recall || !item || !sign) return failure('not-found')
    if (isSame(item.handled, handling)) return success(withItems(sql, recall))
    if (handling.on > dateInNorway(now))
      return failure('invalid', { errors: [{ field: 'on', code: 'future', message: inFuture }] })
    const after = signAfter(context, recall, sign, handling)
    if (!after.ok) return after
    const others = items.filter(
      (one) => one.open && one.recallId !== id && alsoSettles(handling.outcome, item, one),
    )
    return context.storage.transactionSync(() => {
      if (after.value) {
        const change = { collection: 'signs', event: 'changed', previous: sign, next: after.value } as const
        const committed = commitThing(context, change)
        if (!committed.ok) return committed
      }
      const written = { at: now.toISOString(), by: actorOf(context).name }
      for (const settled of [item, ...others]) insertHandling(sql, settled, handling, written)
      recordEvent(context, {
        ...{ type: 'recalls.handled', collection: 'recalls', thingId: id, revision: null },
        data: { name: recall.helpline },
      })
      return success(withItems(sql, findRecall(sql, id)!))
    })
  },
)

function withItems(sql: SqlStorage, recall: Recall): WholeRecall {
  const items = readItems(sql, { recallId: recall.id }).map(
    ({ recallId: _r, helplineId: _h, cause: _c, ...item }): RecallItem => item,
  )
  return { ...recall, items }
}

function isSame(before: RecallItem['handled'], { outcome, on, note }: Handling): boolean {
  return before !== null && before.outcome === outcome && before.on === on && before.note === note
}

const inFuture = text('Dagen kan ikke være i framtiden.', 'The day cannot be in the future.')
