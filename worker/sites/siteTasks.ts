import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { CountedKind } from '../../geodata/projects/task.ts'
import { stateOn } from '../../geodata/sites/review.ts'
import { sitesOf } from './sites.ts'
import { vaultOperation } from './vaultOperation.ts'

/**
 * How much waits for those with clearance: questions without an answer, and sites that are due to be assessed anew.
 * Numbers and nothing else, so no purpose is asked for and no look is recorded.
 */
export const countSiteTasks = vaultOperation(
  'clarification-queue:read',
  ({ state, now }, { questions }: { questions: readonly string[] }): Outcome<Record<CountedKind, number>> => {
    const today = dateInNorway(now)
    return success({
      answer_clarification: questions.filter((id) => state.clarifications.of(id) === null).length,
      site_reassess: sitesOf(state).filter((site) => stateOn(site, today) === 'due').length,
    })
  },
)
