import { addDays } from '../../geodata/model/calendar.ts'

/** The working day so many days before today, or the Friday before it; below zero it is to come. */
export function dayAgo(today: string, ago: number): string {
  const day = addDays(today, -ago)
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  const sinceFriday = weekday === 6 ? 1 : weekday === 0 ? 2 : 0
  return addDays(day, -sinceFriday)
}

/** An instant within the hours of work on that day, another minute for another `turn`. */
export function momentAgo(today: string, ago: number, turn = 0): string {
  const minutes = 7 * 60 + ((ago * 37 + turn * 11) % 400)
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${dayAgo(today, ago)}T${clock.join(':')}:00.000Z`
}

/** Something that happened so many days ago; done already, it does nothing. */
export interface PastStep {
  ago: number
  run(): Promise<void>
}
