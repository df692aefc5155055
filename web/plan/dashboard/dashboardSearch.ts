import type { PlanDocument } from '../../../geodata/model/actionPlan.ts'
import { type PeriodStep, periodSteps } from '../../../geodata/model/indicator.ts'
import { lastTwelveMonths, type Period } from '../../../geodata/plan/indicators/period.ts'
import { dayParameter, textParameter, wordParameter } from '../../app/searchParameters.ts'

export const periodChoices = ['twelve', 'year', 'plan', 'own'] as const
export type PeriodChoice = (typeof periodChoices)[number]

/** What the dashboard tells of, in the address bar: a copied link opens the same. */
export interface DashboardSearch {
  /** The last twelve months unless told. */
  period?: Exclude<PeriodChoice, 'twelve'>
  /** Days of one's own choice; only with `own`. */
  from?: string
  to?: string
  /** By what suits the period unless told. */
  step?: PeriodStep
  district?: string
  department?: string
}

export function readDashboardSearch(search: Record<string, unknown>): DashboardSearch {
  const period = wordParameter(search.period, ['year', 'plan', 'own'] as const)
  return {
    period,
    from: period === 'own' ? dayParameter(search.from) : undefined,
    to: period === 'own' ? dayParameter(search.to) : undefined,
    step: wordParameter(search.step, periodSteps.codes),
    district: textParameter(search.district),
    department: textParameter(search.department),
  }
}

/** The days that are asked for; null where one's own are missing or turned round. */
export function periodOf(
  { period, from, to }: DashboardSearch,
  plan: PlanDocument['period'],
  today: string,
): Period | null {
  if (period === 'own') return from && to && from <= to ? { from, to } : null
  if (period === 'year') return { from: `${today.slice(0, 4)}-01-01`, to: today }
  if (period === 'plan') {
    const [first, last] = [`${plan.from}-01-01`, `${plan.to}-12-31`]
    // What has not come yet has nothing to tell of; a plan that has not begun is told of as a whole.
    return { from: first, to: first <= today && today < last ? today : last }
  }
  return lastTwelveMonths(today)
}

const daysByMonth = 550

/** Months as long as they can be read beside each other, then quarters. */
export function stepOf({ step }: DashboardSearch, { from, to }: Period): PeriodStep {
  return step ?? (Date.parse(to) - Date.parse(from) <= daysByMonth * 86_400_000 ? 'month' : 'quarter')
}
