import { openDates } from '../../geodata/plan/lateness.ts'
import type { PlanTaskFacts } from '../../geodata/projects/planTasks.ts'
import { readMeasures } from '../plan/measures.ts'

/** What of the plan may wait to be done; of a measure that the plan no longer has, nothing is awaited. */
export function readPlanTaskFacts(sql: SqlStorage): PlanTaskFacts {
  const measures = readMeasures(sql).filter(({ inPlan }) => inPlan)
  return { measureDates: measures.flatMap(openDates) }
}
