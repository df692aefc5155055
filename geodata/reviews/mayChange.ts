import type { ReviewStep } from '../model/review.ts'
import { checkState } from './checkState.ts'

/**
 * Whether an account may change answers, measurements and the like in a check after these steps: never once it is signed;
 * while it is in review only somebody else than the one who sent it, who takes it back first.
 */
export function mayChangeCheck(
  steps: readonly Pick<ReviewStep, 'step' | 'accountId'>[],
  accountId: string,
): boolean {
  const state = checkState(steps)
  if (state === 'signed') return false
  return state !== 'in_review' || steps.at(-1)!.accountId !== accountId
}
