import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReviewMove, type ReviewStep, reviewMoves } from '../../../geodata/model/review.ts'
import { checkState, reviewRound } from '../../../geodata/reviews/checkState.ts'
import { mayChangeCheck } from '../../../geodata/reviews/mayChange.ts'
import { reviewRefusals, takeMove } from '../../../geodata/reviews/moves.ts'

/*
 * Whatever any set of people tries, in any order, with things in the way that come and go. The test judges by its own
 * record of who did what.
 */

const people = ['a', 'b', 'c']
type Try = { move: ReviewMove; who: string; comment: string; unanswered: boolean; waiting: boolean }
const someTry: fc.Arbitrary<Try> = fc.record({
  move: fc.constantFrom(...reviewMoves),
  who: fc.constantFrom(...people),
  comment: fc.constantFrom('', '  ', 'Rett VAN-1'),
  unanswered: fc.boolean(),
  waiting: fc.boolean(),
})
const tries = fc.array(someTry, { maxLength: 40, size: 'max' })

function attempt(steps: readonly ReviewStep[], { move, who, comment, unanswered, waiting }: Try) {
  const obstacles = [
    ...(unanswered ? [{ code: 'unanswered' as const, points: ['VAN-1'] }] : []),
    ...(waiting ? [{ code: 'clarification-waiting' as const }] : []),
  ]
  const at = `2026-11-22T12:00:${String(steps.length % 60).padStart(2, '0')}.000Z`
  return takeMove({ steps, obstacles }, { move, comment, at, by: who, accountId: who })
}

describe('a check between two people', () => {
  it('keeps four eyes and earlier rounds, whatever is tried', () => {
    fc.assert(
      fc.property(tries, (all) => {
        let steps: ReviewStep[] = []
        let lastSender: string | null = null
        for (const one of all) {
          const before = { state: checkState(steps), round: reviewRound(steps) }
          const taken = attempt(steps, one)
          if (!taken.ok) {
            expect(reviewRefusals[taken.refusal].nb).not.toBe('')
            continue
          }
          const { step } = taken
          expect(before.state).not.toBe('signed')
          if (step.step === 'sent') {
            expect(before.state).not.toBe('in_review')
            expect(one.unanswered).toBe(false)
            lastSender = one.who
          } else expect(before.state).toBe('in_review')
          if (step.step === 'withdrawn') expect(one.who).toBe(lastSender)
          if (step.step === 'sent_back') expect(one.comment.trim()).not.toBe('')
          if (step.step === 'signed') expect([one.unanswered, one.waiting]).toEqual([false, false])
          if (step.step === 'signed' || step.step === 'sent_back') expect(one.who).not.toBe(lastSender)
          expect(step.number).toBe(steps.length + 1)
          steps = [...steps, step]
          expect(reviewRound(steps)).toBe(before.round + (step.step === 'sent' ? 1 : 0))
        }
        const signedAt = steps.findIndex(({ step }) => step === 'signed')
        expect([-1, steps.length - 1]).toContain(signedAt)
        for (const who of people) {
          const mayChange = mayChangeCheck(steps, who)
          if (signedAt !== -1) expect(mayChange).toBe(false)
          else expect(mayChange).toBe(checkState(steps) !== 'in_review' || who !== lastSender)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('and some of what is tried above does end in a signature, in a later round than the first', () => {
    const ends = fc.sample(tries, { numRuns: 300, seed: 1814 }).map((all) => {
      let steps: ReviewStep[] = []
      for (const one of all) {
        const taken = attempt(steps, one)
        if (taken.ok) steps = [...steps, taken.step]
      }
      return { state: checkState(steps), round: reviewRound(steps) }
    })
    expect(ends.filter(({ state }) => state === 'signed').length).toBeGreaterThan(40)
    expect(ends.some(({ state, round }) => state === 'signed' && round > 1)).toBe(true)
  })
})
