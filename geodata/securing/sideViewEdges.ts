import type { EdgeCoverage, GapReason, Piece } from '../model/coverage.ts'
import { lineEdges, type Stretch } from '../model/edge.ts'
import type { SecuringAnswer, SecuringSafeguard } from '../model/securingAnswer.ts'
import { isGap } from './coverageOn.ts'
import { type Interval, subtract, union } from './intervals.ts'
import { axisOf } from './linearReference.ts'
import { type CompassPoint, sideFacing } from './sideFacing.ts'
import type { UprightLook } from './sideViewMarks.ts'
import { type SideViewSymbol, symbolsOf } from './sideViewSymbols.ts'

/*
 * What is to be seen along each edge on the day. Metres from the edge's beginning; an edge of unknown length runs from 0 to 1.
 */

/** Adjoining pieces people can reach that nothing covers, for one reason. Numbered over the whole thing. */
interface SideViewGap {
  number: number
  edge: string
  from: number
  to: number
  /** Null on an edge of unknown length. */
  metres: number | null
  reason: GapReason
}

type Named = Pick<SecuringSafeguard, 'id' | 'name' | 'kind'>

/** What stands up from an edge. */
export interface Upright {
  /** Null for a parapet. */
  safeguard: Named | null
  look: UprightLook
  from: number
  to: number
  heightMetres: number | null
}

/** What lies along an edge without being a height above it: below it, or an addition to what covers. */
export interface Addition {
  safeguard: Named
  look: UprightLook
  from: number
  to: number
}

export interface SideViewEdge extends EdgeCoverage {
  /** Which way a side or an end of a line faces. */
  facing: CompassPoint | null
  gaps: SideViewGap[]
  uprights: Upright[]
  additions: Addition[]
  symbols: SideViewSymbol[]
}

/** Every edge of the answer in its order, with what is drawn along it, and the signs and telephones that have no place on any. */
export function sideViewEdges(answer: SecuringAnswer): { edges: SideViewEdge[]; apart: SideViewSymbol[] } {
  const symbols = symbolsOf(answer)
  const axis = answer.axis && axisOf(answer.axis)
  let number = 0
  const edges = answer.coverage.edges.map((edge): SideViewEdge => {
    const gaps = gapsOf(edge).map((gap) => ({ ...gap, number: ++number }))
    const { uprights, additions } = alongOf(answer, edge)
    const lineEdge = lineEdges.find((code) => code === edge.code)
    const facing = axis && lineEdge ? sideFacing(axis, lineEdge) : null
    return {
      ...edge,
      facing,
      gaps,
      uprights,
      additions,
      symbols: symbols.filter(({ place }) => place?.edge === edge.code),
    }
  })
  return { edges, apart: symbols.filter(({ place }) => place === null) }
}

function gapsOf({ code, lengthMetres, pieces }: EdgeCoverage): Omit<SideViewGap, 'number'>[] {
  const gaps: Omit<SideViewGap, 'number'>[] = []
  for (const { from, to, reason } of pieces.filter(isGap)) {
    const last = gaps.at(-1)
    if (last && last.to === from && last.reason === reason) last.to = to
    else gaps.push({ edge: code, from, to, metres: null, reason: reason! })
  }
  if (lengthMetres === null) return gaps
  return gaps.map((gap) => ({ ...gap, metres: metresBetween(gap) }))
}

/** To the centimetre, so that sums come out as the coverage reckons them. */
export function metresBetween({ from, to }: { from: number; to: number }): number {
  return (Math.round(to * 100) - Math.round(from * 100)) / 100
}

// T05 is fall protection below the edge, closing part of the time nothing that stands; T17 and T18 are drawn as symbols.
const drawnAsSymbols = ['T17', 'T18']
const isUpright = ({ role, kind }: SecuringSafeguard) => role === 'covers' && kind !== 'T05'

function alongOf(answer: SecuringAnswer, edge: EdgeCoverage) {
  const uprights = parapetsAlong(answer, edge)
  const additions: Addition[] = []
  for (const safeguard of answer.safeguards) {
    const look = lookOf(safeguard)
    if (look === null || drawnAsSymbols.includes(safeguard.kind)) continue
    for (const interval of placesOn(safeguard.extent, edge)) {
      const { id, name, kind, heightMetres } = safeguard
      const named = { id, name, kind }
      if (!isUpright(safeguard)) additions.push({ safeguard: named, look, ...metresOf(interval) })
      else
        for (const part of brokenOrWhole(interval, edge.pieces, id))
          uprights.push({
            safeguard: named,
            heightMetres,
            look: part.isBroken ? 'broken' : look,
            ...metresOf(part),
          })
    }
  }
  return { uprights, additions }
}

function lookOf({ standing, status }: SecuringSafeguard): UprightLook | null {
  if (standing === 'planned') return 'planned'
  if (standing !== 'stands') return null
  return status === 'temporary' ? 'temporary' : 'standing'
}

/** What a register tells of is drawn where nobody has measured. */
function parapetsAlong({ parapets }: SecuringAnswer, edge: EdgeCoverage): Upright[] {
  const measured = union(
    ...parapets.filter((parapet) => parapet.measured).map(({ stretch }) => placesOn([stretch], edge)),
  )
  return parapets.flatMap(({ stretch, heightMetres, measured: isMeasured }) => {
    const places = placesOn([stretch], edge)
    const look = isMeasured ? 'measured' : 'registered'
    return (isMeasured ? places : subtract(places, measured)).map(
      (place): Upright => ({ safeguard: null, look, heightMetres, ...metresOf(place) }),
    )
  })
}

function placesOn(stretches: readonly Stretch[], { code, lengthMetres }: EdgeCoverage): Interval[] {
  const length = Math.round((lengthMetres ?? 1) * 100)
  const on = stretches.filter(({ edge }) => edge === code)
  if (lengthMetres === null) return on.length > 0 ? [{ from: 0, to: length }] : []
  return union(
    on.map(({ from, to }) => ({
      from: Math.min(Math.round(from * 100), length),
      to: Math.min(to === null ? length : Math.round(to * 100), length),
    })),
  )
}

/** A safeguard's place cut where a fault has opened it. */
function brokenOrWhole(place: Interval, pieces: readonly Piece[], id: string) {
  const broken = pieces
    .filter(({ reason, by }) => reason === 'broken' && by.includes(id))
    .map(({ from, to }) => ({ from: Math.round(from * 100), to: Math.round(to * 100) }))
  const open = subtract([place], subtract([place], broken))
  return [
    ...subtract([place], broken).map((part) => ({ ...part, isBroken: false })),
    ...open.map((part) => ({ ...part, isBroken: true })),
  ]
}

function metresOf({ from, to }: Interval): { from: number; to: number } {
  return { from: from / 100, to: to / 100 }
}
