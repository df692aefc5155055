import { expect, it } from 'vitest'
import type { ReviewStep } from '../../../geodata/model/review.ts'
import { byRound } from '../../../web/reviews/byRound.ts'

const stepsOf = (...steps: ReviewStep['step'][]) =>
  steps.map((step, at) => ({ number: at + 1, step, comment: '', at: '2026-11-22T12:00:00.000Z', by: 'a' }))

it('every time it is sent a round begins; the latest comes first, what happened in it in order', () => {
  const rounds = byRound(stepsOf('sent', 'withdrawn', 'sent', 'sent_back', 'sent', 'signed'))
  expect(rounds.map((round) => round.map(({ step }) => step))).toEqual([
    ['sent', 'signed'],
    ['sent', 'sent_back'],
    ['sent', 'withdrawn'],
  ])
  expect(byRound([])).toEqual([])
})
