import type { Stretch } from '../model/edge.ts'
import { type Interval, union } from './intervals.ts'
import type { LaidEdge } from './layout.ts'

/*
 * Stretches as intervals of an edge, in whole centimetres. What is said to cover counts only where it surely lies; what is
 * said to be open counts wherever it may.
 */

/** Centimetres that an edge of unknown length is reckoned as; it is all covered or all open. */
const wholeEdge = 100
/** A line drawn anew may be so much shorter without anybody's measures being wrong. */
const slackCentimetres = 10

type Span = Pick<Stretch, 'from' | 'to'>

export function centimetres({ lengthMetres }: LaidEdge): number {
  return lengthMetres === null ? wholeEdge : inCentimetres(lengthMetres)
}

export function inCentimetres(metres: number): number {
  return Math.round(metres * 100)
}

/** The spans cut to the edge. Of an edge of unknown length, only what is said of the whole of it. */
export function surelyOn(spans: readonly Span[], edge: LaidEdge): Interval[] {
  const known = edge.lengthMetres === null ? spans.filter(isWhole) : spans
  return union(known.map((span) => cut(span, centimetres(edge))))
}

/** The spans cut to the edge. Of an edge of unknown length, all of it as soon as anything is said of it. */
export function perhapsOn(spans: readonly Span[], edge: LaidEdge): Interval[] {
  return edge.lengthMetres === null && spans.length > 0 ? allOf(edge) : surelyOn(spans, edge)
}

/** Where people can come to the edge: everywhere, unless somebody has said otherwise and it can be told where. */
export function reachableOn(edge: LaidEdge): Interval[] {
  if (edge.access === 'none') return []
  const told = edge.access === 'some' ? perhapsOn(edge.reachable, edge) : []
  // Stretches beyond the end of a line that has been redrawn tell nothing of it as it is.
  return told.length > 0 ? told : allOf(edge)
}

/** Whether a span reaches beyond what is known of the edge, and so is not all counted. */
export function isBeyond(span: Span, edge: LaidEdge): boolean {
  if (edge.lengthMetres === null) return !isWhole(span)
  return inCentimetres(span.to ?? span.from) > centimetres(edge) + slackCentimetres
}

function allOf(edge: LaidEdge): Interval[] {
  return [{ from: 0, to: centimetres(edge) }]
}

function isWhole({ from, to }: Span): boolean {
  return from === 0 && to === null
}

/** Written the wrong way round it is the same stretch. */
function cut({ from, to }: Span, length: number): Interval {
  const [a, b] = [Math.min(inCentimetres(from), length), to === null ? length : inCentimetres(to)]
  return { from: Math.min(a, b), to: Math.min(Math.max(a, b), length) }
}
