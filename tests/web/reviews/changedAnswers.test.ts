import { expect, it } from 'vitest'
import { changedAnswers } from '../../../web/reviews/changedAnswers.ts'

it('names what has been answered anew or for the first time since it was seen', () => {
  const seen = [
    { point: 'VAN-1', revision: 1 },
    { point: 'HOY-1', revision: 2 },
  ]
  const now = [
    { point: 'VAN-1', revision: 2 },
    { point: 'HOY-1', revision: 2 },
    { point: 'BRU-1', revision: 1 },
  ]
  expect(changedAnswers(seen, now)).toEqual(['VAN-1', 'BRU-1'])
})
