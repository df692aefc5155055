import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headOf, leadsIn, tailOf } from '../../../geodata/sign-planning/arcs.ts'
import { fewestByCut } from '../../../geodata/sign-planning/fewestByCut.ts'
import { type Problem, zones } from '../../../geodata/sign-planning/problem.ts'
import { isCut, smallProblem, stillReach, tangledProblem } from './cutProblems.ts'

const numRuns = 3000
const seed = 6

describe('the fewest signs by a cut', () => {
  test('close every route with the fewest uncoverable approaches, signs and costs, nearest the place', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const { chosen, uncoverable } = fewestByCut(problem)
        const signs = chosen.map((candidate) => problem.candidates[candidate]!)
        const closed = new Set([...problem.served, ...uncoverable, ...signs.map(({ arc }) => arc)])
        expect(signs.every(({ permitted }) => permitted)).toBe(true)
        expect(isCut(problem, closed)).toBe(true)
        const cost = signs.reduce((sum, sign) => sum + sign.cost, 0)
        expect([uncoverable.length, signs.length, cost, stillReach(problem, closed).size]).toEqual(
          bestByTrying(problem),
        )
      }),
      { numRuns, seed },
    )
  })

  test('are no more than the best of all ways to part the nodes would take', () => {
    fc.assert(
      fc.property(tangledProblem, (problem) => {
        const { chosen, uncoverable } = fewestByCut(problem)
        const cost = chosen.reduce((sum, candidate) => sum + problem.candidates[candidate]!.cost, 0)
        expect([uncoverable.length, chosen.length, cost]).toEqual(bestByParting(problem))
      }),
      { numRuns, seed },
    )
  })

  test('come with as many routes, none of which shares a position with another', () => {
    fc.assert(
      fc.property(tangledProblem, (problem) => {
        const { chosen, uncoverable, proof } = fewestByCut(problem)
        if (proof.kind !== 'routes') throw new Error('another proof')
        expect(proof.routes).toHaveLength(chosen.length)
        const closed = new Set([...problem.served, ...uncoverable])
        const positions = new Set(
          problem.candidates.filter(({ permitted }) => permitted).map(({ arc }) => arc),
        )
        const walked = proof.routes.flat().filter((arc) => positions.has(arc))
        expect(new Set(walked).size).toBe(walked.length)
        for (const route of proof.routes) {
          const nodes = [tailOf(problem.graph, route[0]!), ...route.map((arc) => headOf(problem.graph, arc))]
          expect(route.slice(1).every((arc, i) => tailOf(problem.graph, arc) === nodes[i + 1])).toBe(true)
          expect(route.some((arc) => closed.has(arc))).toBe(false)
          expect(new Set(nodes).size).toBe(nodes.length)
          expect(nodes.map((node) => problem.zone[node])).toEqual([
            zones.outside,
            ...nodes.slice(2).map(() => zones.between),
            zones.place,
          ])
        }
      }),
      { numRuns, seed },
    )
  })

  test('never become more by one more position that is permitted', () => {
    fc.assert(
      fc.property(smallProblem, fc.nat(), (problem, which) => {
        const refused = problem.candidates.flatMap(({ permitted }, i) => (permitted ? [] : [i]))
        fc.pre(refused.length > 0)
        const allowed = refused[which % refused.length]!
        const candidates = problem.candidates.map((one, i) =>
          i === allowed ? { ...one, permitted: true } : one,
        )
        const before = fewestByCut(problem)
        const after = fewestByCut({ ...problem, candidates })
        // Where an approach can be covered that could not, signs are set up for it.
        const more = after.uncoverable.length - before.uncoverable.length
        expect(more).toBeLessThanOrEqual(0)
        if (more === 0) expect(after.chosen.length).toBeLessThanOrEqual(before.chosen.length)
      }),
      { numRuns, seed },
    )
  })
})

/** All sets of arcs tried: uncoverable approaches, signs, costs, and nodes within the cut, of the best. */
function bestByTrying(problem: Problem): number[] {
  const { arcs, costs, served } = arcsToClose(problem)
  let best = [Number.POSITIVE_INFINITY]
  for (let set = 0; set < 2 ** arcs.length; set++) {
    const tried = taken(costs.filter((_, i) => set & (1 << i)))
    if (isMore(tried, best)) continue
    const closed = new Set([...served, ...arcs.filter((_, i) => set & (1 << i))])
    if (!isCut(problem, closed)) continue
    const whole = [...tried, stillReach(problem, closed).size]
    if (isMore(best, whole)) best = whole
  }
  return best
}

/** All sets of nodes tried as those on the place's side: what closing every arc into them takes, of the best. */
function bestByParting(problem: Problem): number[] {
  const { graph, zone } = problem
  const { arcs, costs } = arcsToClose(problem)
  const between = [...zone.keys()].filter((node) => zone[node] === zones.between)
  let best = [Number.POSITIVE_INFINITY]
  for (let set = 0; set < 2 ** between.length; set++) {
    const side = Uint8Array.from(zone, (one) => (one === zones.place ? 1 : 0))
    for (const [i, node] of between.entries()) if (set & (1 << i)) side[node] = 1
    const tried = taken(
      costs.filter((_, i) => !side[tailOf(graph, arcs[i]!)] && side[headOf(graph, arcs[i]!)]),
    )
    if (isMore(best, tried)) best = tried
  }
  return best
}

/** Arcs that lead in and are not served, and the lowest cost of closing each; Infinity where no sign may stand. */
function arcsToClose(problem: Problem) {
  const served = new Set(problem.served)
  const arcs = Array.from({ length: problem.graph.from.length * 2 }, (_, arc) => arc).filter(
    (arc) => leadsIn(problem, arc) && !served.has(arc),
  )
  const costs = arcs.map((arc) =>
    Math.min(...problem.candidates.filter((one) => one.permitted && one.arc === arc).map(({ cost }) => cost)),
  )
  return { arcs, costs, served }
}

/** Uncoverable approaches, signs and costs of closing arcs at these costs. */
function taken(costs: readonly number[]): number[] {
  const signs = costs.filter((cost) => cost < Number.POSITIVE_INFINITY)
  return [costs.length - signs.length, signs.length, signs.reduce((sum, cost) => sum + cost, 0)]
}

function isMore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, i) => value !== other[i])
  return at >= 0 && one[at]! > (other[at] ?? Number.POSITIVE_INFINITY)
}
