import type { DueSign } from '../model/signCare.ts'
import type { CalendarEntry } from './entry.ts'

/** An inspection of a sign as a day in a calendar: what and where, and nothing of how it stands. */
export function signInspectionEntry({
  signId,
  name,
  placeCode,
  dueOn,
}: Pick<DueSign, 'signId' | 'name' | 'placeCode' | 'dueOn'>): CalendarEntry {
  return {
    uid: `sign-inspection-${signId}@rekkverk`,
    on: dueOn,
    title: `Kontroll av hjelpeskilt: ${[name, placeCode].filter(Boolean).join(', ')}`,
    path: `/skilt/${signId}`,
  }
}
