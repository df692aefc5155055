import { headOf, tailOf } from '../sign-planning/arcs.ts'
import { type Problem, type Route, type WayIn, zones } from '../sign-planning/problem.ts'

/**
 * So many routes into the place that no permitted sign serves two of them, so that no fewer signs will do: a proof one can
 * see. They are sought in some orders only: null tells that none were found, not that there are none.
 */
export function witnessRoutes(
  problem: Problem,
  waysIn: readonly WayIn[],
  { count, uncoverable }: { count: number; uncoverable: readonly number[] },
): Route[] | null {
  const servers = serversOf(problem)
  for (let turn = 0; turn < Math.min(waysIn.length, turns); turn++) {
    const order = [...waysIn.slice(turn), ...waysIn.slice(0, turn)]
    const found = routesInOrder(problem, servers, order, [...uncoverable, ...problem.served], count)
    if (found.length >= count) return found
  }
  return null
}

const turns = 16

type Servers = ReadonlyMap<number, readonly number[]>

/** Permitted candidates that serve each arc. */
function serversOf({ candidates, serves }: Problem): Servers {
  const servers = new Map<number, number[]>()
  for (const [index, { permitted }] of candidates.entries()) {
    if (!permitted) continue
    for (const arc of serves[index]!) {
      const known = servers.get(arc)
      if (known) known.push(index)
      else servers.set(arc, [index])
    }
  }
  return servers
}

/** Takes the shortest route by each way in, and closes what the signs that serve it serve, until there is no route left. */
function routesInOrder(
  problem: Problem,
  servers: Servers,
  waysIn: readonly WayIn[],
  closed: readonly number[],
  count: number,
): Route[] {
  const isClosed = new Uint8Array(problem.graph.from.length * 2)
  for (const arc of closed) isClosed[arc] = 1
  const routes: Route[] = []
  for (let found = true; found && routes.length < count; ) {
    found = false
    for (const { arc } of waysIn) {
      const route = routes.length < count ? routeBy(problem, arc, isClosed) : null
      // What no sign may serve cannot be closed: it is told of as an approach that cannot be covered.
      if (!route?.some((one) => servers.has(one))) continue
      routes.push(route)
      found = true
      for (const one of route)
        for (const candidate of servers.get(one) ?? [])
          for (const served of problem.serves[candidate]!) isClosed[served] = 1
    }
  }
  return routes
}

/** The route of fewest arcs from outside that ends with this arc; null where there is none. */
function routeBy({ graph, zone }: Problem, last: number, isClosed: Uint8Array): Route | null {
  if (isClosed[last]) return null
  // The arc walked next from each node, towards the place.
  const next = new Map<number, number>([[tailOf(graph, last), last]])
  for (const node of next.keys()) {
    if (zone[node] === zones.outside) return routeFrom(node, next, (arc) => headOf(graph, arc), last)
    for (let at = graph.firstArc[node]!; at < graph.firstArc[node + 1]!; at++) {
      const arc = graph.arcs[at]! ^ 1
      const tail = tailOf(graph, arc)
      if (!isClosed[arc] && zone[tail] !== zones.place && !next.has(tail)) next.set(tail, arc)
    }
  }
  return null
}

function routeFrom(
  start: number,
  next: ReadonlyMap<number, number>,
  head: (arc: number) => number,
  last: number,
): Route {
  const route: number[] = []
  for (let node = start; route.at(-1) !== last; ) {
    const arc = next.get(node)!
    route.push(arc)
    node = head(arc)
  }
  return route
}
