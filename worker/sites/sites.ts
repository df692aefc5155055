import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Revision } from '../../geodata/model/history.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { stateOn } from '../../geodata/sites/review.ts'
import type { Site } from '../../geodata/sites/site.ts'
import type { StoredSite } from './entry.ts'
import { openedOperation, recordLook } from './opened.ts'
import { pageFromEnd } from './openings.ts'
import type { VaultState } from './state.ts'

/** Every site, closed ones too, in the order they were registered: nothing ranks them. */
export const listSites = openedOperation(
  'sites:read',
  (context, _input: null): Outcome<{ items: Site[] }> => {
    const items = sitesOf(context.state).map((site) => showSite(site, context.now))
    recordLook(context, { what: 'list', shown: items.length })
    return success({ items })
  },
)

export const getSite = openedOperation('sites:read', (context, { id }: { id: string }): Outcome<Site> => {
  const site = findSite(context.state, id)
  if (!site) return failure('not-found')
  recordLook(context, { what: 'site', shown: 1, siteId: id })
  return success(showSite(site, context.now))
})

/** The versions of a site, newest first. */
export const siteHistory = openedOperation(
  'sites:read',
  (
    context,
    { id, cursor, limit }: { id: string; cursor: number | null; limit: number },
  ): Outcome<Page<Revision>> => {
    const kept = context.state.sites.get(id)
    if (!kept) return failure('not-found')
    recordLook(context, { what: 'history', shown: 1, siteId: id })
    return success(
      pageFromEnd(kept.versions, cursor, limit, ({ event, site }) => ({
        revision: site.revision,
        at: site.updatedAt,
        by: site.updatedBy,
        event,
        state: showSite(site, new Date(site.updatedAt)),
      })),
    )
  },
)

/** Every site as it stands, closed ones too. */
export function sitesOf({ sites }: VaultState): StoredSite[] {
  return [...sites.values()].map(({ versions }) => versions.at(-1)!.site)
}

/** The site as it stands; null for one that is not there, or was erased. */
export function findSite({ sites }: VaultState, id: string): StoredSite | null {
  return sites.get(id)?.versions.at(-1)?.site ?? null
}

/** The site as it leaves the vault. */
export function showSite(site: StoredSite, at: Date): Site {
  return { ...site, state: stateOn(site, dateInNorway(at)) }
}
