import { headOf } from './arcs.ts'
import { maxFlow } from './maxFlow.ts'
import { type Problem, type Route, zones } from './problem.ts'

/** As many routes into the place as the capacities allow. */
export function disjointRoutes(problem: Problem, capacity: Float64Array): Route[] {
  const { residual } = maxFlow(problem, capacity)
  return routesOf(
    problem,
    capacity.map((most, arc) => Math.max(0, most - residual[arc]!)),
  )
}

/** A flow in whole numbers taken apart: a route for each unit from outside to the place, without detours in circles. */
export function routesOf({ graph, zone }: Problem, whole: Float64Array): Route[] {
  const flow = whole.slice()
  const routes: Route[] = []
  for (let node = 0; node < zone.length; node++) {
    if (zone[node] !== zones.outside) continue
    for (let arc = flowFrom(node); arc >= 0; arc = flowFrom(node)) routes.push(follow(arc))
  }
  return routes

  function flowFrom(node: number): number {
    for (let i = graph.firstArc[node]!; i < graph.firstArc[node + 1]!; i++) {
      if (flow[graph.arcs[i]!]! > 0) return graph.arcs[i]!
    }
    return -1
  }

  /** Takes one unit of flow from its first arc to the place; where it comes back to a node, the circle is left out. */
  function follow(first: number): Route {
    let route: number[] = []
    let metAt = new Map<number, number>()
    for (let arc = first; ; ) {
      flow[arc]!--
      route.push(arc)
      const node = headOf(graph, arc)
      if (zone[node] === zones.place) return route
      const met = metAt.get(node)
      if (met === undefined) metAt.set(node, route.length)
      else {
        route = route.slice(0, met)
        metAt = new Map([...metAt].filter(([, length]) => length <= met))
      }
      arc = flowFrom(node)
    }
  }
}
