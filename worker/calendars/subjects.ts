import type { CalendarEntry } from '../../geodata/calendars/entry.ts'
import { inspectionEntry } from '../../geodata/calendars/inspections.ts'
import { planDateEntry } from '../../geodata/calendars/planDates.ts'
import { signInspectionEntry } from '../../geodata/calendars/signInspections.ts'
import type { Right } from '../../geodata/model/access.ts'
import { addMonths } from '../../geodata/model/calendar.ts'
import type { CalendarSubject } from '../../geodata/model/calendarFeed.ts'
import { openDates } from '../../geodata/plan/lateness.ts'
import { readDueSafeguards } from '../inspections/due.ts'
import { readMeasures } from '../plan/measures.ts'
import { withPlaceNames } from '../safeguards/placeStore.ts'
import { readDueSigns } from '../sign-care/due.ts'

/** What a subject of calendars decides. A new one is a code in the model and an entry here. */
interface SubjectRules {
  /** What its owner must have the right to at the moment it is read. */
  read: Right
  entries(sql: SqlStorage, today: string): CalendarEntry[]
}

const monthsAhead = 12
/** More days than anybody looks at; the soonest are among them. */
const mostEntries = 2000

export const calendarRules: Readonly<Record<CalendarSubject, SubjectRules>> = {
  inspections: {
    read: 'securing:read',
    entries: (sql, today) =>
      withPlaceNames(
        sql,
        readDueSafeguards(sql, today, { until: addMonths(today, monthsAhead) }).slice(0, mostEntries),
      ).map(inspectionEntry),
  },
  signs: {
    read: 'sign-work:read',
    entries: (sql, today) =>
      readDueSigns(sql, { until: addMonths(today, monthsAhead) })
        .slice(0, mostEntries)
        .map(signInspectionEntry),
  },
  plan: {
    read: 'plan:read',
    entries: (sql, today) =>
      readMeasures(sql)
        .filter(({ inPlan }) => inPlan)
        .flatMap(openDates)
        .filter(({ dueOn }) => dueOn <= addMonths(today, monthsAhead))
        .map(planDateEntry),
  },
}
