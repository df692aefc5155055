import type { MeasureDate } from '../plan/lateness.ts'
import type { CalendarEntry } from './entry.ts'

/** A milestone, or the due date of a measure, as a day in a calendar. */
export function planDateEntry({ code, milestoneId, text, dueOn }: MeasureDate): CalendarEntry {
  return {
    uid: milestoneId === null ? `measure-${code}@rekkverk` : `milestone-${milestoneId}@rekkverk`,
    on: dueOn,
    title: milestoneId === null ? `Frist for tiltak ${code}` : `Tiltak ${code}: ${text}`,
    path: `/handlingsplan/tiltak/${code}`,
  }
}
