import { textParameter, wordParameter } from '../app/searchParameters.ts'

/** What the list of follow-ups shows, in the address bar; the open ones unless told. */
export interface FollowUpSearch {
  state?: 'closed' | 'all'
  responsible?: string
  /** Due this day or before. */
  due?: string
}

export function readFollowUpSearch(search: Record<string, unknown>): FollowUpSearch {
  const due = textParameter(search.due)
  return {
    state: wordParameter(search.state, ['closed', 'all']),
    responsible: textParameter(search.responsible),
    due: due && /^\d{4}-\d\d-\d\d$/.test(due) ? due : undefined,
  }
}
