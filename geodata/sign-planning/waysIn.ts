import { toLonLat } from '../geometry/projection.ts'
import type { EastNorth } from '../model/geojson.ts'
import { pointOnEdge } from './alongEdge.ts'
import { headOf, leadsIn, tailOf } from './arcs.ts'
import { type Problem, type Route, type WayIn, zones } from './problem.ts'
import { type WalkTree, walkTo, walkTree } from './walkTree.ts'

/** The ways into the place that can be reached from outside, numbered clockwise around it from north. */
export function waysIn(problem: Problem): WayIn[] {
  const { graph } = problem
  const tree = walksIn(problem, () => true)
  const reached = arcsIntoPlace(problem).filter((arc) => tree.metres[tailOf(graph, arc)]! < Infinity)
  const feet = reached.map((arc) => nodeAt(problem, headOf(graph, arc)))
  const centre: EastNorth = [mean(feet.map(([east]) => east)), mean(feet.map(([, north]) => north))]
  const placed = reached.map((arc, i) => ({
    arc,
    at: feet[i]!,
    bearing: bearing(centre, feet[i]!),
    // Ways that come in at one junction are told apart by where they come from.
    before: bearing(feet[i]!, pointOnEdge(graph, arc >> 1, graph.metres[arc >> 1]! / 2)),
  }))
  placed.sort((one, other) => one.bearing - other.bearing || one.before - other.before || one.arc - other.arc)
  return placed.map(({ arc, at }, i) => ({ number: i + 1, arc, at: toLonLat(at) }))
}

export interface Coverage {
  /** Ways in that can be reached without passing a sign, each with the shortest such route. */
  readonly open: readonly { readonly way: WayIn; readonly route: Route }[]
  readonly covered: readonly WayIn[]
}

/** What these signs make of the ways in; arcs served by signs that are kept count beside those given. */
export function coverageOf(problem: Problem, ways: readonly WayIn[], servedArcs: Iterable<number>): Coverage {
  const served = new Set([...problem.served, ...servedArcs])
  const tree = walksIn(problem, (arc) => !served.has(arc))
  const isOpen = ({ arc }: WayIn) =>
    !served.has(arc) && tree.metres[tailOf(problem.graph, arc)]! < Number.POSITIVE_INFINITY
  return {
    open: ways.filter(isOpen).map((way) => ({
      way,
      route: [...walkTo(problem.graph, tree, tailOf(problem.graph, way.arc)), way.arc],
    })),
    covered: ways.filter((way) => !isOpen(way)),
  }
}

function arcsIntoPlace({ graph, zone }: Problem): number[] {
  const arcs: number[] = []
  for (let arc = 0; arc < graph.from.length * 2; arc++) {
    const isIn = zone[tailOf(graph, arc)] !== zones.place && zone[headOf(graph, arc)] === zones.place
    if (isIn) arcs.push(arc)
  }
  return arcs
}

/** The shortest walks from outside, none of them through the place. */
function walksIn(problem: Problem, mayWalk: (arc: number) => boolean): WalkTree {
  const outside = [...problem.zone.entries()].filter(([, zone]) => zone === zones.outside)
  const starts = outside.map(([node]) => [node, 0] as const)
  return walkTree(problem.graph, 'from', starts, (arc) => leadsIn(problem, arc) && mayWalk(arc))
}

function nodeAt({ graph }: Problem, node: number): EastNorth {
  return [graph.nodes[node * 2]!, graph.nodes[node * 2 + 1]!]
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** Clockwise from north, 0 to 2π. */
function bearing(from: EastNorth, to: EastNorth): number {
  const radians = Math.atan2(to[0] - from[0], to[1] - from[1])
  return radians < 0 ? radians + 2 * Math.PI : radians
}
