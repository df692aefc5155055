import { textParameter, wordParameter } from '../app/searchParameters.ts'

export const signsShown = ['board', 'list', 'map'] as const

/** What the overview of signs shows, in the address bar: a copied link opens the same. */
export interface SignsSearch {
  /** The board unless told. */
  show?: (typeof signsShown)[number]
  q?: string
  /** Several with commas: any of them. */
  status?: string
  due?: string
  message?: string
  operator?: string
  recall?: 'open'
  deviation?: 'open'
  /** The saved view it was opened from. */
  view?: string
}

export function readSignsSearch(search: Record<string, unknown>): SignsSearch {
  return {
    show: wordParameter(search.show, signsShown),
    q: textParameter(search.q),
    status: textParameter(search.status),
    due: textParameter(search.due),
    message: textParameter(search.message),
    operator: textParameter(search.operator),
    recall: wordParameter(search.recall, ['open']),
    deviation: wordParameter(search.deviation, ['open']),
    view: textParameter(search.view),
  }
}
