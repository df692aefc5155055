import { ApiProblem, sayFailure } from '../api/failure.ts'

/** What went wrong with something that has no form: the reasons given, or the problem as a whole. */
export function sayProblem(error: unknown): string {
  const reasons = error instanceof ApiProblem ? error.fieldErrors.map(({ message }) => message) : []
  return reasons.length > 0 ? reasons.join(' ') : sayFailure(error)
}
