import { planar } from '../geometry/planar.ts'
import { toEastNorth } from '../geometry/projection.ts'
import { gridDegrees } from './facing.ts'
import { layCandidates } from './layCandidates.ts'
import { leaveOutPassing } from './passingUnder.ts'
import { targetOf, zoneAt } from './place.ts'
import type { PlanInput, PointedSign } from './planInput.ts'
import type { PlacedSign, Problem } from './problem.ts'
import { servedBy } from './serves.ts'
import { buildWalkGraph } from './walkGraph.ts'
import { wayIndex } from './wayIndex.ts'
import { withoutEnds } from './withoutEnds.ts'

/**
 * So far onto a line one is not at it yet: a sign at the very end of a bridge is passed in time, and one there serves all who
 * come together there.
 */
const entryMetres = 5

/** Ways, a place, what was drawn and what stands, as the problem that planning solves. */
export function planProblem({ ways, place, content, kept, rail, bridges, youngPeople }: PlanInput): Problem {
  const { settings, addedWays, closedAt, forbidden } = content
  const { spacingMetres, snapMetres, readingMetres } = settings
  const { reachMetres, outsideMetres } = settings
  const target = targetOf(withoutEnds(place, reachMetres + entryMetres), reachMetres, outsideMetres)
  const graph = buildWalkGraph({ ways, addedWays, closedAt, snapMetres }, target)
  const zone = Uint8Array.from({ length: graph.nodes.length / 2 }, (_, node) =>
    zoneAt(target, graph.nodes[node * 2]!, graph.nodes[node * 2 + 1]!),
  )
  leaveOutPassing(graph, zone, target)
  const candidates = layCandidates(
    { graph, zone },
    {
      spacingMetres,
      outsideMetres: target.outsideMetres,
      forbidden: forbidden.map(planar),
      rail: rail.map(planar),
      youngPeople: youngPeople.map(planar),
      bridges: bridges.map(planar),
    },
  )
  const index = wayIndex(graph)
  const serves = candidates.map((candidate) => servedBy(index, candidate, readingMetres))
  const served = new Set(kept.flatMap((sign) => [...servedBy(index, placed(sign), readingMetres)]))
  return { graph, zone, candidates, serves, served: Uint32Array.from(served).sort() }
}

/** A sign of the register or a plan in the plane that all is measured in. */
export function placed({ id, point, facingDegrees }: PointedSign): PlacedSign {
  return {
    id,
    at: toEastNorth(point),
    facingDegrees: facingDegrees === null ? null : gridDegrees(point, facingDegrees),
  }
}
