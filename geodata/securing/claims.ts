import type { Condition } from '../model/bridge.ts'
import type { GapReason } from '../model/coverage.ts'
import type { Stretch } from '../model/edge.ts'
import { perhapsOn, surelyOn } from './edgeStretches.ts'
import { type Interval, intersect, subtract, union } from './intervals.ts'
import type { LaidEdge } from './layout.ts'
import {
  type Breach,
  isBreached,
  isSecuredMeanwhile,
  isTemporary,
  type SafeguardFacts,
  standingOn,
} from './standing.ts'

/** A parapet that stands along an edge; heights in metres. */
export interface ParapetFacts {
  stretch: Stretch
  heightMetres: number | null
  /** As somebody saw it; null where nobody has said. */
  condition: Condition | null
  /** Measured by somebody here, which takes the place of what a register says of the same stretch. */
  measured: boolean
}

/** What something says of intervals of an edge: that they are covered, or why they are not. */
export interface Claim {
  /** A set as in intervals.ts, never empty. */
  at: readonly Interval[]
  by: string
  /** Null: it covers. */
  reason: GapReason | null
  temporary: boolean
}

/** What the safeguard says of the edge on a day; `edges` are all of the thing's. */
export function safeguardClaims(
  safeguard: SafeguardFacts,
  edge: LaidEdge,
  edges: readonly LaidEdge[],
  requiredHeightMetres: number | null,
  date: string,
): Claim[] {
  const { id, role, heightMetres } = safeguard
  const extent = surelyOn(stretchesAt(safeguard.extent, edge), edge)
  const standing = standingOn(safeguard, date)
  if (role === 'no' || standing === 'absent' || extent.length === 0) return []
  const because = (reason: GapReason): Claim[] => [{ at: extent, by: id, reason, temporary: false }]
  if (standing !== 'stands') return because(standing)
  if (role === 'part_time') return because('part_time')
  if (role === 'adds') return because('adds_only')
  if (isTooLow(heightMetres, requiredHeightMetres)) return because('too_low')

  const breaches = safeguard.breaches.filter((breach) => isBreached(breach, date))
  const isSecured = (breach: Breach) => isSecuredMeanwhile(breach, date)
  const brokenBy = (some: readonly Breach[]) =>
    union(...some.map((breach) => breachAt(breach, safeguard, extent, edge, edges)))
  const open = brokenBy(breaches.filter((breach) => !isSecured(breach)))
  // Each fault is secured for itself: a board over one hole does not close the next.
  const closedMeanwhile = subtract(brokenBy(breaches.filter(isSecured)), open)
  const whole = subtract(extent, [...open, ...closedMeanwhile])
  const all: Claim[] = [
    { at: whole, by: id, reason: null, temporary: isTemporary(safeguard) },
    { at: closedMeanwhile, by: id, reason: null, temporary: true },
    { at: open, by: id, reason: 'broken', temporary: false },
  ]
  return all.filter(({ at }) => at.length > 0)
}

/** Where a fault lets people through: all of the safeguard, unless it is told where, and that is somewhere along it. */
function breachAt(
  { stretches }: Breach,
  safeguard: SafeguardFacts,
  extent: readonly Interval[],
  edge: LaidEdge,
  edges: readonly LaidEdge[],
): Interval[] {
  const along = (one: LaidEdge, of: readonly Interval[]) =>
    intersect(of, perhapsOn(stretchesAt(stretches, one), one))
  const here = along(edge, extent)
  if (here.length > 0) return here
  const isElsewhere = edges.some(
    (one) => along(one, surelyOn(stretchesAt(safeguard.extent, one), one)).length > 0,
  )
  return isElsewhere ? [] : [...extent]
}

/**
 * Parapets cover where their height is known and reaches what is required; without a stated requirement none do. One that
 * is damaged does not, and where two of them contradict each other, the one that does not cover counts.
 */
export function parapetClaims(
  parapets: readonly ParapetFacts[],
  edge: LaidEdge,
  requiredHeightMetres: number | null,
): Claim[] {
  if (requiredHeightMetres === null) return []
  const here = parapets.filter(({ stretch }) => stretch.edge === edge.code)
  const measured = union(
    ...here.filter((parapet) => parapet.measured).map(({ stretch }) => perhapsOn([stretch], edge)),
  )
  const claims = here.flatMap((parapet): Claim[] => {
    if (parapet.heightMetres === null) return []
    const along = surelyOn([parapet.stretch], edge)
    const at = parapet.measured ? along : subtract(along, measured)
    return [{ at, by: 'parapet', reason: lackOf(parapet, requiredHeightMetres), temporary: false }]
  })
  const open = union(...claims.filter(({ reason }) => reason !== null).map(({ at }) => at))
  return claims
    .map((claim) => (claim.reason === null ? { ...claim, at: subtract(claim.at, open) } : claim))
    .filter(({ at }) => at.length > 0)
}

function lackOf({ condition, heightMetres }: ParapetFacts, requiredHeightMetres: number): GapReason | null {
  if (condition === 'damaged') return 'broken'
  return isTooLow(heightMetres, requiredHeightMetres) ? 'too_low' : null
}

function isTooLow(heightMetres: number | null, requiredHeightMetres: number | null): boolean {
  return heightMetres !== null && requiredHeightMetres !== null && heightMetres < requiredHeightMetres
}

function stretchesAt(stretches: readonly Stretch[], edge: LaidEdge): Stretch[] {
  return stretches.filter((stretch) => stretch.edge === edge.code)
}
