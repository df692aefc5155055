import { type EdgeCoverage, gapReasons, type Piece } from '../model/coverage.ts'
import type { Claim } from './claims.ts'
import { centimetres, reachableOn } from './edgeStretches.ts'
import type { LaidEdge } from './layout.ts'

type Said = Omit<Piece, 'from' | 'to'>

/** Where a claim, or (null) what people can reach, begins or ceases to hold. */
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
  /** In the order of whose they are. */
  const holding: Claim[] = []
  let reachable = false
  for (let i = 0, from = 0; from < end; ) {
    for (; i < turns.length && turns[i]!.at <= from; i++) {
      const { claim, holds } = turns[i]!
      if (claim === null) reachable = holds
      else if (!holds) holding.splice(holding.indexOf(claim), 1)
      else {
        const before = holding.findIndex(({ by }) => by > claim.by)
        holding.splice(before === -1 ? holding.length : before, 0, claim)
      }
    }
    const to = Math.min(turns[i]?.at ?? end, end)
    const said = sayPiece(holding, reachable)
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

/** What the claims, in the order of whose they are, come to. */
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
  return claims.map(({ by }) => by).filter((by, i, all) => by !== all[i - 1])
}

function sameSaid(one: Said, other: Said): boolean {
  return (
    one.reachable === other.reachable &&
    one.covered === other.covered &&
    one.temporary === other.temporary &&
    one.reason === other.reason &&
    one.by.length === other.by.length &&
    one.by.every((by, i) => by === other.by[i])
  )
}
