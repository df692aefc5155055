import { addMonths, dateInNorway } from '../../geodata/model/calendar.ts'
import { isExpired } from '../../geodata/sites/review.ts'
import { nextNight, type ScheduledTask } from './schedule.ts'
import { sitesOf } from './sites.ts'
import type { VaultWork } from './vaultOperation.ts'

/** How long the log is kept, and what was reported after it was handled. */
const logMonths = 60
const system = 'Rekkverk'

/** Closes the sites nobody has assessed for years, in the system's own name. */
export const closeExpiredSites: ScheduledTask = {
  name: 'close expired sites',
  nextAt: ({ now }) => nextNight(now),
  run({ state, now, append }) {
    const today = dateInNorway(now)
    for (const site of sitesOf(state).filter((site) => isExpired(site, today))) {
      const closed = { on: today, by: system, reason: 'expired' as const }
      const next = {
        ...site,
        closed,
        revision: site.revision + 1,
        updatedAt: now.toISOString(),
        updatedBy: system,
      }
      append({ kind: 'site', event: 'closed', accountId: null, site: next })
    }
  },
}

/** Erases what the log and the handled reports have been kept for long enough. */
export const eraseOldLog: ScheduledTask = {
  name: 'erase the old log',
  nextAt: ({ now }) => nextNight(now),
  run({ state, now, erase }) {
    const isOld = (at: string) => addMonths(dateInNorway(new Date(at)), logMonths) <= dateInNorway(now)
    erase(oldLines(state, isOld))
    for (const { handled, sequences } of state.reports.values())
      if (handled && isOld(handled.at)) erase(sequences)
  },
}

/** Both parts of the log are in the order of time. */
function* oldLines(
  { openings, looks }: VaultWork['state'],
  isOld: (at: string) => boolean,
): Generator<number> {
  for (const lines of [openings, looks])
    for (const [sequence, { at }] of lines) {
      if (!isOld(at)) break
      yield sequence
    }
}
