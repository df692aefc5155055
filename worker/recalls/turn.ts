import { lapsesOn } from '../../geodata/helplines/verification.ts'
import { dateInNorway, startOfDayInNorway } from '../../geodata/model/calendar.ts'
import { helplineKind } from '../helplines/store.ts'
import { readRecords } from '../records/store.ts'
import { appendRecall } from './open.ts'
import { readLastLapse, readSignsShowing } from './store.ts'

/*
 * A verification lapses with the calendar. Nothing is stored for it: which services have lapsed without a recall is found
 * again at every start and at every Norwegian midnight on which one does, so that nothing is lost with a sleep or a kill.
 */

/** Services whose recall could not be opened, by a fault of ours: left alone until the next start. */
const laidAside = new Set<string>()

/** Opens a recall for each service whose verification has lapsed since somebody last verified it. */
export function recallLapsed(storage: DurableObjectStorage, now: Date): void {
  const today = dateInNorway(now)
  for (const { service, on } of findLapses(storage.sql, today)) {
    if (on > today) continue
    try {
      storage.transactionSync(() => appendRecall(storage.sql, now, 'Rekkverk', service, 'verification'))
    } catch (error) {
      // One that cannot be opened must not stand in the way of the others.
      laidAside.add(service.id)
      console.error(JSON.stringify({ recalls: 'not opened', helpline: service.id, error: String(error) }))
    }
  }
}

/** When the next verification lapses, or lapsed without a recall yet; null when none will. Asked after every write. */
export function nextLapseAt(sql: SqlStorage, now: Date): Date | null {
  const [first] = findLapses(sql, dateInNorway(now))
    .map(({ on }) => on)
    .sort()
  return first === undefined ? null : startOfDayInNorway(first)
}

/** Services with the day their verification lapses; of those that have lapsed, the ones with signs and no recall for it yet. */
function findLapses(sql: SqlStorage, today: string) {
  return readRecords(sql, helplineKind).flatMap((service) => {
    if (!service.verified || laidAside.has(service.id)) return []
    const on = lapsesOn(service.verified)
    if (on > today) return [{ service, on }]
    const isRecalled = (readLastLapse(sql, service.id) ?? '') >= on
    return isRecalled || readSignsShowing(sql, service.id).length === 0 ? [] : [{ service, on }]
  })
}
