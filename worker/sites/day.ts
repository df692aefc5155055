const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

/** The calendar date in Norway, `2026-11-22`: the day people mean by "today". */
export function norwegianDay(instant: Date): string {
  return format.format(instant)
}
