import { headOf, leadsIn, tailOf } from './arcs.ts'
import { disjointRoutes } from './disjointRoutes.ts'
import { type Flow, maxFlow } from './maxFlow.ts'
import type { FewestSigns, Problem } from './problem.ts'

/**
 * The fewest signs so that every route into the place passes one, where each candidate serves its own arc and no other. Exact, in
 * this order: fewest approaches that cannot be covered, fewest signs, lowest sum of costs, nearest the place. The proof is as many
 * routes as signs that have no position in common (Menger), with the approaches that cannot be covered left out.
 */
export function fewestByCut(problem: Problem): FewestSigns {
  const cheapest = cheapestOf(problem)
  const weights = weightsOf(problem, cheapest)
  const cut = cutOf(problem, maxFlow(problem, capacities(problem, cheapest, weights)))
  const uncoverable = cut.filter((arc) => cheapest[arc]! < 0)
  const chosen = cut.map((arc) => cheapest[arc]!).filter((candidate) => candidate >= 0)
  const units = capacities(problem, cheapest, { sign: 1, cost: 0, uncoverable: chosen.length + 1 })
  for (const arc of uncoverable) units[arc] = 0
  return { chosen, uncoverable, proof: { kind: 'routes', routes: disjointRoutes(problem, units) } }
}

/** The permitted candidate of each arc with the lowest cost, the one passed last among equals; -1 where there is none. */
function cheapestOf({ graph, candidates }: Problem): Int32Array {
  const cheapest = new Int32Array(graph.from.length * 2).fill(-1)
  for (const [index, { arc, permitted, cost, metres }] of candidates.entries()) {
    if (!permitted) continue
    const best = candidates[cheapest[arc]!]
    const isLater = best && (arc & 1 ? metres < best.metres : metres > best.metres)
    if (!best || cost < best.cost || (cost === best.cost && isLater)) cheapest[arc] = index
  }
  return cheapest
}

/** What it takes to close an arc: by a sign, and for each unit of its cost; or to give it up. */
interface Weights {
  sign: number
  cost: number
  uncoverable: number
}

/**
 * Whole numbers in three layers, so that the lightest cut is the first in order. Each layer outweighs all that can come below
 * it in the best cut: no more signs than in some cut with the fewest uncoverable approaches.
 */
function weightsOf(problem: Problem, cheapest: Int32Array): Weights {
  const uncoverableOnly = maxFlow(
    problem,
    capacities(problem, cheapest, { sign: 0, cost: 0, uncoverable: 1 }),
  )
  const most = cutOf(problem, uncoverableOnly).filter((arc) => cheapest[arc]! >= 0).length
  const sign = most * mostCost + 1
  return { sign, cost: 1, uncoverable: most * (sign + mostCost) + 1 }
}

const mostCost = 1000

/** What it takes to close each arc; nothing where a kept sign serves it or it leads to no place. */
function capacities(problem: Problem, cheapest: Int32Array, weights: Weights): Float64Array {
  const capacity = new Float64Array(cheapest.length)
  for (let arc = 0; arc < capacity.length; arc++) {
    if (!leadsIn(problem, arc)) continue
    const sign = problem.candidates[cheapest[arc]!]
    capacity[arc] = sign ? weights.sign + weights.cost * sign.cost : weights.uncoverable
  }
  for (const arc of problem.served) capacity[arc] = 0
  return capacity
}

/** The arcs of the cut nearest the place: from where nothing more can flow to where it could. */
function cutOf(problem: Problem, { steps }: Flow): number[] {
  const served = new Set(problem.served)
  const cut: number[] = []
  for (let arc = 0; arc < problem.graph.from.length * 2; arc++) {
    if (!leadsIn(problem, arc) || served.has(arc)) continue
    const isAcross = steps[tailOf(problem.graph, arc)]! < 0 && steps[headOf(problem.graph, arc)]! >= 0
    if (isAcross) cut.push(arc)
  }
  return cut
}
