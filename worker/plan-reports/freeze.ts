import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SiteFigure } from '../../geodata/model/indicator.ts'
import type { Frozen, NewPlanReport } from '../../geodata/model/planReport.ts'
import { frozenIndicators, frozenMeasure } from '../../geodata/plan-reports/freezing.ts'
import { reportStep } from '../../geodata/plan-reports/reportStep.ts'
import type { Context } from '../operation.ts'
import { countIndicators } from '../plan/indicators.ts'
import { readMeasures } from '../plan/measures.ts'
import { planInForce } from '../plan/planInForce.ts'
import { readOpenItems } from './openItems.ts'

/** All the figures of a report as they are known now, in one look at what is stored; `sites` is what the vault lets others know. */
export function freezeFigures(
  { sql, now }: Pick<Context, 'sql' | 'now'>,
  { audience, from, to }: Pick<NewPlanReport, 'audience' | 'from' | 'to'>,
  sites: SiteFigure | null,
): Frozen {
  const today = dateInNorway(now)
  const period = { from, to }
  const isInternal = audience === 'internal'
  const whole = { district: null, department: null, grouped: isInternal }
  const counted = countIndicators(sql, { period, step: reportStep(period), today }, whole)
  const plan = planInForce(sql).document
  const names = new Map(plan.departments.map(({ code, name }) => [code, name]))
  return {
    at: now.toISOString(),
    plan: plan.name,
    indicators: frozenIndicators({ ...counted, sites }, audience),
    measures: readMeasures(sql)
      .filter(({ inPlan }) => inPlan)
      .map((measure) => {
        const departments = measure.departments.map((code) => names.get(code) ?? code)
        return frozenMeasure(measure, departments, { audience, today })
      }),
    openItems: isInternal ? readOpenItems(sql, today) : null,
  }
}
