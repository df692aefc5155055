import type { PlanDocument } from '../../geodata/model/actionPlan.ts'

export const reportPeriods = ['this_year', 'last_year', 'plan', 'own'] as const
export type ReportPeriod = (typeof reportPeriods)[number]

/** The days of a period one chooses by name; what is one's own is written. */
export function daysOf(
  period: Exclude<ReportPeriod, 'own'>,
  plan: PlanDocument['period'],
  today: string,
): { from: string; to: string } {
  const year = Number(today.slice(0, 4))
  const whole = (first: number, last: number) => ({ from: `${first}-01-01`, to: `${last}-12-31` })
  if (period === 'this_year') return { from: `${year}-01-01`, to: today }
  return period === 'last_year' ? whole(year - 1, year - 1) : whole(plan.from, plan.to)
}

/** `2026`, or `2025–2028`. */
export function yearsOf({ from, to }: { from: string; to: string }): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}
