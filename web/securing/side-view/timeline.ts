import { addDays } from '../../../geodata/model/calendar.ts'
import type { Coverage } from '../../../geodata/model/securing.ts'
import type { SecuringDay } from '../../../geodata/model/securingAnswer.ts'

/** The years a thing's state is known through, laid out from 0 (the first of January before the first change) to 1. */
export interface Timeline {
  years: { year: number; at: number }[]
  /** The state from one change to the next, oldest first. */
  spans: { from: string; state: Coverage | null; start: number; end: number }[]
  /** Where the day shown is. */
  now: number
}

/** `days` newest first, as the API gives them; `date` is the day shown. Null where nothing has changed yet. */
export function timelineOf(days: readonly SecuringDay[], date: string, today: string): Timeline | null {
  const oldest = days.at(-1)
  if (!oldest) return null
  const first = oldest.date < date ? oldest.date : date
  const last = date > today ? date : today
  const begins = Date.parse(`${first.slice(0, 4)}-01-01`)
  const ends = Date.parse(addDays(last, 1))
  const at = (day: string) => (Date.parse(day) - begins) / (ends - begins)
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
    return { year: firstYear + i, at: at(`${firstYear + i}-01-01`) }
  })
  const spans = days.toReversed().map(({ date: from, state }, i, all) => {
    const next = all[i + 1]
    return { from, state, start: at(from), end: next ? at(next.date) : 1 }
  })
  return { years, spans, now: at(date) }
}

const leastBetweenNames = 64

/** Which years have room for their number where the line is so wide: every one, every other ... */
export function namedYears({ years }: Timeline, widthPx: number): Set<number> {
  const every = Math.max(1, Math.ceil((years.length * leastBetweenNames) / widthPx))
  return new Set(years.filter((_, i) => i % every === 0).map(({ year }) => year))
}

/** The nearest days before and after on which something changed; today is one of them. */
export function stepsFrom(days: readonly SecuringDay[], date: string, today: string) {
  const stops = [today, ...days.map((day) => day.date)].toSorted()
  return {
    before: stops.findLast((day) => day < date) ?? null,
    after: stops.find((day) => day > date) ?? null,
  }
}

/** The change that the state on a day goes back to; null before the first. */
export function changeBefore(days: readonly SecuringDay[], date: string): SecuringDay | null {
  return days.find((day) => day.date <= date) ?? null
}
