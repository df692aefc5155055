import { headOf } from './arcs.ts'
import { fewestByCut } from './fewestByCut.ts'
import { lpText, type SolveLp } from './lpModel.ts'
import { type NarrowRoutes, narrowRoutes } from './narrowRoutes.ts'
import { potentialsModel, toldArcs } from './potentials.ts'
import { type FewestSigns, type Problem, zones } from './problem.ts'

/** Seconds for the number of signs, which is what is claimed, and for choosing the cheapest of as many. */
const solverSeconds = { fewest: 40, cheapest: 10 }

/**
 * The fewest signs so that every route into the place that can be covered passes one. By a cut where each sign serves one way,
 * else by the solver, whose bound is the proof: where it stopped early the bound is lower than the number of signs.
 */
export function planFewest(problem: Problem, solveLp: SolveLp): FewestSigns {
  const { candidates, serves } = problem
  if (candidates.every(({ permitted }, index) => !permitted || serves[index]!.length === 1))
    return fewestByCut(problem)
  const routes = narrowRoutes(problem)
  if (routes.arcs.length === 0) return { chosen: [], uncoverable: [], proof: { kind: 'bound', atLeast: 0 } }
  const costs = candidates.map(({ cost }) => cost)
  const fewest = solveLp(lpText(potentialsModel(routes, costs, { kind: 'fewest' })), solverSeconds.fewest)
  const atLeast = Math.max(0, Math.ceil(fewest.bound - 1e-6))
  const proof = { kind: 'bound', atLeast } as const
  const some = fewest.values && answerOf(routes, fewest.values)
  // A cut is an answer too, of which it is only not known that there is none with fewer.
  if (!some || !closesAll(problem, some)) return { ...fewestByCut(problem), proof }
  const signs = some.chosen.length
  const aim = { kind: 'cheapest', signs } as const
  const cheapest = solveLp(lpText(potentialsModel(routes, costs, aim)), solverSeconds.cheapest)
  const cheap = cheapest.values && answerOf(routes, cheapest.values)
  return { ...(cheap && cheap.chosen.length <= signs && closesAll(problem, cheap) ? cheap : some), proof }
}

type Answer = Pick<FewestSigns, 'chosen' | 'uncoverable'>

function answerOf(routes: NarrowRoutes, values: Float64Array): Answer {
  const told = toldArcs(routes)
  return {
    chosen: routes.candidates.filter((_, column) => values[column]! > 0.5),
    uncoverable: told.filter((_, index) => values[routes.candidates.length + index]! > 0.5),
  }
}

/** Looked after by walking: nobody comes in past no sign but by the approaches that are told of. */
function closesAll({ graph, zone, serves, served }: Problem, { chosen, uncoverable }: Answer): boolean {
  const closed = new Uint8Array(graph.from.length * 2)
  for (const arcs of [served, uncoverable, ...chosen.map((index) => serves[index]!)])
    for (const arc of arcs) closed[arc] = 1
  const seen = Uint8Array.from(zone, (one) => (one === zones.outside ? 1 : 0))
  const queue = [...seen.keys()].filter((node) => seen[node])
  for (const node of queue)
    for (let i = graph.firstArc[node]!; i < graph.firstArc[node + 1]!; i++) {
      const arc = graph.arcs[i]!
      const head = headOf(graph, arc)
      if (closed[arc] || seen[head]) continue
      if (zone[head] === zones.place) return false
      seen[head] = 1
      queue.push(head)
    }
  return true
}
