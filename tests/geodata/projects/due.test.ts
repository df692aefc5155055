import { expect, it } from 'vitest'
import { dueStateOf, lastOfMonth } from '../../../geodata/projects/due.ts'

it.each([
  [null, false, 'none'],
  [null, true, 'none'],
  ['2026-11-22', false, 'overdue'],
  ['2026-11-22', true, 'met'],
  ['2026-11-23', false, 'this_month'],
  ['2026-11-30', false, 'this_month'],
  ['2026-12-01', false, 'later'],
  ['2027-11-24', false, 'later'],
] as const)('a check due on %s, signed: %s, is %s on 23 November 2026', (dueOn, checked, expected) => {
  expect(dueStateOf({ dueOn, checked }, '2026-11-23')).toBe(expected)
})

it('knows the last day of a month', () => {
  expect(['2026-02-10', '2028-02-01', '2026-12-31'].map(lastOfMonth)).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2026-12-31',
  ])
})
