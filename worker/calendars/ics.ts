import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarContent } from '../../geodata/calendars/entry.ts'
import { addDays } from '../../geodata/model/calendar.ts'

/** Often enough for due dates; programs that ask for the sake of asking are spared. */
const readEverySeconds = 6 * 3600

/** The calendar as a file (RFC 5545): whole days that block nobody's time. `today` stamps it, so that it is the same all day. */
export function calendarFile({ name, entries }: CalendarContent, origin: string, today: string): string {
  const calendar = ical({
    name: `Rekkverk: ${name.nb}`,
    prodId: { company: 'Rekkverk', product: 'Rekkverk', language: 'NB' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: readEverySeconds,
    events: entries.map(({ uid, on, title, path }) => ({
      id: uid,
      stamp: midnight(today),
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      url: `${origin}${path}`,
    })),
  })
  return calendar.toString()
}

/** Only the date of it is written. */
function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
