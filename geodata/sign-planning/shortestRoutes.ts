import { toEastNorth } from '../geometry/projection.ts'
import type { SignPlanContent } from '../model/signPlan.ts'
import { headOf, leadsIn, tailOf } from './arcs.ts'
import { type Problem, type Route, zones } from './problem.ts'
import { type WalkTree, walkOn, walkTree } from './walkTree.ts'

/** The shortest route into the place from each crossing of the outer edge that has one, its arc of crossing first. */
export function shortestRoutes(problem: Problem): Route[] {
  const { graph, zone } = problem
  const tree = walksToPlace(problem)
  const routes: Route[] = []
  for (let arc = 0; arc < graph.from.length * 2; arc++) {
    if (zone[tailOf(graph, arc)] !== zones.outside || !leadsIn(problem, arc)) continue
    const head = headOf(graph, arc)
    if (tree.metres[head]! < Number.POSITIVE_INFINITY) routes.push([arc, ...walkOn(graph, tree, head)])
  }
  return routes
}

/** The shortest walks to the place from everywhere, none of them by way of outside. */
export function walksToPlace(problem: Pick<Problem, 'graph' | 'zone'>): WalkTree {
  const place = [...problem.zone.entries()].filter(([, zone]) => zone === zones.place)
  const starts = place.map(([node]) => [node, 0] as const)
  return walkTree(problem.graph, 'to', starts, (arc) => leadsIn(problem, arc))
}

/** A count farther than this from every crossing of the outer edge is of something else. */
const countedWithinMetres = 50

/**
 * What each route counts for: people a day where somebody has counted them at its crossing of the outer edge, the mean of all
 * counts where nobody has, and 1 each where there are no counts.
 */
export function routeWeights(
  { graph }: Problem,
  routes: readonly Route[],
  counts: SignPlanContent['counts'],
): number[] {
  const counted = new Map<number, number>()
  const starts = routes.map(([arc]) => tailOf(graph, arc!))
  for (const { at, people } of counts) {
    const [east, north] = toEastNorth(at)
    const metres = starts.map((node) =>
      Math.hypot(graph.nodes[node * 2]! - east, graph.nodes[node * 2 + 1]! - north),
    )
    const nearest = Math.min(...metres)
    if (nearest <= countedWithinMetres) counted.set(metres.indexOf(nearest), people)
  }
  if (counted.size === 0) return routes.map(() => 1)
  const mean = [...counted.values()].reduce((sum, people) => sum + people, 0) / counted.size
  return routes.map((_, route) => counted.get(route) ?? mean)
}
