import type { DueInspection } from '../model/inspection.ts'
import type { CalendarEntry } from './entry.ts'

/** An inspection as a day in a calendar: what and where, and nothing of how it stands. */
export function inspectionEntry({
  safeguardId,
  name,
  atName,
  dueOn,
}: Pick<DueInspection, 'safeguardId' | 'name' | 'atName' | 'dueOn'>): CalendarEntry {
  return {
    uid: `inspection-${safeguardId}@rekkverk`,
    on: dueOn,
    title: `Kontroll: ${[name, atName].filter(Boolean).join(', ')}`,
    path: `/sikring/tiltak/${safeguardId}`,
  }
}
