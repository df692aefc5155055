import { projectKinds, projectStatuses } from '../../geodata/model/project.ts'
import { textParameter, wordParameter } from '../app/searchParameters.ts'

export const projectSorts = ['updated', 'name'] as const

/** What the list of projects shows, in the address bar. */
export interface ProjectsSearch {
  q?: string
  kind?: (typeof projectKinds.codes)[number]
  status?: (typeof projectStatuses.codes)[number]
  /** Newest changed first unless told. */
  sort?: (typeof projectSorts)[number]
}

export function readProjectsSearch(search: Record<string, unknown>): ProjectsSearch {
  return {
    q: textParameter(search.q),
    kind: wordParameter(search.kind, projectKinds.codes),
    status: wordParameter(search.status, projectStatuses.codes),
    sort: wordParameter(search.sort, projectSorts),
  }
}
