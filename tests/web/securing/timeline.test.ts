import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../geodata/model/calendar.ts'
import type { SecuringDay } from '../../../geodata/model/securingAnswer.ts'
import { changeBefore, namedYears, stepsFrom, timelineOf } from '../../../web/securing/side-view/timeline.ts'

const today = '2026-11-23'

const day = (date: string, state: SecuringDay['state'] = 'partial'): SecuringDay => ({
  date,
  state,
  reachableMetres: 100,
  coveredMetres: 50,
  gapMetres: 50,
  openParts: 0,
  what: [],
})

const days = [day('2024-10-18'), day('2020-09-01', 'none'), day('2016-06-01')]

const histories = fc
  .uniqueArray(fc.integer({ min: 0, max: 3650 }), { minLength: 1, maxLength: 30 })
  .map((all) => all.toSorted((a, b) => a - b).map((back) => day(addDays(today, -back))))

describe('walking through the years', () => {
  it('goes from change to change, and to today after the last', () => {
    expect(stepsFrom(days, today, today)).toEqual({ before: '2024-10-18', after: null })
    expect(stepsFrom(days, '2024-10-18', today)).toEqual({ before: '2020-09-01', after: today })
    expect(stepsFrom(days, '2019-03-01', today)).toEqual({ before: '2016-06-01', after: '2020-09-01' })
    expect(stepsFrom(days, '2016-06-01', today)).toEqual({ before: null, after: '2020-09-01' })
    expect(stepsFrom(days, '2010-01-01', today)).toEqual({ before: null, after: '2016-06-01' })
  })

  it('comes back to today from a day that is not here yet, never further ahead', () => {
    expect(stepsFrom(days, '2027-05-01', today)).toEqual({ before: today, after: null })
    expect(stepsFrom([], today, today)).toEqual({ before: null, after: null })
  })

  it('passes every change on the way back, and every one again on the way to today', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const back: string[] = []
        for (let at: string | null = today; at !== null; at = stepsFrom(history, at, today).before)
          back.push(at)
        const forth: string[] = []
        for (let at: string | null = back.at(-1)!; at !== null; at = stepsFrom(history, at, today).after)
          forth.push(at)
        expect(forth).toEqual(back.toReversed())
        expect(new Set(back)).toEqual(new Set([today, ...history.map(({ date }) => date)]))
      }),
      { numRuns: 100 },
    )
  })

  it('tells which change the state on a day goes back to', () => {
    expect(changeBefore(days, '2019-03-01')?.date).toBe('2016-06-01')
    expect(changeBefore(days, '2020-09-01')?.date).toBe('2020-09-01')
    expect(changeBefore(days, '2016-05-31')).toBeNull()
  })
})

describe('the years as a line', () => {
  it('runs without holes from the first change on, within the line', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -400, max: 5000 }), (history, back) => {
        const { spans, years, now } = timelineOf(history, addDays(today, -back), today)!
        expect(spans.at(-1)!.end).toBe(1)
        for (const [i, span] of spans.slice(1).entries()) expect(span.start).toBe(spans[i]!.end)
        const shares = [...spans.flatMap(({ start, end }) => [start, end]), ...years.map(({ at }) => at), now]
        for (const share of shares) expect(share >= 0 && share <= 1).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('names no more years than there is room for', () => {
    const long = [day('1996-02-02')]
    const timeline = timelineOf(long, today, today)!
    expect(timeline.years).toHaveLength(31)
    expect([...namedYears(timeline, 520)]).toEqual([1996, 2000, 2004, 2008, 2012, 2016, 2020, 2024])
    expect(namedYears(timeline, 4000).size).toBe(31)
    expect(timelineOf([], today, today)).toBeNull()
  })
})
