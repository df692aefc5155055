import { type Problem, type Route, zones } from '../../geodata/sign-planning/problem.ts'

/*
 * The proof of a plan judged without any of the code that made it: from the arrays of the problem alone, in the plainest way.
 */

/** Whether every route leads from outside to the place, arc by arc, and no permitted position is on two of them. */
export function isDisjoint(problem: Problem, routes: readonly Route[]): boolean {
  const { zone } = problem
  const positions = permittedArcs(problem)
  const passed = new Set<number>()
  return routes.every((route) => {
    const isJoined = route.every((arc, i) => i === 0 || start(problem, arc) === end(problem, route[i - 1]!))
    const isWhole =
      zone[start(problem, route[0]!)] === zones.outside && zone[end(problem, route.at(-1)!)] === zones.place
    const isNew = route.every((arc) => !positions.has(arc) || !passed.has(arc))
    for (const arc of route) passed.add(arc)
    return isJoined && isWhole && isNew
  })
}

/** Whether one can walk from outside to the place without these arcs. */
export function isOpen(problem: Problem, closed: ReadonlySet<number>): boolean {
  return walk(problem, (arc) => !closed.has(arc)) !== null
}

/** How many routes there are that share no permitted position, by looking for one more until there is none (Ford and Fulkerson). */
export function mostRoutes(problem: Problem, uncoverable: readonly number[]): number {
  const positions = permittedArcs(problem)
  const closed = new Set(uncoverable)
  const uses = new Map<number, number>()
  const used = (arc: number) => uses.get(arc) ?? 0
  for (let routes = 0; ; routes++) {
    const route = walk(problem, (arc, isForwards) => {
      if (used(arc ^ 1) > 0) return true
      return isForwards && !closed.has(arc) && (!positions.has(arc) || used(arc) === 0)
    })
    if (!route) return routes
    for (const arc of route) {
      if (used(arc ^ 1) > 0) uses.set(arc ^ 1, used(arc ^ 1) - 1)
      else uses.set(arc, used(arc) + 1)
    }
  }
}

/** Any walk from outside to the place; forwards is out of no place and not back outside. */
function walk(problem: Problem, mayWalk: (arc: number, isForwards: boolean) => boolean): number[] | null {
  const { zone, graph } = problem
  const cameBy = new Map<number, number>()
  const queue = [...zone.keys()].filter((node) => zone[node] === zones.outside)
  const seen = new Set(queue)
  for (const node of queue) {
    if (zone[node] === zones.place) {
      const route: number[] = []
      for (let at = node; cameBy.has(at); at = start(problem, cameBy.get(at)!)) route.push(cameBy.get(at)!)
      return route.reverse()
    }
    for (let i = graph.firstArc[node]!; i < graph.firstArc[node + 1]!; i++) {
      const arc = graph.arcs[i]!
      const next = end(problem, arc)
      if (seen.has(next) || !mayWalk(arc, zone[next] !== zones.outside)) continue
      seen.add(next)
      cameBy.set(next, arc)
      queue.push(next)
    }
  }
  return null
}

function permittedArcs({ candidates }: Problem): Set<number> {
  return new Set(candidates.filter(({ permitted }) => permitted).map(({ arc }) => arc))
}

const start = ({ graph }: Problem, arc: number) => (arc % 2 === 0 ? graph.from : graph.to)[arc >> 1]!
const end = ({ graph }: Problem, arc: number) => (arc % 2 === 0 ? graph.to : graph.from)[arc >> 1]!
