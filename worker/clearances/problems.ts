import { type ClearanceRefusal, clearanceRefusals } from '../../geodata/clearances/refusals.ts'
import { failure, type ProblemCode } from '../../geodata/model/problem.ts'

/** What a refusal is called over HTTP: a field to correct, a step one may not take, or a basis that has changed. */
const fields: Partial<Record<ClearanceRefusal, string>> = {
  'ends-too-soon': 'endsOn',
  'ends-too-late': 'endsOn',
}
const notAllowed: readonly ClearanceRefusal[] = ['not-your-role', 'for-yourself', 'own-proposal']

export function refuseStep(refusal: ClearanceRefusal) {
  const message = clearanceRefusals[refusal]
  const field = fields[refusal]
  if (field) return failure('invalid', { errors: [{ field, code: refusal, message }] })
  const code: ProblemCode = notAllowed.includes(refusal) ? 'not-allowed' : 'gone-stale'
  return failure(code, { detail: message })
}
