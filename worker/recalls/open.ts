import { v7 as uuidv7 } from 'uuid'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { StoredHelpline } from '../../geodata/model/helpline.ts'
import type { RecallCause } from '../../geodata/model/recall.ts'
import type { Stored } from '../../geodata/model/record.ts'
import { showsRight } from '../../geodata/recalls/settling.ts'
import { appendEvent } from '../history/store.ts'
import { actorOf, type Context } from '../operation.ts'
import { insertRecall, readSignsShowing } from './store.ts'

/**
 * Recalls every sign that stands or is ordered and shows a service; nothing where there is none. Call it inside the
 * transaction of what it is opened for.
 */
export function openRecall(context: Context, service: Stored<StoredHelpline>, cause: RecallCause): void {
  appendRecall(context.sql, context.now, actorOf(context).name, service, cause)
}

/** The same in a name of its own, for what comes with the calendar. */
export function appendRecall(
  sql: SqlStorage,
  now: Date,
  by: string,
  service: Stored<StoredHelpline>,
  cause: RecallCause,
): void {
  // After a change back some signs may show what is right already.
  const isChange = cause === 'number' || cause === 'hours'
  const items = readSignsShowing(sql, service.id).filter(
    ({ shown }) => !isChange || !showsRight(shown, service),
  )
  if (items.length === 0) return
  const at = now.toISOString()
  const recall = {
    id: uuidv7(),
    helplineId: service.id,
    helplineRevision: service.revision,
    ...{ cause, openedOn: dateInNorway(now), at, by },
  }
  insertRecall(sql, recall, items)
  appendEvent(sql, {
    ...{ at, by, type: 'recalls.opened', collection: 'recalls', thingId: recall.id, revision: null },
    data: { name: service.name },
  })
}
