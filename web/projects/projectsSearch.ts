import { projectKinds, projectPhases, projectStatuses } from '../../geodata/model/project.ts'
import { projectStages } from '../../geodata/model/stage.ts'
import { dueFilters } from '../../geodata/projects/due.ts'
import { type OverviewQuery, overviewSorts } from '../../geodata/projects/overview.ts'
import { textParameter, wordParameter } from '../app/searchParameters.ts'

/** What the list of projects shows, in the address bar. */
export interface ProjectsSearch extends Omit<OverviewQuery, 'order'> {
  /** A list unless told. */
  view?: 'board'
  /** Against the usual direction of the order; newest changed first unless told. */
  order?: 'asc' | 'desc'
}

export function readProjectsSearch(search: Record<string, unknown>): ProjectsSearch {
  return {
    view: wordParameter(search.view, ['board'] as const),
    q: textParameter(search.q),
    kind: wordParameter(search.kind, projectKinds.codes),
    phase: wordParameter(search.phase, projectPhases.codes),
    status: wordParameter(search.status, projectStatuses.codes),
    stage: wordParameter(search.stage, projectStages.codes),
    responsible: textParameter(search.responsible),
    due: wordParameter(search.due, dueFilters.codes),
    sort: wordParameter(search.sort, overviewSorts),
    order: wordParameter(search.order, ['asc', 'desc'] as const),
  }
}

/** The part that narrows the list; asking by the check is only for those who may read checks. */
export function filtersOf(
  { q, kind, phase, status, stage, responsible, due }: ProjectsSearch,
  withCheck: boolean,
): OverviewQuery {
  return { q, kind, phase, status, responsible, ...(withCheck && { stage, due }) }
}

/** What to ask the API for: the filters and the order. */
export function overviewQueryOf(search: ProjectsSearch, withCheck: boolean): OverviewQuery {
  const { sort, order } = search
  const isAllowed = withCheck || sort !== 'stage'
  return { ...filtersOf(search, withCheck), ...(isAllowed && { sort, order }) }
}

/** The direction a sort has unless told: the newest change first, everything else from the beginning. */
export function usualOrder(sort: NonNullable<ProjectsSearch['sort']>): 'asc' | 'desc' {
  return sort === 'updated' ? 'desc' : 'asc'
}

/** What a click on a column's head changes: sort by it, or turn round the order it has already. */
export function sortBy(
  sort: NonNullable<ProjectsSearch['sort']>,
  { sort: current = 'updated', order }: ProjectsSearch,
): Pick<ProjectsSearch, 'sort' | 'order'> {
  const usual = usualOrder(sort)
  const turned = usual === 'asc' ? 'desc' : 'asc'
  const isTurned = current === sort && (order ?? usual) === usual
  return { sort: sort === 'updated' ? undefined : sort, order: isTurned ? turned : undefined }
}
