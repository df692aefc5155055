import { type EdgeCoverage, gapReasons, type Piece } from '../model/coverage.ts'
import type { Claim } from './claims.ts'
import { centimetres, reachableOn } from './edgeStretches.ts'
import type { LaidEdge } from './layout.ts'

type Said = Omit<Piece, 'from' | 'to'>

/** Where a claim begins or ceases to hold; the claim of what people can reach is null. */
interface Turn {
  at: number
  claim: Claim | null
  holds: boolean
}

/** The edge cut into pieces in which nothing changes, each with what is claimed of it. One sweep along the edge. */
export function edgeCoverage(edge: LaidEdge, claims: readonly Claim[]): EdgeCoverage {
  const end = centimetres(edge)
  const turns = turnsOf(claims, edge)
  const pieces: Piece[] = []
  const holding = new Set<Claim | null>()
  for (let i = 0, from = 0; from < end; ) {
    for (; i < turns.length && turns[i]!.at <= from; i++) {
      if (turns[i]!.holds) holding.add(turns[i]!.claim)
      else holding.delete(turns[i]!.claim)
    }
    const to = Math.min(turns[i]?.at ?? end, end)
    const said = sayPiece(
      [...holding].filter((claim) => claim !== null),
      holding.has(null),
    )
    const last = pieces.at(-1)
    if (last && sameSaid(last, said)) last.to = to / 100
    else pieces.push({ from: from / 100, to: to / 100, ...said })
    from = to
  }
  const { code, name, access, lengthMetres } = edge
  return { code, name, access, lengthMetres, pieces }
}

function turnsOf(claims: readonly Claim[], edge: LaidEdge): Turn[] {
  const reachable = { at: reachableOn(edge), claim: null }
  return [reachable, ...claims.map((claim) => ({ at: claim.at, claim }))]
    .flatMap(({ at, claim }) =>
      at.flatMap(({ from, to }): Turn[] => [
        { at: from, claim, holds: true },
        { at: to, claim, holds: false },
      ]),
    )
    .toSorted((a, b) => a.at - b.at)
}

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
