import { isCovered } from '../geometry/clipLines.ts'
import type { Planar } from '../geometry/planar.ts'
import type { EastNorth } from '../model/geojson.ts'
import { pointOnEdge } from './alongEdge.ts'
import { headOf, leadsIn } from './arcs.ts'
import type { Candidate, CandidateReason, Problem } from './problem.ts'
import { walksToPlace } from './shortestRoutes.ts'

/** What decides where a sign may stand, and what must be asked for first. */
export interface Ground {
  readonly spacingMetres: number
  readonly outsideMetres: number
  readonly forbidden: readonly Planar[]
  readonly rail: readonly Planar[]
  /** Schools and kindergartens. */
  readonly youngPeople: readonly Planar[]
  readonly bridges: readonly Planar[]
}

export const candidateLimits = {
  /** Nearer rails than this nothing is proposed: the railway decides there. */
  railMetres: 10,
  /** What is drawn this near a bridge's line is on it. */
  bridgeMetres: 3,
  /** Nearer schools and kindergartens than this the wording for the young is used. */
  youngPeopleMetres: 100,
} as const

/** Costs: what is far from the place costs most, and each consent a little; the sum is at most 1000. */
const costs = { farthest: 800, bridge: 120, young_people: 80 } as const

/**
 * Where signs could stand: evenly along every edge between the zones, at least once on each, turned towards those who walk
 * either way in. Nothing here is permitted by itself: a candidate is only not ruled out.
 */
export function layCandidates(problem: Pick<Problem, 'graph' | 'zone'>, ground: Ground): Candidate[] {
  const { graph } = problem
  const { metres: toPlace } = walksToPlace(problem)
  const candidates: Candidate[] = []
  for (let edge = 0; edge < graph.from.length; edge++) {
    const arcs = [edge * 2, edge * 2 + 1].filter((arc) => leadsIn(problem, arc))
    if (arcs.length === 0) continue
    const length = graph.metres[edge]!
    const places = Math.max(1, Math.round(length / ground.spacingMetres))
    for (let place = 0; place < places; place++) {
      const metres = ((place + 0.5) / places) * length
      const at = pointOnEdge(graph, edge, metres)
      const reasons = reasonsAt(at, ground)
      const permitted = !reasons.includes('forbidden_area') && !reasons.includes('railway')
      for (const arc of arcs) {
        const left = toPlace[headOf(graph, arc)]! + (arc & 1 ? metres : length - metres)
        const cost = costOf(left / ground.outsideMetres, reasons)
        candidates.push({ edge, metres, at, arc, permitted, reasons, cost })
      }
    }
  }
  return candidates
}

function reasonsAt([east, north]: EastNorth, ground: Ground): CandidateReason[] {
  const isNear = (shapes: readonly Planar[], metres: number) =>
    shapes.some((shape) => isCovered(east, north, shape, metres))
  const reasons: CandidateReason[] = []
  if (isNear(ground.forbidden, 0)) reasons.push('forbidden_area')
  if (isNear(ground.rail, candidateLimits.railMetres)) reasons.push('railway')
  if (isNear(ground.bridges, candidateLimits.bridgeMetres)) reasons.push('bridge')
  if (isNear(ground.youngPeople, candidateLimits.youngPeopleMetres)) reasons.push('young_people')
  return reasons
}

/** `share`: metres left to walk, of the metres from outside as the crow flies. */
function costOf(share: number, reasons: readonly CandidateReason[]): number {
  const consents = reasons.map((reason) => (reason in costs ? costs[reason as keyof typeof costs] : 0))
  return consents.reduce((sum, cost) => sum + cost, Math.round(costs.farthest * Math.min(share, 1)))
}
