import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SiteFigure } from '../../geodata/model/indicator.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { isCountDue, siteFigureOf } from '../../geodata/plan/siteFigure.ts'
import { nextNight, type ScheduledTask } from './schedule.ts'
import { sitesOf } from './sites.ts'
import { vaultOperation } from './vaultOperation.ts'

/**
 * What everyone may know of how many places there are: counted when the vault wakes by itself and kept, so that no question
 * meets the places as they stand (geodata/decisions/0014).
 */
export const readSiteFigure = vaultOperation(
  'plan:read',
  ({ state }, _input: null): Outcome<SiteFigure> => success(state.figure),
)

/** Counts the sites the first time the vault wakes on a day when it is due; it wakes at the same hours whatever it holds. */
export const countSites: ScheduledTask = {
  name: 'count the sites',
  nextAt: ({ now }) => nextNight(now),
  run({ state, now, append }) {
    const today = dateInNorway(now)
    const [first] = state.openings.values()
    const firstOpenedOn = first ? dateInNorway(new Date(first.at)) : null
    if (!isCountDue(state.figure, firstOpenedOn, today)) return
    append({ kind: 'site-figure', at: now.toISOString(), figure: siteFigureOf(sitesOf(state), today) })
  },
}
