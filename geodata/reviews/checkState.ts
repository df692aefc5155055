import type { CheckState, ReviewStep } from '../model/review.ts'

const stateAfter = {
  sent: 'in_review',
  withdrawn: 'answering',
  sent_back: 'sent_back',
  signed: 'signed',
} as const satisfies Record<ReviewStep['step'], CheckState>

/** Where a check stands after its steps, oldest first. */
export function checkState(steps: readonly Pick<ReviewStep, 'step'>[]): CheckState {
  const last = steps.at(-1)
  return last ? stateAfter[last.step] : 'answering'
}

/** How many times it has been sent to a second person: the round it is in, 0 before the first. */
export function reviewRound(steps: readonly Pick<ReviewStep, 'step'>[]): number {
  return steps.filter(({ step }) => step === 'sent').length
}
