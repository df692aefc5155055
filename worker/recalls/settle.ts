import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { StoredHelpline } from '../../geodata/model/helpline.ts'
import type { Stored } from '../../geodata/model/record.ts'
import { isOverFor } from '../../geodata/recalls/settling.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context } from '../operation.ts'
import { insertHandling, readItems } from './store.ts'

/**
 * Counts as confirmed the signs nobody has gone through, in recalls of a service that no longer hold for them: it was verified
 * anew and had not changed, or a change was taken back. Call it inside the transaction of what settles them.
 */
export function settleRecalls(context: Context, service: Stored<StoredHelpline>): void {
  const { sql, now } = context
  const on = dateInNorway(now)
  const over = readItems(sql, { helplineId: service.id }).filter(
    ({ open, cause, shown }) => open && isOverFor(cause, shown, service, on),
  )
  for (const recallId of new Set(over.map((item) => item.recallId))) {
    for (const item of over.filter((one) => one.recallId === recallId))
      insertHandling(
        sql,
        item,
        { outcome: 'confirmed', on, note: '' },
        { at: now.toISOString(), by: actorOf(context).name },
      )
    recordEvent(context, {
      ...{ type: 'recalls.settled', collection: 'recalls', thingId: recallId, revision: null },
      data: { name: service.name },
    })
  }
}
