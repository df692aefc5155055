import type { EastNorth } from '../model/geojson.ts'
import { pointOnEdge } from '../sign-planning/alongEdge.ts'
import { candidateFacing } from '../sign-planning/facing.ts'
import { footOn } from '../sign-planning/footOn.ts'
import type { WalkGraph } from '../sign-planning/problem.ts'
import type { WayIndex } from '../sign-planning/wayIndex.ts'

/** A point on an edge of the graph, and the arc that somebody passing it walks. */
export interface OnWay {
  readonly edge: number
  /** Along the edge, from its start. */
  readonly metres: number
  readonly arc: number
  readonly at: EastNorth
}

/** The nearest point of any way within so many metres, walked against `facing` as nearly as it goes (grid degrees). */
export function nearestOnWay(
  index: WayIndex,
  from: EastNorth,
  facing: number | null,
  withinMetres: number,
): OnWay | null {
  const foot = footOn(index, from, withinMetres)
  if (!foot) return null
  const { graph } = index
  const { edge, metres } = foot
  return facingAgainst(graph, { edge, metres, arc: edge * 2, at: pointOnEdge(graph, edge, metres) }, facing)
}

/**
 * So many metres on along the arc, or back where they are fewer than none. At a junction it goes on along the way that turns
 * the least, and stops at a dead end.
 */
export function movedAlong(graph: WalkGraph, from: OnWay, byMetres: number): OnWay {
  let { metres } = from
  // The arc walked: back is along the arc's way back.
  let arc = byMetres < 0 ? from.arc ^ 1 : from.arc
  let left = Math.abs(byMetres)
  // No more junctions than there are edges: a loop is left as soon as the metres are walked.
  for (let passed = 0; passed <= graph.metres.length; passed++) {
    const length = graph.metres[arc >> 1]!
    const rest = arc % 2 === 0 ? length - metres : metres
    const next = rest < left ? straightOn(graph, arc) : null
    if (next === null) {
      const step = Math.min(left, rest)
      metres += arc % 2 === 0 ? step : -step
      break
    }
    left -= rest
    arc = next
    metres = arc % 2 === 0 ? 0 : graph.metres[arc >> 1]!
  }
  const edge = arc >> 1
  return { edge, metres, arc: byMetres < 0 ? arc ^ 1 : arc, at: pointOnEdge(graph, edge, metres) }
}

/** Degrees clockwise from grid north of a face turned against those who walk there. */
export function facingOf(graph: WalkGraph, { edge, metres, arc, at }: OnWay): number {
  return candidateFacing(graph, { edge, metres, arc, at, permitted: true, reasons: [], cost: 0 })
}

/** How far apart two directions are, 0 to 180. */
export function degreesBetween(one: number, other: number): number {
  const apart = Math.abs((((one - other) % 360) + 360) % 360)
  return Math.min(apart, 360 - apart)
}

function facingAgainst(graph: WalkGraph, on: OnWay, facing: number | null): OnWay {
  if (facing === null) return on
  const back = { ...on, arc: on.arc ^ 1 }
  const isOn = degreesBetween(facingOf(graph, on), facing) <= degreesBetween(facingOf(graph, back), facing)
  return isOn ? on : back
}

/** The arc that leaves where this one ends with the least turn; null at a dead end. */
function straightOn(graph: WalkGraph, arc: number): number | null {
  const node = arc % 2 === 0 ? graph.to[arc >> 1]! : graph.from[arc >> 1]!
  const heading = headingAt(graph, arc, 'end')
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (let at = graph.firstArc[node]!; at < graph.firstArc[node + 1]!; at++) {
    const next = graph.arcs[at]!
    if (next >> 1 === arc >> 1) continue
    const turn = degreesBetween(heading, headingAt(graph, next, 'start'))
    if (turn < least) {
      least = turn
      best = next
    }
  }
  return best
}

function headingAt(graph: WalkGraph, arc: number, where: 'start' | 'end'): number {
  const edge = arc >> 1
  const metres = (where === 'start') === (arc % 2 === 0) ? 0 : graph.metres[edge]!
  const middle = metres === 0 ? Math.min(1, graph.metres[edge]! / 2) : metres - Math.min(1, metres / 2)
  return facingOf(graph, { edge, metres: middle, arc: arc ^ 1, at: [0, 0] })
}
