import {
  type CoverageNote,
  type CoverageOn,
  coverageNotes,
  type EdgeCoverage,
  type GapReason,
  gapReasons,
  type Piece,
} from '../model/coverage.ts'
import { edgeKindOf, type Stretch } from '../model/edge.ts'
import { type Interval, intersect, lengthOf, subtract, union } from './intervals.ts'
import type { LaidEdge } from './layout.ts'
import { isBreached, isSecuredMeanwhile, type SafeguardFacts, standingOn, turningDays } from './standing.ts'

/*
 * Which of the edges people can reach are covered on a day (decisions/0008-what-counts-as-covered.md). Reckoned in whole
 * centimetres, so that nothing is lost or won by rounding.
 */

/** A parapet that stands along an edge; heights in metres. */
export interface ParapetFacts {
  stretch: Stretch
  heightMetres: number | null
  /** Measured by somebody here, which takes the place of what a register says of the same stretch. */
  measured: boolean
}

export interface CoverageFacts {
  edges: readonly LaidEdge[]
  /** Whether somebody has registered the edges, or they are only assumed. */
  surveyed: boolean
  /** Whether the line has changed length since then. */
  lineMoved: boolean
  safeguards: readonly SafeguardFacts[]
  parapets: readonly ParapetFacts[]
  requiredHeightMetres: number | null
}

/** What something says of an interval of an edge: that it is covered, or why it is not. */
interface Claim {
  at: readonly Interval[]
  by: string
  /** Null: it covers. */
  reason: GapReason | null
  temporary: boolean
}

/** Length in centimetres that an edge of unknown length is reckoned as; it is all covered or all open. */
const whole = 100

/** What of the edges is covered on a date. */
export function coverageOn(facts: CoverageFacts, date: string): CoverageOn {
  const edges = facts.edges.map((edge) => ({ edge, claims: claimsOn(facts, edge, date) }))
  const covered = edges.map(({ edge, claims }) => edgeCoverage(edge, claims))
  const isTold = facts.surveyed || edges.some(({ claims }) => claims.length > 0)
  const sums = sumUp(covered)
  const isReachable = sums.reachableMetres > 0 || sums.parts.reachable > 0
  return {
    date,
    ...sums,
    state: isTold && isReachable ? stateOf(covered) : null,
    edges: covered,
    notes: notesOf(facts, covered, isReachable, date),
    changesOn: nextTurn(facts.safeguards, date),
  }
}

function claimsOn(
  { safeguards, parapets, requiredHeightMetres }: CoverageFacts,
  edge: LaidEdge,
  date: string,
): Claim[] {
  const claims = safeguards.flatMap((safeguard) =>
    safeguardClaims(safeguard, edge, requiredHeightMetres, date),
  )
  return [...claims, ...parapetClaims(parapets, edge, requiredHeightMetres)]
}

function safeguardClaims(
  safeguard: SafeguardFacts,
  edge: LaidEdge,
  required: number | null,
  date: string,
): Claim[] {
  const standing = standingOn(safeguard, date)
  const extent = stretchesOn(safeguard.extent, edge)
  if (safeguard.role === 'no' || standing === 'absent' || extent.length === 0) return []
  const claim = (at: readonly Interval[], reason: GapReason | null, temporary = false): Claim => ({
    at,
    by: safeguard.id,
    reason,
    temporary,
  })
  if (standing !== 'stands') return [claim(extent, standing)]
  if (safeguard.role === 'part_time') return [claim(extent, 'part_time')]
  if (safeguard.role === 'adds') return [claim(extent, 'adds_only')]
  if (isTooLow(safeguard.heightMetres, required)) return [claim(extent, 'too_low')]
  const breaches = safeguard.breaches.filter((breach) => isBreached(breach, date))
  const breachAt = (breach: (typeof breaches)[number]) =>
    breach.stretches.length === 0 ? extent : intersect(extent, stretchesOn(breach.stretches, edge))
  return [
    claim(subtract(extent, breaches.flatMap(breachAt)), null, safeguard.status === 'temporary'),
    ...breaches.map((breach) =>
      isSecuredMeanwhile(breach, date)
        ? claim(breachAt(breach), null, true)
        : claim(breachAt(breach), 'broken'),
    ),
  ].filter(({ at }) => at.length > 0)
}

/** Parapets cover where their height is known and reaches what is required; without a stated requirement none do. */
function parapetClaims(parapets: readonly ParapetFacts[], edge: LaidEdge, required: number | null): Claim[] {
  if (required === null) return []
  const measured = union(
    ...parapets.filter((parapet) => parapet.measured).map(({ stretch }) => stretchesOn([stretch], edge)),
  )
  return parapets.flatMap((parapet): Claim[] => {
    if (parapet.heightMetres === null) return []
    const along = stretchesOn([parapet.stretch], edge)
    const at = parapet.measured ? along : subtract(along, measured)
    const reason = isTooLow(parapet.heightMetres, required) ? 'too_low' : null
    return at.length > 0 ? [{ at, by: 'parapet', reason, temporary: false }] : []
  })
}

function isTooLow(heightMetres: number | null, required: number | null): boolean {
  return heightMetres !== null && required !== null && heightMetres < required
}

/** The stretches that lie on the edge, cut to it. On an edge of unknown length only the whole of it can be meant. */
function stretchesOn(stretches: readonly Stretch[], edge: LaidEdge): Interval[] {
  const length = centimetres(edge)
  return union(
    stretches
      .filter((stretch) => stretch.edge === edge.code)
      .map(({ from, to }) => {
        if (edge.lengthMetres === null) return { from: 0, to: from === 0 && to === null ? length : 0 }
        return { from: Math.min(cm(from), length), to: to === null ? length : Math.min(cm(to), length) }
      }),
  )
}

function reachableOn(edge: LaidEdge): Interval[] {
  const all = [{ from: 0, to: centimetres(edge) }]
  if (edge.access === 'none') return []
  return edge.access === 'some'
    ? stretchesOn(
        edge.reachable.map((stretch) => ({ ...stretch, edge: edge.code })),
        edge,
      )
    : union(all)
}

function edgeCoverage(edge: LaidEdge, claims: readonly Claim[]): EdgeCoverage {
  const reachable = reachableOn(edge)
  const ends = [{ from: 0, to: centimetres(edge) }, ...reachable, ...claims.flatMap(({ at }) => at)]
  const cuts = [...new Set(ends.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b)
  const pieces: Piece[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const piece = { from: cuts[i]!, to: cuts[i + 1]! }
    const said = sayPiece(
      claims.filter(({ at }) => contains(at, piece)),
      contains(reachable, piece),
    )
    const last = pieces.at(-1)
    if (last && sameSaid(last, said)) last.to = piece.to
    else pieces.push({ ...piece, ...said })
  }
  const { code, name, access, lengthMetres } = edge
  const shown = pieces.map((piece) => ({ ...piece, from: piece.from / 100, to: piece.to / 100 }))
  return { code, name, access, lengthMetres, pieces: shown }
}

type Said = Omit<Piece, 'from' | 'to'>

function sayPiece(claims: readonly Claim[], reachable: boolean): Said {
  const covering = claims.filter(({ reason }) => reason === null)
  if (covering.length > 0) {
    const temporary = covering.every((claim) => claim.temporary)
    return { reachable, covered: true, temporary, by: idsOf(covering), reason: null }
  }
  const reason = gapReasons.codes.find((code) => claims.some((claim) => claim.reason === code)) ?? 'nothing'
  const by = idsOf(claims.filter((claim) => claim.reason === reason))
  return { reachable, covered: false, temporary: false, by, reason: reachable ? reason : null }
}

function idsOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.map(({ by }) => by))].toSorted()
}

function sameSaid(one: Said, other: Said): boolean {
  return (
    one.reachable === other.reachable &&
    one.covered === other.covered &&
    one.temporary === other.temporary &&
    one.reason === other.reason &&
    one.by.join() === other.by.join()
  )
}

function contains(intervals: readonly Interval[], piece: Interval): boolean {
  return intervals.some(({ from, to }) => from <= piece.from && piece.to <= to)
}

function sumUp(edges: readonly EdgeCoverage[]) {
  const measured = edges.filter(({ lengthMetres }) => lengthMetres !== null)
  const sum = (wanted: (piece: Piece) => boolean) =>
    lengthInMetres(measured.map(({ pieces }) => pieces.filter((piece) => piece.reachable && wanted(piece))))
  const parts = edges.filter(({ lengthMetres, pieces }) => lengthMetres === null && pieces.some(isReachable))
  return {
    reachableMetres: sum(() => true),
    coveredMetres: sum(({ covered }) => covered),
    gapMetres: sum(({ covered }) => !covered),
    temporaryMetres: sum(({ temporary }) => temporary),
    parts: { reachable: parts.length, open: parts.filter(({ pieces }) => pieces.some(isGap)).length },
  }
}

function lengthInMetres(edges: readonly (readonly Piece[])[]): number {
  const centimetresOf = (pieces: readonly Piece[]) =>
    lengthOf(pieces.map(({ from, to }) => ({ from: cm(from), to: cm(to) })))
  return edges.reduce((sum, pieces) => sum + centimetresOf(pieces), 0) / 100
}

function stateOf(edges: readonly EdgeCoverage[]): 'full' | 'partial' | 'none' {
  const reachable = edges.flatMap(({ pieces }) => pieces.filter(isReachable))
  if (reachable.every(({ covered }) => covered)) return 'full'
  return reachable.some(({ covered }) => covered) ? 'partial' : 'none'
}

function isReachable({ reachable }: Piece): boolean {
  return reachable
}

export function isGap({ reachable, covered }: Piece): boolean {
  return reachable && !covered
}

function notesOf(
  { surveyed, lineMoved, safeguards, parapets, requiredHeightMetres, edges }: CoverageFacts,
  covered: readonly EdgeCoverage[],
  isAnyReachable: boolean,
  date: string,
): CoverageNote[] {
  const isEnd = (code: string) => edgeKindOf(code) === 'start' || edgeKindOf(code) === 'end'
  const standing = safeguards.filter(
    (safeguard) => safeguard.role === 'covers' && standingOn(safeguard, date) === 'stands',
  )
  const holds: Record<CoverageNote, boolean> = {
    not_surveyed: !surveyed,
    access_unknown: edges.some(({ access }) => access === 'unknown'),
    ends_open: covered.some(({ code, pieces }) => isEnd(code) && pieces.some(isGap)),
    nothing_reachable: surveyed && !isAnyReachable,
    temporary: covered.some(({ pieces }) =>
      pieces.some(({ reachable, temporary }) => reachable && temporary),
    ),
    line_moved: lineMoved,
    requirement_missing: requiredHeightMetres === null && parapets.length > 0,
    extent_missing: standing.some(
      ({ extent }) => !edges.some((edge) => stretchesOn(extent, edge).length > 0),
    ),
  }
  return coverageNotes.codes.filter((code) => holds[code])
}

function nextTurn(safeguards: readonly SafeguardFacts[], date: string): string | null {
  return (
    safeguards
      .flatMap(turningDays)
      .filter((day) => day > date)
      .toSorted()[0] ?? null
  )
}

function centimetres({ lengthMetres }: LaidEdge): number {
  return lengthMetres === null ? whole : cm(lengthMetres)
}

function cm(metres: number): number {
  return Math.round(metres * 100)
}
