import type { Indicators } from '../model/indicator.ts'
import type { Measure } from '../model/measure.ts'
import type { Frozen, NewPlanReport } from '../model/planReport.ts'
import { latenessOf } from '../plan/lateness.ts'

type Audience = NewPlanReport['audience']

/**
 * What is frozen of the figures. A public report holds the whole municipality only: by district or department, a figure about
 * securing would tell of places.
 */
export function frozenIndicators(indicators: Indicators, audience: Audience): Indicators {
  if (audience === 'internal') return indicators
  const items = indicators.items.map((figure) => ({ ...figure, districts: null, departments: null }))
  return { ...indicators, items, districts: [], departments: [] }
}

/**
 * How a measure stands on a day. Why it stands so was written for colleagues and may name places and people: a public report
 * leaves it to what the coordinator writes. `departments` are the names of those responsible.
 */
export function frozenMeasure(
  measure: Measure,
  departments: string[],
  { audience, today }: { audience: Audience; today: string },
): Frozen['measures'][number] {
  const { code, level, text, status, reason, dueOn, milestones } = measure
  const { late } = latenessOf(measure, today)
  return {
    ...{ code, level, text, departments, status, dueOn },
    reason: audience === 'internal' ? reason : '',
    milestones: {
      done: milestones.filter(({ doneOn }) => doneOn !== null).length,
      late: late.filter(({ milestoneId }) => milestoneId !== null).length,
      all: milestones.length,
    },
  }
}
