import {
  type CoverageNote,
  type CoverageOn,
  coverageNotes,
  type EdgeCoverage,
  type Piece,
} from '../model/coverage.ts'
import { edgeKindOf } from '../model/edge.ts'
import { type ParapetFacts, parapetClaims, safeguardClaims } from './claims.ts'
import { inCentimetres, isBeyond, surelyOn } from './edgeStretches.ts'
import { lengthOf } from './intervals.ts'
import type { LaidEdge } from './layout.ts'
import { edgeCoverage } from './pieces.ts'
import { type SafeguardFacts, standingOn, turningDays } from './standing.ts'

/*
 * Which of the edges people can reach are covered on a day (decisions/0008-what-counts-as-covered.md). Reckoned in whole
 * centimetres, so that nothing is lost or won by rounding.
 */

export interface CoverageFacts {
  edges: readonly LaidEdge[]
  /** Whether somebody has registered the edges, or they are only assumed. */
  surveyed: boolean
  /** Whether the line has changed length since then. */
  lineMoved: boolean
  /** Whether the line that measures run along has parts side by side (abreast.ts). */
  linesAbreast: boolean
  safeguards: readonly SafeguardFacts[]
  parapets: readonly ParapetFacts[]
  requiredHeightMetres: number | null
}

/** What of the edges is covered on a date. */
export function coverageOn(facts: CoverageFacts, date: string): CoverageOn {
  const claims = facts.edges.map((edge) => claimsOn(facts, edge, date))
  const covered = facts.edges.map((edge, i) => edgeCoverage(edge, claims[i]!))
  const isTold = facts.surveyed || claims.some((onEdge) => onEdge.length > 0)
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
  { edges, safeguards, parapets, requiredHeightMetres }: CoverageFacts,
  edge: LaidEdge,
  date: string,
) {
  return [
    ...safeguards.flatMap((safeguard) => safeguardClaims(safeguard, edge, edges, requiredHeightMetres, date)),
    ...parapetClaims(parapets, edge, requiredHeightMetres),
  ]
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
    lengthOf(pieces.map(({ from, to }) => ({ from: inCentimetres(from), to: inCentimetres(to) })))
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
  { surveyed, lineMoved, linesAbreast, safeguards, parapets, requiredHeightMetres, edges }: CoverageFacts,
  covered: readonly EdgeCoverage[],
  isAnyReachable: boolean,
  date: string,
): CoverageNote[] {
  const isEnd = (code: string) => edgeKindOf(code) === 'start' || edgeKindOf(code) === 'end'
  const standing = safeguards.filter(
    (safeguard) => safeguard.role === 'covers' && standingOn(safeguard, date) === 'stands',
  )
  const lacking = standing.filter((safeguard) => !hasPlace(safeguard, edges))
  const holds: Record<CoverageNote, boolean> = {
    not_surveyed: !surveyed || edges.length === 0,
    access_unknown: edges.some(({ access }) => access === 'unknown'),
    ends_open: covered.some(({ code, pieces }) => isEnd(code) && pieces.some(isGap)),
    nothing_reachable: surveyed && edges.length > 0 && !isAnyReachable,
    temporary: covered.some(({ pieces }) =>
      pieces.some(({ reachable, temporary }) => reachable && temporary),
    ),
    line_moved: lineMoved,
    lines_abreast: linesAbreast,
    requirement_missing: requiredHeightMetres === null && parapets.length > 0,
    extent_missing: lacking.length > 0,
    extent_outside: standing.some(
      (safeguard) => !lacking.includes(safeguard) && isPartlyOutside(safeguard, edges),
    ),
  }
  return coverageNotes.codes.filter((code) => holds[code])
}

function hasPlace({ extent }: SafeguardFacts, edges: readonly LaidEdge[]): boolean {
  const on = Map.groupBy(extent, ({ edge }) => edge)
  return edges.some((edge) => surelyOn(on.get(edge.code) ?? [], edge).length > 0)
}

function isPartlyOutside({ extent }: SafeguardFacts, edges: readonly LaidEdge[]): boolean {
  return extent.some((stretch) => {
    const edge = edges.find(({ code }) => code === stretch.edge)
    return !edge || isBeyond(stretch, edge)
  })
}

function nextTurn(safeguards: readonly SafeguardFacts[], date: string): string | null {
  return (
    safeguards
      .flatMap(turningDays)
      .filter((day) => day > date)
      .toSorted()[0] ?? null
  )
}
