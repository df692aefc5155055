import { z } from 'zod'
import { type PeriodStep, periodSteps } from '../../model/indicator.ts'
import { text } from '../../model/language.ts'
import type { Problem } from '../../model/problem.ts'
import { lastTwelveMonths, type Period, stepsOf } from './period.ts'

/** What is asked of the indicators; without days, the last twelve months by month. */
export const indicatorQuerySchema = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  step: periodSteps.schema.optional(),
  district: z.string().min(1).max(200).optional(),
  department: z.string().min(1).max(40).optional(),
})
export type IndicatorQuery = z.infer<typeof indicatorQuerySchema>

/** Five years by month: more steps than anyone reads off a plot. */
const mostSteps = 60

/** The period and step that are asked for, or what is wrong with them. */
export function askedPeriod(
  { from, to, step = 'month' }: IndicatorQuery,
  today: string,
): { period: Period; step: PeriodStep; errors?: undefined } | { errors: NonNullable<Problem['errors']> } {
  const last = to ?? today
  const period = { from: from ?? lastTwelveMonths(last).from, to: last }
  if (period.from > period.to)
    return { errors: [{ field: 'to', code: 'period-turned-round', message: turned }] }
  // Counted roughly first: a thousand years would take long to divide.
  const isLong = Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4)) > mostSteps
  if (isLong || stepsOf(period, step).length > mostSteps)
    return { errors: [{ field: 'step', code: 'too-many-steps', message: tooMany }] }
  return { period, step }
}

const turned = text(
  'Perioden slutter før den begynner. Bytt om på datoene.',
  'The period ends before it begins. Swap the dates.',
)
const tooMany = text(
  `Perioden har flere enn ${mostSteps} steg. Velg kvartal eller år, eller en kortere periode.`,
  `The period has more than ${mostSteps} steps. Choose quarters or years, or a shorter period.`,
)
