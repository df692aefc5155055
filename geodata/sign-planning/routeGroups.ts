import { type Doer, leanCandidates } from './leanCandidates.ts'
import type { Problem, Route } from './problem.ts'
import { serversOf } from './servers.ts'

/** Routes by who can serve them, as far as they pass no sign yet. */
export interface RouteGroups {
  /** Weight of the routes that the very same candidates are on. */
  readonly groups: readonly number[]
  readonly doers: readonly Doer[]
  /** Weight of the routes that pass a sign that is kept. */
  readonly keptWeight: number
  readonly total: number
}

/** The weights belong to the routes. Candidates that others do all of are left out. */
export function routeGroups(
  problem: Problem,
  routes: readonly Route[],
  weights: readonly number[],
): RouteGroups {
  const kept = new Set(problem.served)
  const { first, candidates: serving } = serversOf(problem)
  const found = new Map<string, { weight: number; candidates: number[] }>()
  let keptWeight = 0
  let total = 0
  for (const [index, route] of routes.entries()) {
    const weight = weights[index] ?? 0
    total += weight
    if (route.some((arc) => kept.has(arc))) {
      keptWeight += weight
      continue
    }
    const onRoute = new Set(route.flatMap((arc) => [...serving.subarray(first[arc], first[arc + 1])]))
    const candidates = [...onRoute].sort((a, b) => a - b)
    if (candidates.length === 0 || weight <= 0) continue
    const group = found.get(`${candidates}`)
    if (group) group.weight += weight
    else found.set(`${candidates}`, { weight, candidates })
  }
  const does = new Map<number, number[]>()
  for (const [group, { candidates }] of [...found.values()].entries())
    for (const candidate of candidates) {
      const these = does.get(candidate)
      if (these) these.push(group)
      else does.set(candidate, [group])
    }
  const doers = [...does].map(
    ([candidate, items]): Doer => ({ candidate, cost: problem.candidates[candidate]!.cost, does: items }),
  )
  const groups = [...found.values()].map(({ weight }) => weight)
  return { groups, doers: leanCandidates(doers), keptWeight, total }
}
