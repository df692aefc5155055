import type { EastNorth } from '../model/geojson.ts'
import { lineOnEdge, routeLine } from '../sign-planning/alongEdge.ts'
import { tailOf } from '../sign-planning/arcs.ts'
import { type Foot, footOn } from '../sign-planning/footOn.ts'
import type { WalkGraph } from '../sign-planning/problem.ts'
import { type WalkTree, walkTo, walkTree } from '../sign-planning/walkTree.ts'
import { wayIndex } from '../sign-planning/wayIndex.ts'

/** A walk from one stop to another. */
export interface Walk {
  readonly metres: number
  /** Where it bends, from the way beside the one stop to the way beside the other. */
  readonly via: readonly EastNorth[]
  /** Along mapped ways; otherwise it is straight, and longer in truth. */
  readonly isMapped: boolean
}

/** How to walk between some stops. */
export interface Walks {
  metres(from: number, to: number): number
  walk(from: number, to: number): Walk
}

/** A stop farther than this from every way is not on any of them. */
const besideMetres = 60

/** The shortest walks between stops along the ways of the graph; straight where the ways do not lead from one to the other. */
export function walksBetween(graph: WalkGraph, stops: readonly EastNorth[]): Walks {
  const index = wayIndex(graph)
  const feet = stops.map((stop) => footOn(index, stop, besideMetres))
  const trees = feet.map((foot) => foot && walkTree(graph, 'from', ends(graph, foot), () => true))
  const straight = (from: number, to: number) =>
    Math.hypot(stops[from]![0] - stops[to]![0], stops[from]![1] - stops[to]![1])
  const way = (from: number, to: number) => shortestWay(graph, feet[from]!, feet[to]!, trees[from]!)
  return {
    metres: (from, to) => {
      // Reckoned from the one end, so that it is the same both ways to the last digit.
      const [one, other] = from < to ? [from, to] : [to, from]
      return way(one, other)?.metres ?? straight(one, other)
    },
    walk: (from, to) => {
      const found = way(from, to)
      return found
        ? { metres: found.metres, via: found.line(), isMapped: true }
        : { metres: straight(from, to), via: [], isMapped: false }
    },
  }
}

/** The ends of the edge a foot is on, and how far they are from the stop. */
function ends(graph: WalkGraph, { edge, metres, beside }: Foot): [node: number, metres: number][] {
  return [
    [graph.from[edge]!, beside + metres],
    [graph.to[edge]!, beside + graph.metres[edge]! - metres],
  ]
}

function shortestWay(graph: WalkGraph, one: Foot | null, other: Foot | null, tree: WalkTree | null) {
  if (!one || !other || !tree) return null
  const [[start, toStart], [end, toEnd]] = ends(graph, other) as [[number, number], [number, number]]
  const byStart = tree.metres[start]! + toStart
  const byEnd = tree.metres[end]! + toEnd
  const along = one.beside + Math.abs(one.metres - other.metres) + other.beside
  if (one.edge === other.edge && along <= Math.min(byStart, byEnd)) {
    return { metres: along, line: () => lineOnEdge(graph, one.edge, one.metres, other.metres) }
  }
  const metres = Math.min(byStart, byEnd)
  if (metres === Number.POSITIVE_INFINITY) return null
  const node = byStart <= byEnd ? start : end
  return { metres, line: () => lineOver(graph, one, other, walkTo(graph, tree, node), node) }
}

/** From a foot along the rest of its edge, the route, and the part of the last edge up to the other foot. */
function lineOver(
  graph: WalkGraph,
  one: Foot,
  other: Foot,
  route: readonly number[],
  node: number,
): EastNorth[] {
  const length = graph.metres[one.edge]!
  const first = route.length === 0 ? node : tailOf(graph, route[0]!)
  const onto = lineOnEdge(graph, one.edge, one.metres, first === graph.from[one.edge] ? 0 : length)
  const from = node === graph.from[other.edge] ? 0 : graph.metres[other.edge]!
  return [...onto, ...routeLine(graph, route), ...lineOnEdge(graph, other.edge, from, other.metres)]
}
