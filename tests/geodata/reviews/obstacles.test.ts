import { describe, expect, it } from 'vitest'
import { obstaclesOf, obstaclesTo, type ReviewFacts } from '../../../geodata/reviews/obstacles.ts'
import { sayObstacle } from '../../../geodata/reviews/sayObstacle.ts'

const ready: ReviewFacts = {
  findings: [
    { point: 'VAN-1', applies: 'yes' },
    { point: 'HOY-1', applies: 'unknown' },
    { point: 'BRU-1', applies: 'no' },
  ],
  answers: [
    { point: 'VAN-1', value: 'yes', reason: '' },
    { point: 'HOY-1', value: 'no', reason: 'Ikke prosjektert ennå' },
  ],
  tests: [],
  openFollowUps: [],
  isNewest: true,
  checkedRevision: 3,
  currentRevision: 3,
  clarification: 'none',
}
const answered = (point: string, value: 'yes' | 'no' | 'clarify' | null, reason = '') => ({
  ...ready,
  answers: [...ready.answers.filter((answer) => answer.point !== point), { point, value, reason }],
})

describe('what is left before a check can go on', () => {
  it('is nothing where every asked point is answered; others need no answer', () => {
    expect(obstaclesOf(ready)).toEqual([])
  })

  it.each<[string, ReviewFacts, unknown]>([
    ['an answer taken back', answered('VAN-1', null), { code: 'unanswered', points: ['VAN-1'] }],
    [
      'an undecided point without a reason',
      answered('HOY-1', 'yes'),
      { code: 'reason-missing', points: ['HOY-1'] },
    ],
    [
      'an answer that wants a reason',
      answered('VAN-1', 'no', ' '),
      { code: 'reason-missing', points: ['VAN-1'] },
    ],
    [
      'a point to be clarified that nobody follows up',
      answered('VAN-1', 'clarify', 'Avventer ROS'),
      { code: 'clarify-without-follow-up', points: ['VAN-1'] },
    ],
    ['a newer check', { ...ready, isNewest: false }, { code: 'not-newest' }],
    ['a changed project', { ...ready, currentRevision: 4 }, { code: 'project-changed' }],
    ['a clarification that waits', { ...ready, clarification: 'waiting' }, { code: 'clarification-waiting' }],
  ])('is %s', (_, facts, obstacle) => {
    const found = obstaclesOf(facts)
    expect(found).toEqual([obstacle])
    expect(sayObstacle(found[0]!).nb).toMatch(/\.$/)
  })

  it('is not a point to be clarified that is followed up', () => {
    const facts = { ...answered('VAN-1', 'clarify', 'Avventer ROS'), openFollowUps: ['VAN-1'] }
    expect(obstaclesOf(facts)).toEqual([])
  })

  it('the clarification may come while it is in review; nothing hinders sending back', () => {
    const left = obstaclesOf({ ...answered('VAN-1', null), clarification: 'waiting' })
    expect(obstaclesTo('sign', left).map(({ code }) => code)).toEqual(['unanswered', 'clarification-waiting'])
    expect(obstaclesTo('send', left).map(({ code }) => code)).toEqual(['unanswered'])
    expect(obstaclesTo('send-back', left)).toEqual([])
    expect(obstaclesTo('withdraw', left)).toEqual([])
  })
})
