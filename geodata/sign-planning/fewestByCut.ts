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
  const ways = waysToClose(problem)
  const cut = cutOf(problem, ways, maxFlow(problem, capacities(ways, weightsOf(problem, ways))))
  const uncoverable = cut.filter((arc) => ways.candidate[arc]! < 0)
  const chosen = cut.map((arc) => ways.candidate[arc]!).filter((candidate) => candidate >= 0)
  const units = capacities(ways, { sign: 1, cost: 0, uncoverable: chosen.length + 1 })
  for (const arc of uncoverable) units[arc] = 0
  return { chosen, uncoverable, proof: { kind: 'routes', routes: disjointRoutes(problem, units) } }
}

/** What would close each arc. */
interface WaysToClose {
  /** Arcs that lead in and that no kept sign serves, in order. */
  readonly open: Uint32Array
  /** The permitted candidate with the lowest cost, the one passed last among equals; -1 where there is none. */
  readonly candidate: Int32Array
  readonly cost: Int32Array
}

function waysToClose(problem: Problem): WaysToClose {
  const { graph, candidates, served } = problem
  const arcs = graph.from.length * 2
  const candidate = new Int32Array(arcs).fill(-1)
  const cost = new Int32Array(arcs)
  const metres = new Float64Array(arcs)
  for (let index = 0; index < candidates.length; index++) {
    const one = candidates[index]!
    if (!one.permitted) continue
    const arc = one.arc
    const isLater = arc & 1 ? one.metres < metres[arc]! : one.metres > metres[arc]!
    const isBetter = one.cost < cost[arc]! || (one.cost === cost[arc] && isLater)
    if (candidate[arc]! >= 0 && !isBetter) continue
    candidate[arc] = index
    cost[arc] = one.cost
    metres[arc] = one.metres
  }
  const isServed = new Uint8Array(arcs)
  for (const arc of served) isServed[arc] = 1
  const open = new Uint32Array(arcs)
  let count = 0
  for (let arc = 0; arc < arcs; arc++) if (!isServed[arc] && leadsIn(problem, arc)) open[count++] = arc
  return { open: open.slice(0, count), candidate, cost }
}

/** What it takes to close an arc: by a sign, and for each unit of its cost; or to give it up. */
interface Weights {
  readonly sign: number
  readonly cost: number
  readonly uncoverable: number
}

/**
 * Whole numbers in three layers, so that the lightest cut is the first in order. Each layer outweighs all that can come below
 * it in the best cut: no more signs than in some cut with the fewest uncoverable approaches.
 */
function weightsOf(problem: Problem, ways: WaysToClose): Weights {
  const uncoverableOnly = maxFlow(problem, capacities(ways, { sign: 0, cost: 0, uncoverable: 1 }))
  const most = cutOf(problem, ways, uncoverableOnly).filter((arc) => ways.candidate[arc]! >= 0).length
  const sign = most * mostCost + 1
  return { sign, cost: 1, uncoverable: most * (sign + mostCost) + 1 }
}

const mostCost = 1000

/** What it takes to close each arc; nothing where it is closed or leads nowhere. */
function capacities({ open, candidate, cost }: WaysToClose, weights: Weights): Float64Array {
  const capacity = new Float64Array(candidate.length)
  for (const arc of open)
    capacity[arc] = candidate[arc]! < 0 ? weights.uncoverable : weights.sign + weights.cost * cost[arc]!
  return capacity
}

/** The arcs of the cut nearest the place: from where nothing more can flow to where it could. */
function cutOf({ graph }: Problem, { open }: WaysToClose, { steps }: Flow): number[] {
  const cut: number[] = []
  for (const arc of open) {
    if (steps[tailOf(graph, arc)]! < 0 && steps[headOf(graph, arc)]! >= 0) cut.push(arc)
  }
  return cut
}
