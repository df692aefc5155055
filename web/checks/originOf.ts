import type { Answer } from '../../geodata/model/check.ts'
import type { CheckSummary } from './checks.ts'

/** Whether an answer was given before the check it stands in was run: it came along from an earlier one. */
export function isCarried({ at }: Pick<Answer, 'at'>, ranAt: string): boolean {
  return at < ranAt
}

/** The check an answer was given in: the last one that had been run by then; undefined where it is not among those listed. */
export function originOf<C extends Pick<CheckSummary, 'ranAt'>>(
  { at }: Pick<Answer, 'at'>,
  checks: readonly C[],
): C | undefined {
  return checks.filter(({ ranAt }) => ranAt <= at).sort((a, b) => (a.ranAt < b.ranAt ? 1 : -1))[0]
}
