import { dateInNorway, startOfDayInNorway } from '../../geodata/model/calendar.ts'
import { layTurnAside, readNextTurn, readTurning } from './coverageStore.ts'
import { refreshCoverage } from './refresh.ts'

/*
 * What is covered changes with the calendar too: a temporary safeguard comes to its end, a date that was set comes. The day
 * is stored with what was reckoned, so nothing is lost when the object sleeps or is killed.
 */

/** Things reckoned in one go, each some milliseconds, before others are let in again. */
const turnedAtOnce = 20

/** Reckons anew some of the things whose day has come. */
export function turnSome(storage: DurableObjectStorage, now: Date): void {
  const { sql } = storage
  for (let turned = 0; turned < turnedAtOnce; turned++) {
    const thing = readTurning(sql, dateInNorway(now))
    if (!thing) return
    try {
      storage.transactionSync(() => refreshCoverage({ sql, now }, thing))
    } catch (error) {
      // One that cannot be reckoned must not stand in the way of the others.
      console.error(JSON.stringify({ securing: 'not reckoned', thing, error: String(error) }))
      layTurnAside(sql, thing.id)
    }
  }
}

/** When there is something to reckon anew; null when nothing will turn by itself. */
export function nextTurnAt(sql: SqlStorage): Date | null {
  const day = readNextTurn(sql)
  return day === null ? null : startOfDayInNorway(day)
}
