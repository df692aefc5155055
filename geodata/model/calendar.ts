/*
 * Calendar dates as people in the municipality mean them: ISO dates (`2026-11-22`) in Norwegian time.
 */

// Swedish writes dates the ISO way; making the format is slow, so it is made once.
const inNorway = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The date it is in Norway at an instant: after midnight there, it is the next day. */
export function dateInNorway(instant: Date): string {
  return inNorway.format(instant)
}

/** The date so many days later; earlier when negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from one date to another; negative backwards. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The date so many months later; the last day of the month where there is no such day. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10)
}

const hourMs = 3_600_000

/** The instant a date begins in Norway, which is one or two hours ahead of UTC. */
export function startOfDayInNorway(date: string): Date {
  const inSummer = new Date(Date.parse(date) - 2 * hourMs)
  return dateInNorway(inSummer) === date ? inSummer : new Date(Date.parse(date) - hourMs)
}
