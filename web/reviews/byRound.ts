import type { Review } from '../../geodata/model/review.ts'

type Step = Review['steps'][number]

/** The steps of each round, the latest round first; within a round in the order they were taken. */
export function byRound(steps: readonly Step[]): Step[][] {
  const rounds: Step[][] = []
  for (const step of steps) {
    if (step.step === 'sent' || rounds.length === 0) rounds.push([])
    rounds.at(-1)!.push(step)
  }
  return rounds.reverse()
}
