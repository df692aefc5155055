import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../../geodata/model/calendar.ts'
import type { SiteFigure } from '../../../geodata/model/indicator.ts'
import { type Counted, isCountDue, notCounted, siteFigureOf } from '../../../geodata/plan/siteFigure.ts'

/*
 * Somebody who sees all that is told, and knows the rule, tries to work out how many places there are and whether one came or
 * went. A table is how many have each outcome.
 */

type Table = readonly [setUp: number, doNot: number, awaiting: number]

const most = 20
const upTo = (end: number) => Array.from({ length: end + 1 }, (_, index) => index)
const tables: Table[] = upTo(most).flatMap((a) =>
  upTo(most).flatMap((b) => upTo(most).map((c): Table => [a, b, c])),
)
const outcomes = ['set_up', 'do_not', 'await'] as const
const sitesOf = (table: Table): Counted[] =>
  table.flatMap((count, index) =>
    Array.from({ length: count }, () => ({ closed: null, properties: { signOutcome: outcomes[index]! } })),
  )
const on = '2046-01-01'
const toldOf = (table: Table) => siteFigureOf(sitesOf(table), on)

/** Every number that could be asked for: of each outcome, of two together, and of all. */
const sums = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]
const sumOf = (table: Table, sum: readonly number[]) => sum.reduce((all, index) => all + table[index]!, 0)

/** By what is told, the tables it can come from. */
const told = Map.groupBy(tables, (table) => JSON.stringify(toldOf(table)))
const keyOf = new Map([...told].flatMap(([key, all]) => all.map((table) => [String(table), key] as const)))
/** Those that all fit in what was enumerated. */
const isInside = ({ atLeast, parts }: SiteFigure) =>
  parts ? parts.every((part) => part.atLeast <= most - 10) : (atLeast ?? 0) <= most - 5
const inside = [...told].flatMap(([key, possible]) => (isInside(JSON.parse(key)) ? [possible] : []))

describe('what is told of places of concern', () => {
  it('is whole fives, and parts only where each has five', () => {
    expect(toldOf([0, 0, 0])).toEqual({ on, atLeast: null, parts: null })
    expect(toldOf([4, 0, 0])).toEqual(toldOf([0, 0, 0]))
    expect(toldOf([4, 0, 1])).toEqual({ on, atLeast: 5, parts: null })
    expect(toldOf([12, 9, 4])).toEqual({ on, atLeast: 25, parts: null })
    const parts = [
      { code: 'set_up', atLeast: 10 },
      { code: 'do_not', atLeast: 5 },
      { code: 'await', atLeast: 5 },
    ]
    expect(toldOf([12, 9, 5])).toEqual({ on, atLeast: 25, parts })
  })

  it('counts what is in force and assessed, and nothing else', () => {
    const closed: Counted = {
      closed: { on, by: 'Rekkverk', reason: 'expired' },
      properties: { signOutcome: 'set_up' },
    }
    const open: Counted = { closed: null, properties: { signOutcome: null } }
    expect(siteFigureOf([...sitesOf([3, 1, 0]), closed, open], on).atLeast).toBe(null)
  })

  it('tells no number, and nothing at all of one below five, nor of two outcomes together', () => {
    expect(inside.length).toBeGreaterThan(10)
    for (const possible of inside)
      for (const sum of sums) {
        const values = new Set(possible.map((table) => sumOf(table, sum)))
        const small = upTo(4).filter((value) => values.has(value))
        expect([possible[0], sum, values.size]).toEqual([possible[0], sum, expect.toSatisfy((n) => n >= 3)])
        expect([possible[0], sum, [0, 5]]).toEqual([possible[0], sum, expect.arrayContaining([small.length])])
      }
  })

  it('tells of no single place more or less, when two counts that differ by one or two places are laid beside each other', () => {
    const range = (possible: readonly Table[], sum: readonly number[]) => {
      const values = possible.map((table) => sumOf(table, sum))
      return [Math.min(...values), Math.max(...values)] as const
    }
    const ranges = new Map([...told].map(([key, possible]) => [key, sums.map((sum) => range(possible, sum))]))
    const pairs = new Set<string>()
    const step = [-2, -1, 0, 1, 2]
    const near = step.flatMap((a) => step.flatMap((b) => step.map((c) => [a, b, c] as const)))
    const oneOrTwo = near.filter(([a, b, c]) => {
      const more = [a, b, c].filter((n) => n > 0).reduce((sum, n) => sum + n, 0)
      const fewer = -[a, b, c].filter((n) => n < 0).reduce((sum, n) => sum + n, 0)
      return Math.max(more, fewer) <= 2 && more + fewer > 0
    })
    for (const possible of inside)
      for (const [a, b, c] of possible)
        for (const [da, db, dc] of oneOrTwo) {
          const next: Table = [a + da, b + db, c + dc]
          if (next.every((count) => count >= 0 && count <= most))
            pairs.add(`${keyOf.get(String([a, b, c]))}|${keyOf.get(String(next))}`)
        }
    expect(pairs.size).toBeGreaterThan(30)
    for (const pair of pairs) {
      const [before, after] = pair.split('|').map((key) => ranges.get(key)!) as [
        (readonly [number, number])[],
        (readonly [number, number])[],
      ]
      for (const index of sums.keys()) {
        const least = after[index]![0] - before[index]![1]
        const largest = after[index]![1] - before[index]![0]
        // From none, or from one place, to several more or fewer: which it was cannot be told.
        expect(largest - least).toBeGreaterThanOrEqual(4)
      }
    }
  })

  it('would tell of one if it were counted anew every day, and so it is not', () => {
    const beforeTen = tables.filter(([a, b, c]) => b + c === 0 && toldOf([a, b, c]).atLeast === 5)
    const grown = beforeTen.filter(([a]) => toldOf([a + 1, 0, 0]).atLeast === 10)
    expect(grown).toEqual([[9, 0, 0]])
  })

  it('stands still between counts three months apart, whatever comes and goes from day to day', () => {
    const changes = fc.array(fc.constantFrom(-2, -1, 0, 1, 2), { minLength: 250, maxLength: 250 })
    fc.assert(
      fc.property(changes, fc.integer({ min: 0, max: 12 }), (byDay, start) => {
        let figure = notCounted
        let count = start
        const counted: string[] = []
        for (const [index, change] of byDay.entries()) {
          const today = addDays('2046-01-15', index)
          count = Math.max(0, count + change)
          if (!isCountDue(figure, '2046-01-15', today)) continue
          figure = siteFigureOf(sitesOf([count, 0, 0]), today)
          counted.push(today)
        }
        expect(counted).toEqual(['2046-01-16', addMonths('2046-01-16', 3), addMonths('2046-01-16', 6)])
      }),
      { numRuns: 5 },
    )
  })
})
