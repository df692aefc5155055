import type { PlanInput } from './planInput.ts'
import type { Problem, Route, WayIn } from './problem.ts'
import { routeWeights, shortestRoutes } from './shortestRoutes.ts'
import { type Coverage, coverageOf, waysIn } from './waysIn.ts'

/** What signs are judged by. */
export interface Measure {
  readonly waysIn: readonly WayIn[]
  /** The shortest way in from each place where people come from outside, and how much it counts. */
  readonly routes: readonly Route[]
  readonly weights: readonly number[]
}

/** What a set of signs comes to. */
export interface Judgement extends Coverage {
  /** Arcs that are served, those by kept signs among them. */
  readonly served: ReadonlySet<number>
  /** Share of the routes that pass a sign, 0 to 1; 1 where there are none. */
  readonly share: number
}

export function measureOf(problem: Problem, counts: PlanInput['content']['counts']): Measure {
  const routes = shortestRoutes(problem)
  return { waysIn: waysIn(problem), routes, weights: routeWeights(problem, routes, counts) }
}

/** What signs that serve these arcs come to, beside those that are kept. */
export function judge(problem: Problem, measure: Measure, servedArcs: Iterable<number>): Judgement {
  const served = new Set([...problem.served, ...servedArcs])
  let passing = 0
  let all = 0
  for (const [index, route] of measure.routes.entries()) {
    all += measure.weights[index]!
    if (route.some((arc) => served.has(arc))) passing += measure.weights[index]!
  }
  return { ...coverageOf(problem, measure.waysIn, served), served, share: all > 0 ? passing / all : 1 }
}
