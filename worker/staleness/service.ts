import { differencesBetween, makesStale } from '../../geodata/checks/differences.ts'
import type { CheckComparison, Staleness } from '../../geodata/model/difference.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { readInForce } from '../checks/freshRun.ts'
import { readCheck } from '../checks/store.ts'
import { operation } from '../operation.ts'
import { readThing } from '../things/store.ts'
import { differencesNow } from './compare.ts'
import { readSignedCheck } from './store.ts'
import { storedRun } from './storedRun.ts'

const none: Staleness = { state: 'none', checkId: null, computedAt: null, differences: [] }

/** Whether the signed check the project stands on still holds. What was found is asked for anew unless it is known to be stale. */
export const readStaleness = operation(
  'checks:read',
  ({ sql, now }, { projectId }: { projectId: string }): Outcome<Staleness> => {
    const project = readThing(sql, 'projects', projectId)
    if (!project) return failure('not-found')
    const signed = readSignedCheck(sql, projectId)
    if (!signed) return success(none)
    const { checkId, computedAt, differences: known, due } = signed
    if (known && due === 0) return success({ state: 'stale', checkId, computedAt, differences: known })
    const differences = differencesNow(sql, checkId, project, readInForce(sql))
    const state = differences.some(makesStale) ? 'stale' : 'holds'
    return success({ state, checkId, computedAt: now.toISOString(), differences })
  },
)

/** What another check of the same project has otherwise. */
export const compareChecks = operation(
  'checks:read',
  ({ sql }, { id, otherId }: { id: string; otherId: string }): Outcome<CheckComparison> => {
    const [check, other] = [readCheck(sql, id), readCheck(sql, otherId)]
    if (!check || !other || check.projectId !== other.projectId) return failure('not-found')
    const [before, after] = [storedRun(sql, check), storedRun(sql, other)]
    return success({
      differences: differencesBetween(before, after),
      areas: { before: before.project.geometry, after: after.project.geometry },
    })
  },
)
