import { differencesBetween, makesStale } from '../../geodata/checks/differences.ts'
import { searchRadiusMetres } from '../../geodata/checks/reach.ts'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { Difference } from '../../geodata/model/difference.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { freshRun, type InForce, readInForce } from '../checks/freshRun.ts'
import { readCheck } from '../checks/store.ts'
import { appendEvent } from '../history/store.ts'
import { readThing } from '../things/store.ts'
import { layAside, readDue, readSignedCheck, storeCompared, unwatch } from './store.ts'
import { storedRun } from './storedRun.ts'

/** Projects compared in one go, each some milliseconds, before others are let in again. */
const comparedAtOnce = 3

/** Compares some of the signed checks that are due with what they would come out as now. */
export function compareSome(storage: DurableObjectStorage, now: Date): void {
  const inForce = readInForce(storage.sql)
  for (let compared = 0; compared < comparedAtOnce; compared++) {
    const due = readDue(storage.sql)
    if (!due) return
    try {
      storage.transactionSync(() => compareDue(storage.sql, due, inForce, now))
    } catch (error) {
      // One that cannot be compared must not stand in the way of the others.
      console.error(JSON.stringify({ staleness: 'not compared', check: due.checkId, error: String(error) }))
      layAside(storage.sql, due.checkId)
    }
  }
}

type Due = NonNullable<ReturnType<typeof readDue>>

function compareDue(
  sql: SqlStorage,
  { checkId, projectId, differences: known }: Due,
  inForce: InForce,
  now: Date,
): void {
  const project = readThing(sql, 'projects', projectId)
  if (!project || project.deletedAt) {
    layAside(sql, checkId)
    return
  }
  if (readSignedCheck(sql, projectId)?.checkId !== checkId) {
    unwatch(sql, checkId)
    return
  }
  const differences = differencesNow(sql, checkId, project, inForce)
  const isStale = differences.some(makesStale)
  const radius = searchRadiusMetres(inForce.checklist, inForce.thresholds)
  const around = expandBbox(bboxOf(project.geometry), radius)
  storeCompared(sql, checkId, around, isStale ? differences : null, now.toISOString())
  if (isStale === (known !== null)) return
  appendEvent(sql, {
    at: now.toISOString(),
    by: 'Rekkverk',
    type: isStale ? 'checks.went-stale' : 'checks.holds-again',
    collection: 'checks',
    thingId: checkId,
    revision: null,
    data: {
      projectId,
      project: project.properties.name,
      points: differences.filter(makesStale).flatMap((one) => (one.about === 'point' ? [one.point] : [])),
    },
  })
}

/** What would be otherwise if the check were run now; nothing is stored. */
export function differencesNow(
  sql: SqlStorage,
  checkId: string,
  project: Thing,
  inForce: InForce,
): Difference[] {
  const check = readCheck(sql, checkId)
  if (!check) throw new Error(`there is no check ${checkId}`)
  return differencesBetween(storedRun(sql, check), freshRun(sql, project, inForce))
}
