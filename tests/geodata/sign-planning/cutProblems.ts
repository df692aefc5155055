import fc from 'fast-check'
import { headOf, leadsIn, tailOf } from '../../../geodata/sign-planning/arcs.ts'
import {
  type Candidate,
  type Problem,
  type WalkGraph,
  zones,
} from '../../../geodata/sign-planning/problem.ts'
import { leavingArcs } from '../../../geodata/sign-planning/walkGraph.ts'

/** A graph of straight edges between nodes on a circle, and signs that each serve their own arc. */
interface Sketch {
  zone: readonly number[]
  edges: readonly (readonly [number, number])[]
  candidates: readonly { arc: number; permitted: boolean; cost: number }[]
  served: readonly number[]
}

export function graphOf(nodes: number, edges: Sketch['edges']): WalkGraph {
  const at = Array.from({ length: nodes }, (_, node) => [
    100 * Math.sin((node / nodes) * 2 * Math.PI),
    100 * Math.cos((node / nodes) * 2 * Math.PI),
  ])
  const from = Uint32Array.from(edges, ([one]) => one)
  const to = Uint32Array.from(edges, ([, other]) => other)
  return {
    nodes: Float64Array.from(at.flat()),
    from,
    to,
    metres: Float64Array.from(edges, ([a, b]) =>
      Math.hypot(at[a]![0]! - at[b]![0]!, at[a]![1]! - at[b]![1]!),
    ),
    vertices: Float64Array.from(edges.flatMap(([a, b]) => [...at[a]!, ...at[b]!])),
    firstVertex: Uint32Array.from({ length: edges.length + 1 }, (_, edge) => edge * 2),
    way: Uint32Array.from(edges.keys()),
    ways: edges.map((_, edge) => `way-${edge}`),
    ...leavingArcs(nodes, from, to),
  }
}

export function problemOf({ zone, edges, candidates, served }: Sketch): Problem {
  const graph = graphOf(zone.length, edges)
  const problem = { graph, zone: Uint8Array.from(zone) }
  const laid = candidates
    .filter(({ arc }) => leadsIn(problem, arc))
    .map(({ arc, permitted, cost }): Candidate => {
      const edge = arc >> 1
      return { edge, metres: 0, at: [0, 0], arc, permitted, reasons: [], cost }
    })
  return {
    ...problem,
    candidates: laid,
    serves: laid.map(({ arc }) => Uint32Array.of(arc)),
    served: Uint32Array.from(new Set(served)).sort(),
  }
}

/** Small enough that all sets of arcs can be tried. */
export const smallProblem = problems({ nodes: 6, edges: 7, served: 2, between: 4 })
/** So tangled that a flow has to be led another way to let more through. */
export const tangledProblem = problems({ nodes: 12, edges: 26, served: 16, between: 20 })

/** Problems of all sorts: parallel edges, loops, several nodes outside and at the place, arcs where no sign may stand. */
function problems(most: {
  nodes: number
  edges: number
  served: number
  between: number
}): fc.Arbitrary<Problem> {
  const candidates = most.edges * 4
  const anyZone = [...Array(most.between).fill(zones.between), zones.outside, zones.place]
  const exactly = (length: number) => ({ minLength: length, maxLength: length })
  return fc
    .integer({ min: 2, max: most.nodes })
    .chain((nodes) => {
      const node = fc.nat({ max: nodes - 1 })
      return fc.record({
        zone: fc
          .array(fc.constantFrom(...anyZone), exactly(nodes))
          .map((zone) => zone.with(0, zones.outside).with(nodes - 1, zones.place)),
        edges: fc.array(fc.tuple(node, node), { minLength: 1, maxLength: most.edges }),
        permitted: fc.array(fc.boolean(), exactly(candidates)),
        costs: fc.array(fc.constantFrom(0, 1, 2, 3, 1000), exactly(candidates)),
        served: fc.array(fc.nat({ max: most.edges * 2 - 1 }), { maxLength: most.served }),
      })
    })
    .map(({ zone, edges, permitted, costs, served }) =>
      problemOf({
        zone,
        edges,
        candidates: edges
          .flatMap((_, edge) => [edge * 2, edge * 2 + 1, edge * 2, edge * 2 + 1])
          .map((arc, at) => ({
            arc,
            permitted: permitted[at]! || permitted[candidates - 1 - at]!,
            cost: costs[at]!,
          })),
        served: served.filter((arc) => arc < edges.length * 2),
      }),
    )
}

/** Nodes from which one can still walk to the place when these arcs are closed. */
export function stillReach({ graph, zone }: Problem, closed: ReadonlySet<number>): Set<number> {
  const reach = new Set([...zone.keys()].filter((node) => zone[node] === zones.place))
  for (let before = -1; before !== reach.size; ) {
    before = reach.size
    for (let arc = 0; arc < graph.from.length * 2; arc++) {
      if (!closed.has(arc) && leadsIn({ graph, zone }, arc) && reach.has(headOf(graph, arc)))
        reach.add(tailOf(graph, arc))
    }
  }
  return reach
}

export function isCut(problem: Problem, closed: ReadonlySet<number>): boolean {
  return [...stillReach(problem, closed)].every((node) => problem.zone[node] !== zones.outside)
}
