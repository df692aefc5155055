import fc from 'fast-check'
import type { Problem } from '../../../geodata/sign-planning/problem.ts'
import { smallProblem } from './cutProblems.ts'

/** Small problems in which signs serve any arcs besides their own. */
export const servingProblem: fc.Arbitrary<Problem> = fc
  .tuple(
    smallProblem,
    fc.array(fc.nat(27), { minLength: 4, maxLength: 11 }),
    fc.array(fc.array(fc.nat(13), { maxLength: 3 }), { minLength: 11, maxLength: 11 }),
    fc.array(fc.nat(5), { minLength: 11, maxLength: 11 }),
  )
  .map(([problem, kept, more, costs]) => {
    const arcs = problem.graph.from.length * 2
    const candidates = [...new Set(kept)].flatMap((index) => problem.candidates[index] ?? [])
    return {
      ...problem,
      candidates: candidates.map((candidate, index) => ({ ...candidate, cost: costs[index]! })),
      serves: candidates.map(({ arc }, index) =>
        Uint32Array.from(new Set([arc, ...more[index]!.filter((one) => one < arcs)])).sort(),
      ),
    }
  })

/** All ways to choose so many of the items. */
export function choicesOf<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    choicesOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
