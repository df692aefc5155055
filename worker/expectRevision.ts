import { failure, type Outcome, success } from '../geodata/model/problem.ts'

/**
 * What is stored, if the caller knows its revision (0 where there is nothing yet); otherwise the problem that says what to
 * do. On a conflict the caller is shown what is stored as `show` makes it.
 */
export function expectRevision<Stored extends { revision: number } | null>(
  stored: Stored,
  expectedRevision: number | null,
  yours: unknown,
  show: (stored: Stored) => unknown = (same) => same,
): Outcome<Stored> {
  if (expectedRevision === null) return failure('version-required')
  return expectedRevision === (stored?.revision ?? 0)
    ? success(stored)
    : failure('conflict', { current: show(stored), yours })
}
