import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { highsSolver } from '../../../geodata/sign-planning/highsSolver.ts'
import { planFewest } from '../../../geodata/sign-planning/planFewest.ts'
import { type Problem, zones } from '../../../geodata/sign-planning/problem.ts'
import { isCut, problemOf } from './cutProblems.ts'
import { choicesOf, servingProblem } from './servingProblems.ts'

const solveLp = highsSolver(await loadHighs())

/** Fewest approaches that cannot be covered, fewest signs, lowest cost; by trying all. */
function byTrying(problem: Problem) {
  const permitted = [...problem.candidates.keys()].filter((index) => problem.candidates[index]!.permitted)
  const servedBy = (chosen: readonly number[]) =>
    new Set(chosen.flatMap((index) => [...problem.serves[index]!]))
  const coverable = servedBy(permitted)
  const bare = Array.from({ length: problem.graph.from.length * 2 }, (_, arc) => arc).filter(
    (arc) => !coverable.has(arc),
  )
  const closes = (chosen: readonly number[], told: readonly number[]) =>
    isCut(problem, new Set([...problem.served, ...servedBy(chosen), ...told]))
  let uncoverable = 0
  while (!choicesOf(bare, uncoverable).some((told) => closes(permitted, told))) uncoverable++
  const told = choicesOf(bare, uncoverable).filter((one) => closes(permitted, one))
  const costOf = (chosen: readonly number[]) =>
    chosen.reduce((sum, index) => sum + problem.candidates[index]!.cost, 0)
  let signs = 0
  const closing = () =>
    choicesOf(permitted, signs).filter((chosen) => told.some((one) => closes(chosen, one)))
  while (closing().length === 0) signs++
  const cost = Math.min(...closing().map(costOf))
  return { uncoverable, signs, cost, closes, costOf }
}

describe('the fewest signs where a sign serves several ways', () => {
  it('are as few and as cheap as trying all finds, and leave no way in', () => {
    let several = 0
    fc.assert(
      fc.property(servingProblem, (problem) => {
        const answer = planFewest(problem, solveLp)
        const { uncoverable, signs, cost, closes, costOf } = byTrying(problem)
        if (signs > 1 && answer.proof.kind === 'bound') several++
        expect(closes(answer.chosen, answer.uncoverable)).toBe(true)
        expect(answer.chosen.every((index) => problem.candidates[index]!.permitted)).toBe(true)
        expect([answer.uncoverable.length, answer.chosen.length, costOf(answer.chosen)]).toEqual([
          uncoverable,
          signs,
          cost,
        ])
        if (answer.proof.kind === 'bound') expect(answer.proof.atLeast).toBe(signs)
      }),
      { seed: 6, numRuns: 4000 },
    )
    expect(several).toBeGreaterThan(100)
  })

  it('are found at a narrow that people leave freely the other way', () => {
    // Two ways to the narrow and two on from it: nobody needs a sign on the way out.
    const inwards = [0, 2, 4, 6, 8]
    const candidates = inwards.map((arc) => ({ arc, permitted: true, cost: 0 }))
    const edges = [
      [0, 1],
      [0, 1],
      [1, 2],
      [2, 3],
      [2, 3],
    ] as const
    const problem = problemOf({ zone: [zones.outside, 0, 0, zones.place], edges, candidates, served: [] })
    const serves = problem.serves.with(0, Uint32Array.of(0, 6))
    const answer = planFewest({ ...problem, serves }, solveLp)
    expect(answer).toEqual({ chosen: [2], uncoverable: [], proof: { kind: 'bound', atLeast: 1 } })
  })

  it('are a cut that is not claimed to be the fewest, where the solver has to stop early', () => {
    fc.assert(
      fc.property(servingProblem, (problem) => {
        const { chosen, uncoverable, proof } = planFewest(problem, () => ({ values: null, bound: 0.2 }))
        const { signs, closes } = byTrying(problem)
        expect(closes(chosen, uncoverable)).toBe(true)
        if (proof.kind === 'bound') expect(proof.atLeast).toBeLessThanOrEqual(Math.max(1, signs))
      }),
      { seed: 8, numRuns: 300 },
    )
  })
})
