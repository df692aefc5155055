import type { Collection } from '../../geodata/model/collections.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { askAbout, refuseArea } from '../clarifications/ask.ts'
import { actorOf, type Context } from '../operation.ts'
import { refreshChanged } from '../securing/refresh.ts'
import { markDue } from '../staleness/markDue.ts'
import { insertThing, updateThing } from '../things/store.ts'
import { appendEvent, appendRevision, countChange, type EventDraft } from './store.ts'

export interface ThingChange {
  collection: Collection
  /** What happened, in the past tense: `created`, `changed`, `deleted`, `restored`, `reverted`. */
  event: string
  previous: Thing | null
  next: Thing
  /** With `reverted`: the version whose content it got. */
  from?: number
}

/**
 * The one way a thing changes: state, history and event in one transaction, or nothing at all. Refused where a project
 * may not get one more area now.
 */
export function commitThing(context: Context, change: ThingChange): Outcome<Thing> {
  const refused = refuseArea(context, change)
  if (refused) return { ok: false, problem: refused }
  const { collection, event, previous, next, from } = change
  const { sql, storage } = context
  storage.transactionSync(() => {
    if (previous) updateThing(sql, collection, next)
    else insertThing(sql, collection, next)
    appendRevision(sql, collection, event, next)
    recordEvent(context, {
      type: `${collection}.${event}`,
      collection,
      thingId: next.id,
      revision: next.revision,
      // The name it had then, so that the history reads without looking things up.
      data: {
        name: next.properties.name ?? null,
        ...(previous && { changed: changedFields(previous, next) }),
        ...(from !== undefined && { from }),
      },
    })
    countChange(sql, collection)
    askAbout(context, change)
    markDue(sql, change)
    refreshChanged(context, change)
  })
  return success(next)
}

/** Appends an event in the actor's name; call it inside the transaction of the change it tells of. */
export function recordEvent(context: Context, draft: Omit<EventDraft, 'at' | 'by'>): void {
  appendEvent(context.sql, { at: context.now.toISOString(), by: actorOf(context).name, ...draft })
}

/** Names of the attributes that differ, `geometry` among them; the values are in the revisions. */
function changedFields(previous: Thing, next: Thing): string[] {
  const differs = (a: unknown, b: unknown) => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null)
  const names = new Set([...Object.keys(previous.properties), ...Object.keys(next.properties)])
  return [
    ...(differs(previous.geometry, next.geometry) ? ['geometry'] : []),
    ...[...names].filter((name) => differs(previous.properties[name], next.properties[name])),
  ]
}
