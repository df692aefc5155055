import { addDays, dateInNorway, startOfDayInNorway } from '../model/calendar.ts'

/*
 * When the digest is made: on Mondays at six in Norway, before people begin. Clocks change on Sundays, so six o'clock on a
 * Monday is always six hours into the day.
 */

const hourMs = 3_600_000
const firstHour = 6
/** So long after somebody came for the first time they get the digest of the week they came in. */
const settledMs = hourMs / 4

/** The ISO week a date lies in: `2026-W48`. */
export function isoWeekOf(date: string): string {
  // A week belongs to the year its Thursday is in.
  const thursday = addDays(mondayOf(date), 3)
  const year = thursday.slice(0, 4)
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (24 * hourMs)
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`
}

/** The digest that is the latest at an instant: its week, and the instant from which it is to be made. */
export function digestAt(now: Date): { week: string; from: Date } {
  const monday = mondayOf(dateInNorway(now))
  const from = sixOn(monday)
  if (from <= now) return { week: isoWeekOf(monday), from }
  const before = addDays(monday, -7)
  return { week: isoWeekOf(before), from: sixOn(before) }
}

/** The instant of the first digest that is later than `now`. */
export function nextDigestAfter(now: Date): Date {
  const monday = mondayOf(dateInNorway(now))
  const from = sixOn(monday)
  return from > now ? from : sixOn(addDays(monday, 7))
}

/** When somebody who came at an instant is to have the latest digest. */
export function dueFor(cameAt: string, now: Date): Date {
  return new Date(Math.max(digestAt(now).from.getTime(), Date.parse(cameAt) + settledMs))
}

function sixOn(date: string): Date {
  return new Date(startOfDayInNorway(date).getTime() + firstHour * hourMs)
}

function mondayOf(date: string): string {
  const sinceMonday = (new Date(date).getUTCDay() + 6) % 7
  return addDays(date, -sinceMonday)
}
