import { addMonths } from '../model/calendar.ts'
import type { PeriodStep } from '../model/indicator.ts'
import type { Period } from '../plan/indicators/period.ts'

/** The steps a report tells a period in: so many that a plot shows the way it goes, and so few that it can be read. */
export function reportStep({ from, to }: Period): PeriodStep {
  if (to < addMonths(from, 18)) return 'month'
  return to < addMonths(from, 60) ? 'quarter' : 'year'
}
