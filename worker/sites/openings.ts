import { may } from '../../geodata/model/access.ts'
import type { Page } from '../../geodata/model/page.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { Opening, OpeningPurpose } from '../../geodata/sites/opening.ts'
import type { OpeningEntry } from './entry.ts'
import { doer, openingToday } from './opened.ts'
import { vaultOperation } from './vaultOperation.ts'

/** Whether the caller has said today what the sites are for. */
export const readOpeningToday = vaultOperation('sites:read', (context, _input: null) =>
  success({ opened: openingToday(context) !== null }),
)

/** Says what the sites are for; said again the same day, it is another line in the log. */
export const openSites = vaultOperation(
  'sites:read',
  (context, { purpose }: { purpose: OpeningPurpose }): Outcome<Opening> => {
    const shown = context.state.sites.size
    const entry: OpeningEntry = { kind: 'opening', ...doer(context), purpose, shown }
    context.append(entry)
    return success(toLine(entry))
  },
)

/**
 * The log, newest first: who opened the sites, when and for what, and for those with clearance how many there were. Single looks are not in
 * it: one right after a project was drawn would tell its readers that there is a site near (decision 0006).
 */
export const listOpenings = vaultOperation(
  'site-log:read',
  ({ state, actor }, { cursor, limit }: { cursor: number | null; limit: number }): Outcome<Page<Opening>> => {
    const show = (entry: OpeningEntry) => {
      const line = toLine(entry)
      return may(actor, 'sites:read') ? line : { ...line, shown: null }
    }
    return success(pageFromEnd([...state.openings.values()], cursor, limit, show))
  },
)

function toLine({ at, by, purpose, shown }: OpeningEntry): Opening {
  return { at, by, purpose, shown }
}

/** A page of a list that grows at its end, newest first; the cursor counts from its beginning. */
export function pageFromEnd<Item, Shown>(
  items: readonly Item[],
  cursor: number | null,
  limit: number,
  show: (item: Item) => Shown,
): Page<Shown> {
  const end = Math.min(cursor ?? items.length, items.length)
  const start = Math.max(0, end - limit)
  const shown = items.slice(start, end).map(show).reverse()
  return { items: shown, next: start > 0 ? String(start) : null }
}
