import { textParameter, wordParameter } from '../app/searchParameters.ts'

/** Which checks are compared, in the address bar. */
export interface CompareSearch {
  /** The earlier check; the one before the other unless told. */
  fra?: string
  /** The later check; the newest unless told. */
  til?: string
  /** What is the same is shown too. */
  alle?: 'ja'
}

export function readCompareSearch(search: Record<string, unknown>): CompareSearch {
  return {
    fra: textParameter(search.fra),
    til: textParameter(search.til),
    alle: wordParameter(search.alle, ['ja']),
  }
}

/** The two checks that the address names or leaves to us, of all of the project's, newest first. */
export function chooseChecks(
  checks: readonly { id: string }[],
  { fra, til }: CompareSearch,
): { from: string | undefined; to: string | undefined } {
  const to = til ?? checks.find(({ id }) => id !== fra)?.id
  const at = checks.findIndex(({ id }) => id === to)
  return { from: fra ?? checks[at + 1]?.id, to }
}
