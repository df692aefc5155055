import { addDays, addMonths } from '../../model/calendar.ts'
import type { PeriodStep } from '../../model/indicator.ts'

/** Days in Norway, both included. */
export interface Period {
  from: string
  to: string
}

const monthsIn: Readonly<Record<PeriodStep, number>> = { month: 1, quarter: 3, year: 12 }

/** The months, quarters or years of the calendar that a period touches, the first and the last cut to it. */
export function stepsOf({ from, to }: Period, step: PeriodStep): Period[] {
  const steps: Period[] = []
  for (let start = from; start <= to; ) {
    const next = startAfter(start, monthsIn[step])
    const end = addDays(next, -1)
    steps.push({ from: start, to: end < to ? end : to })
    start = next
  }
  return steps
}

/** The first day of the step after the one that a day lies in. */
function startAfter(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const index = Math.floor((month - 1) / months) * months + months
  return `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`
}

/** Twelve whole months, the one of the day among them; what is told where nothing else is asked for. */
export function lastTwelveMonths(to: string): Period {
  return { from: `${addMonths(to, -11).slice(0, 7)}-01`, to }
}

export function isWithin(day: string, { from, to }: Period): boolean {
  return from <= day && day <= to
}
