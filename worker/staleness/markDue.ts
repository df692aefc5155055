import { bboxOf } from '../../geodata/geometry/bbox.ts'
import type { Collection } from '../../geodata/model/collections.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { holdsOneAtMost, measuredCollections } from '../checks/surroundingsStore.ts'
import { markAllDue, markDueAround, markProjectDue } from './store.ts'

interface Change {
  collection: Collection
  previous: Thing | null
  next: Thing
}

/**
 * Marks the signed checks that may come out otherwise after a thing has changed, inside the transaction of the change;
 * the object's alarm compares them. Whatever else a check depends on concerns all of them (`markAllDue`).
 */
export function markDue(sql: SqlStorage, { collection, previous, next }: Change): void {
  if (collection === 'projects') markProjectDue(sql, next.id)
  const measured = measuredCollections.find((code) => code === collection)
  if (!measured) return
  // A register that was empty said nothing; from its first thing on it says what there is, everywhere.
  if (holdsOneAtMost(sql, measured)) markAllDue(sql)
  else for (const thing of previous ? [previous, next] : [next]) markDueAround(sql, bboxOf(thing.geometry))
}
