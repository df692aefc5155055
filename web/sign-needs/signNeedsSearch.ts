import { signNeedOutcomes } from '../../geodata/model/signNeed.ts'
import { dayParameter, textParameter, wordParameter } from '../app/searchParameters.ts'

/** What the list of assessments is narrowed to, in the address bar. */
export interface SignNeedsSearch {
  q?: string
  outcome?: (typeof signNeedOutcomes.codes)[number]
  /** To be assessed again this day or before. */
  due?: string
}

export function readSignNeedsSearch(search: Record<string, unknown>): SignNeedsSearch {
  return {
    q: textParameter(search.q),
    outcome: wordParameter(search.outcome, signNeedOutcomes.codes),
    due: dayParameter(search.due),
  }
}
