import { addMonths } from '../model/calendar.ts'
import type { PeriodStep } from '../model/indicator.ts'
import type { Period } from '../plan/indicators/period.ts'

/** The steps a report tells a period in: so few that a table on paper has a column for each, and nothing is left out. */
export function reportStep({ from, to }: Period): PeriodStep {
  if (to < addMonths(from, 6)) return 'month'
  return to < addMonths(from, 18) ? 'quarter' : 'year'
}
