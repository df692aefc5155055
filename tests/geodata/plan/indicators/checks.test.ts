import { expect, test } from 'vitest'
import { checkedBeforeDecision } from '../../../../geodata/plan/indicators/checkedBeforeDecision.ts'
import { conditions } from '../../../../geodata/plan/indicators/conditions.ts'
import { daysToSignature } from '../../../../geodata/plan/indicators/daysToSignature.ts'

const nowhere = { district: null, department: null }
const year = { from: '2026-01-01', to: '2026-12-31' }
const today = '2026-11-23'
const project = (decidedOn: string | null, signedOn: string | null, more: object = {}) => ({
  ...nowhere,
  ...{ registeredOn: '2026-01-10', needsCheck: true, decidedOn, signedOn, ...more },
})
const counts = ({ parts }: { parts: readonly { count: number }[] }) => parts.map(({ count }) => count)

test('checked before the decision is signed on its day at the latest, of what needs a check and is decided', () => {
  const told = checkedBeforeDecision.read(
    [
      project('2026-03-01', '2026-02-28'),
      project('2026-03-01', '2026-03-01'),
      project('2026-03-01', '2026-03-02'),
      project('2026-03-01', null),
      project('2026-03-01', '2026-02-01', { needsCheck: false }),
      project(null, '2026-02-01'),
      project('2025-12-31', '2025-12-01'),
      // Decided on a day to come.
      project('2026-12-01', '2026-02-01'),
    ],
    year,
    today,
  )
  expect(told).toMatchObject({ value: 0.5, of: 4 })
  expect(counts(told)).toEqual([2, 1, 1])
  expect(checkedBeforeDecision.read([], year, today)).toMatchObject({ value: null, of: 0 })
})

test('days to the signature are told by the middle one, or between the two there', () => {
  const signed = (days: number) =>
    project(null, new Date(Date.UTC(2026, 0, 10 + days)).toISOString().slice(0, 10))
  const told = (...days: number[]) => daysToSignature.read(days.map(signed), year, today)
  expect(told(300, 0, 14)).toMatchObject({ value: 14, of: 3 })
  expect(told(15, 30, 31, 61)).toMatchObject({ value: 30.5, of: 4 })
  expect(counts(told(0, 14, 15, 30, 31, 60, 61))).toEqual([2, 2, 2, 1])
  expect(daysToSignature.read([project('2026-03-01', null)], year, today)).toMatchObject({
    value: null,
    of: 0,
  })
})

test('a condition is as it was written by the day, and overdue from the day after it was due', () => {
  const fact = (...versions: [string, 'open' | 'closed', string | null][]) => ({
    ...nowhere,
    versions: versions.map(([on, state, dueOn]) => ({ on, state, dueOn })),
  })
  const facts = [
    fact(['2026-02-01', 'open', '2026-03-31'], ['2026-05-01', 'closed', '2026-03-31']),
    // Put off after it was due.
    fact(['2026-02-01', 'open', '2026-04-01'], ['2026-04-20', 'open', '2026-09-01']),
    fact(['2026-02-01', 'open', null], ['2026-02-01', 'closed', null], ['2026-08-01', 'open', null]),
  ]
  const on = (to: string) => {
    const told = conditions.read(facts, { from: '2026-01-01', to }, today)
    return [told.value, ...counts(told)]
  }
  expect(on('2026-01-31')).toEqual([0, 0, 0, 0])
  expect(on('2026-03-31')).toEqual([2, 2, 0, 1])
  expect(on('2026-04-01')).toEqual([2, 1, 1, 1])
  expect(on('2026-04-02')).toEqual([2, 0, 2, 1])
  expect(on('2026-04-30')).toEqual([2, 1, 1, 1])
  expect(on('2026-06-30')).toEqual([1, 1, 0, 2])
  expect(on('2099-01-01')).toEqual([2, 1, 1, 1])
})
