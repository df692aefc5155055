import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../../geodata/plan/indicators/period.ts'
import { parseSearch, stringifySearch } from '../../../web/app/searchParameters.ts'
import {
  type DashboardSearch,
  periodOf,
  readDashboardSearch,
  stepOf,
} from '../../../web/plan/dashboard/dashboardSearch.ts'
import { type DueGroup, lateAndNext, nextDays } from '../../../web/plan/dashboard/dueLines.ts'

const plan = { from: 2025, to: 2028 }
const day = fc
  .integer({ min: Date.parse('2024-01-01') / 86_400_000, max: Date.parse('2030-12-31') / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

const anySearch: fc.Arbitrary<DashboardSearch> = fc
  .record({
    period: fc.constantFrom(undefined, 'year' as const, 'plan' as const, 'own' as const),
    from: fc.option(day, { nil: undefined }),
    to: fc.option(day, { nil: undefined }),
    step: fc.constantFrom(undefined, 'month' as const, 'quarter' as const, 'year' as const),
    district: fc.constantFrom(undefined, '9901'),
    department: fc.constantFrom(undefined, 'byutvikling'),
  })
  .map((search) => readDashboardSearch(search))

describe('the address of the dashboard', () => {
  it('is the same after it was written and read again', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(readDashboardSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search)
      }),
    )
    expect(
      readDashboardSearch({ period: 'own', from: '2026-02-30', step: 'week', to: '2026-03-01' }),
    ).toEqual(readDashboardSearch({ period: 'own', to: '2026-03-01' }))
  })

  it('asks for days in order, and for no more steps than one is told', () => {
    fc.assert(
      fc.property(anySearch, day, (search, today) => {
        const period = periodOf(search, plan, today)
        if (!period) {
          expect(search.period).toBe('own')
          return
        }
        expect(period.from <= period.to).toBe(true)
        if (search.period !== 'own' && !search.step)
          expect(stepsOf(period, stepOf(search, period)).length).toBeLessThan(20)
      }),
    )
  })

  it('is twelve whole months, this one among them, unless it says otherwise', () => {
    const period = periodOf({}, plan, '2026-11-23')!
    expect(period).toEqual({ from: '2025-12-01', to: '2026-11-23' })
    expect(stepsOf(period, 'month')).toHaveLength(12)
    expect(periodOf({ period: 'plan' }, plan, '2026-11-23')).toEqual({ from: '2025-01-01', to: '2026-11-23' })
    expect(periodOf({ period: 'plan' }, plan, '2030-01-01')).toEqual({ from: '2025-01-01', to: '2028-12-31' })
  })
})

const today = '2026-11-23'
const group = (dueOn: readonly (string | null)[], more = false): DueGroup => ({
  kind: 'sign',
  lines: dueOn.map((on, at) => ({ kind: 'sign', id: `${at}`, name: `${at}`, text: '', dueOn: on })),
  more,
})
const daysOf = (groups: readonly DueGroup[]) => groups.flatMap(({ lines }) => lines.map(({ dueOn }) => dueOn))

describe('what is late and what is next', () => {
  it('divides by the day: what is due today has time yet, what was never done is late', () => {
    const { late, next } = lateAndNext(
      [group(['2026-11-23', '2026-11-22', null, '2027-01-22', '2027-01-23'])],
      today,
    )
    expect(daysOf(late)).toEqual([null, '2026-11-22'])
    expect(daysOf(next)).toEqual(['2026-11-23', '2027-01-22'])
    expect(nextDays).toBe(60)
  })

  it('leaves out groups with nothing, and says «or more» only where what was not fetched may belong', () => {
    const past = ['2026-01-01', '2026-01-02']
    expect(lateAndNext([group([]), group(past)], today).next).toEqual([])
    expect(lateAndNext([group(past, true)], today).late[0]?.more).toBe(true)
    const { late, next } = lateAndNext([group([...past, '2026-12-01'], true)], today)
    expect([late[0]?.more, next[0]?.more]).toEqual([false, true])
    expect(lateAndNext([group([...past, '2028-01-01'], true)], today).late[0]?.more).toBe(false)
  })
})
