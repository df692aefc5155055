import type { ProjectStage } from '../../geodata/model/stage.ts'
import type { OverviewQuery } from '../../geodata/projects/overview.ts'
import { useOverview } from './overview.ts'

/** What the whole board is narrowed to. */
export type ColumnQuery = Omit<OverviewQuery, 'stage' | 'sort' | 'order'>

const cardsAtOnce = 20

/** The projects of one stage, the earliest due date first. */
export function useColumn(stage: ProjectStage, query: ColumnQuery) {
  return useOverview({ ...query, stage, sort: 'due' }, cardsAtOnce)
}
