import { textParameter } from '../app/searchParameters.ts'

/** What the list of assessments is narrowed to, in the address bar. */
export interface SignNeedsSearch {
  q?: string
  outcome?: string
  due?: string
}

export function readSignNeedsSearch(search: Record<string, unknown>): SignNeedsSearch {
  return {
    q: textParameter(search.q),
    outcome: textParameter(search.outcome),
    due: textParameter(search.due),
  }
}
