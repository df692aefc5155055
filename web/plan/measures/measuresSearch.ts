import { type PlanLevel, planLevels } from '../../../geodata/model/actionPlan.ts'
import { type MeasureStatus, measureStatuses } from '../../../geodata/model/measure.ts'
import { textParameter, wordParameter } from '../../app/searchParameters.ts'

/** What the table of measures shows, in the address bar. */
export interface MeasuresSearch {
  q?: string
  level?: PlanLevel
  /** A department's code. */
  department?: string
  status?: MeasureStatus
  /** Only those with a date that has passed. */
  late?: 'yes'
}

export function readMeasuresSearch(search: Record<string, unknown>): MeasuresSearch {
  return {
    q: textParameter(search.q),
    level: wordParameter(search.level, planLevels.codes),
    department: textParameter(search.department),
    status: wordParameter(search.status, measureStatuses.codes),
    late: wordParameter(search.late, ['yes']),
  }
}

export const noMeasuresFilter: MeasuresSearch = {
  q: undefined,
  level: undefined,
  department: undefined,
  status: undefined,
  late: undefined,
}
