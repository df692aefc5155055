import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { bestSigns } from '../../../geodata/sign-planning/bestSigns.ts'
import { highsSolver } from '../../../geodata/sign-planning/highsSolver.ts'
import { type Problem, type Route, zones } from '../../../geodata/sign-planning/problem.ts'
import { problemOf } from './cutProblems.ts'
import { choicesOf, servingProblem } from './servingProblems.ts'

const solveLp = highsSolver(await loadHighs())

/** Signs that serve many arcs each: it is here that choosing one at a time goes wrong. */
const manyEach: fc.Arbitrary<Problem> = fc
  .array(
    fc.record({
      serves: fc.uniqueArray(fc.nat(13), { minLength: 1, maxLength: 5 }),
      permitted: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
      cost: fc.nat(3),
    }),
    { minLength: 3, maxLength: 8 },
  )
  .map((signs) => {
    const edges = Array.from({ length: 7 }, () => [0, 1] as const)
    const candidates = signs.map(({ serves, permitted, cost }) => ({ arc: serves[0]!, permitted, cost }))
    return {
      ...problemOf({ zone: [zones.between, zones.between], edges, candidates, served: [] }),
      serves: signs.map(({ serves }) => Uint32Array.from(serves).sort()),
    }
  })

/** Whether the arcs are a walk does not matter to who serves them. */
const weighedRoutes = fc
  .tuple(
    fc.oneof(servingProblem, manyEach),
    fc.array(fc.tuple(fc.array(fc.nat(13), { minLength: 1, maxLength: 2 }), fc.integer({ min: 0, max: 9 })), {
      maxLength: 14,
    }),
  )
  .map(([problem, laid]) => ({
    problem,
    routes: laid.map(([route]) => route.filter((arc) => arc < problem.graph.from.length * 2)),
    weights: laid.map(([, weight]) => weight),
  }))

function shareOf(problem: Problem, routes: readonly Route[], weights: readonly number[], chosen: number[]) {
  const served = new Set([...problem.served, ...chosen.flatMap((index) => [...problem.serves[index]!])])
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const passing = weights.filter((_, index) => routes[index]!.some((arc) => served.has(arc)))
  return sum(weights) > 0 ? sum(passing) / sum(weights) : 1
}

describe('the best so many signs', () => {
  it('serve as large a share as any choice does, from those kept to all that can be', () => {
    let greedyWasWorse = 0
    fc.assert(
      fc.property(weighedRoutes, ({ problem, routes, weights }) => {
        const permitted = [...problem.candidates.keys()].filter((one) => problem.candidates[one]!.permitted)
        const share = (chosen: readonly number[]) => shareOf(problem, routes, weights, [...chosen])
        const points = [...bestSigns(problem, routes, weights, solveLp)]
        for (const [signs, point] of points.entries()) {
          expect(point.signs).toBe(signs)
          expect(point.chosen.length).toBe(signs)
          expect(point.proven).toBe(true)
          expect(point.share).toBeCloseTo(share(point.chosen), 9)
          expect(point.greedyShare).toBeCloseTo(share(point.greedyChosen), 9)
          expect(point.share).toBeCloseTo(Math.max(...choicesOf(permitted, signs).map(share)), 9)
          expect(point.share).toBeGreaterThan(points[signs - 1]?.share ?? -1)
          if (point.greedyShare < point.share - 1e-9) greedyWasWorse++
        }
        expect(points.at(-1)!.share).toBeCloseTo(share(permitted), 9)
      }),
      { seed: 6, numRuns: 3000 },
    )
    expect(greedyWasWorse).toBeGreaterThan(20)
  })

  it('of those that serve the same, the cheaper', () => {
    fc.assert(
      fc.property(weighedRoutes, ({ problem, routes, weights }) => {
        for (const { chosen } of bestSigns(problem, routes, weights, solveLp))
          for (const one of chosen)
            for (const [other, { permitted, cost }] of problem.candidates.entries()) {
              const isSame = `${problem.serves[other]}` === `${problem.serves[one]}`
              if (permitted && isSame) expect(cost).toBeGreaterThanOrEqual(problem.candidates[one]!.cost)
            }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('are what choosing one at a time finds, and not said to be the best, where the solver has to stop early', () => {
    const stopped = () => ({ values: null, bound: Number.POSITIVE_INFINITY })
    let unproven = 0
    fc.assert(
      fc.property(weighedRoutes, ({ problem, routes, weights }) => {
        const exact = [...bestSigns(problem, routes, weights, solveLp)]
        for (const { signs, share, greedyShare, proven } of bestSigns(problem, routes, weights, stopped)) {
          expect(share).toBe(greedyShare)
          if (proven) expect(share).toBeCloseTo(exact[signs]?.share ?? 1, 9)
          else unproven++
        }
      }),
      { seed: 8, numRuns: 500 },
    )
    expect(unproven).toBeGreaterThan(20)
  })
})
