import type { EastNorth } from '../model/geojson.ts'
import { walkersDirection } from './facing.ts'
import type { Candidate, PlacedSign, WalkGraph } from './problem.ts'
import { eachSegmentNear, type WayIndex } from './wayIndex.ts'

/*
 * Whom a sign serves. Somebody walking an arc is served where, at some point of it, the sign is near enough to be read, its
 * face is turned towards them, and it lies ahead. Buildings, hedges and slopes are not known and hide nothing: whoever sets the
 * sign up must look.
 */

export const readingLimits = {
  /** Seen more from the side than this, a face cannot be read: half its width is gone. */
  faceDegrees: 60,
  /** A sign farther from straight ahead than this is passed unseen. */
  aheadDegrees: 60,
  /** A sign is at the nearest way within this; one farther off has no way of its own. */
  ownWayMetres: 10,
  /** What is read only from nearer than this is not read in passing. */
  nearestMetres: 0.5,
  /** Ways that cross the sign's own way without a junction within this are over or under it. */
  levelMetres: 30,
} as const

const aheadSlope = Math.tan((readingLimits.aheadDegrees * Math.PI) / 180)
const faceRadians = (readingLimits.faceDegrees * Math.PI) / 180

/**
 * Arcs whose walkers the sign serves, in order. With 0 metres it is read only on the way it stands at. Ways that cross the
 * sign's own way without meeting it lie on another level and are not served.
 */
export function servedBy(index: WayIndex, sign: PlacedSign | Candidate, readingMetres: number): Uint32Array {
  const { graph } = index
  const own = 'arc' in sign ? sign.edge : nearestEdge(index, sign.at)
  const face = 'arc' in sign ? opposite(walkersDirection(graph, sign)) : faceOf(sign.facingDegrees)
  if (readingMetres === 0) {
    if ('arc' in sign) return Uint32Array.of(sign.arc)
    return own && typeof own === 'object' ? arcsMet(own, face) : new Uint32Array(0)
  }
  const ownEdge = typeof own === 'number' ? own : (own?.edge ?? null)
  const arcs = new Set<number>()
  eachSegmentNear(index, sign.at, readingMetres, (segment, edge) => {
    const along = segmentOf(graph, segment)
    if (isRead(along, sign.at, face, readingMetres)) arcs.add(edge * 2)
    if (isRead([along[2], along[3], along[0], along[1]], sign.at, face, readingMetres)) arcs.add(edge * 2 + 1)
  })
  if (ownEdge !== null && [...arcs].some((arc) => arc >> 1 !== ownEdge))
    for (const edge of edgesOnOtherLevels(index, sign.at, ownEdge)) {
      arcs.delete(edge * 2)
      arcs.delete(edge * 2 + 1)
    }
  if ('arc' in sign) arcs.add(sign.arc)
  return Uint32Array.from(arcs).sort()
}

type Vector = readonly [number, number]
type Segment = readonly [x1: number, y1: number, x2: number, y2: number]

const opposite = ([east, north]: Vector): Vector => [-east, -north]

function faceOf(degrees: number | null): Vector | null {
  if (degrees === null) return null
  const radians = (degrees * Math.PI) / 180
  return [Math.sin(radians), Math.cos(radians)]
}

const segmentOf = ({ vertices }: WalkGraph, segment: number): Segment => [
  vertices[segment * 2]!,
  vertices[segment * 2 + 1]!,
  vertices[segment * 2 + 2]!,
  vertices[segment * 2 + 3]!,
]

/**
 * Whether somebody who walks the segment can read the sign somewhere on it. Each condition leaves an interval of the metres
 * that are left until the sign is abreast; there is such a place where all the intervals meet.
 */
function isRead([x1, y1, x2, y2]: Segment, at: EastNorth, face: Vector | null, readingMetres: number) {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return false
  const east = (x2 - x1) / length
  const north = (y2 - y1) / length
  const left = (at[0] - x1) * east + (at[1] - y1) * north
  // The sign's distance from the line, positive on the left of the walker.
  const aside = (at[1] - y1) * east - (at[0] - x1) * north
  if (Math.abs(aside) > readingMetres) return false
  const interval = {
    low: Math.max(left - length, Math.abs(aside) / aheadSlope, readingLimits.nearestMetres),
    high: Math.min(left, Math.sqrt(readingMetres ** 2 - aside ** 2)),
  }
  if (face) {
    // From the sign to the walker is `-left` along and `-aside` across; both edges of the face's view cut it off.
    const along = face[0] * east + face[1] * north
    const across = face[1] * east - face[0] * north
    for (const turn of [faceRadians, -faceRadians]) {
      const cos = Math.cos(turn)
      const sin = Math.sin(turn)
      const limitAlong = along * cos - across * sin
      const limitAcross = along * sin + across * cos
      // Inside of the limit: limit x walker >= 0 for the right one, <= 0 for the left one.
      const side = turn > 0 ? -1 : 1
      keepWhere(interval, side * limitAcross, -side * limitAlong * aside)
    }
  }
  return interval.low <= interval.high + 1e-9
}

/** Keeps of the interval where `slope * u + constant >= 0`. */
function keepWhere(interval: { low: number; high: number }, slope: number, constant: number): void {
  if (Math.abs(slope) < 1e-12) {
    if (constant < -1e-9) interval.high = -Infinity
  } else if (slope > 0) interval.low = Math.max(interval.low, -constant / slope)
  else interval.high = Math.min(interval.high, -constant / slope)
}

interface Foot {
  edge: number
  direction: Vector
}

function nearestEdge(index: WayIndex, at: EastNorth): Foot | null {
  let nearest: Foot | null = null
  let nearestMetres: number = readingLimits.ownWayMetres
  eachSegmentNear(index, at, nearestMetres, (segment, edge) => {
    const { metres, direction } = nearestOn(segmentOf(index.graph, segment), at)
    if (!direction || metres > nearestMetres) return
    if (metres === nearestMetres && nearest && nearest.edge <= edge) return
    nearestMetres = metres
    nearest = { edge, direction }
  })
  return nearest
}

/** How far the point is from the segment, and the segment's direction; null where it has no length. */
function nearestOn([x1, y1, x2, y2]: Segment, at: EastNorth): { metres: number; direction: Vector | null } {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const east = length > 0 ? (x2 - x1) / length : 0
  const north = length > 0 ? (y2 - y1) / length : 0
  const along = Math.max(0, Math.min(length, (at[0] - x1) * east + (at[1] - y1) * north))
  return {
    metres: Math.hypot(at[0] - x1 - east * along, at[1] - y1 - north * along),
    direction: length > 0 ? [east, north] : null,
  }
}

/** The arcs of the edge whose walkers meet the face. */
function arcsMet({ edge, direction }: Foot, face: Vector | null): Uint32Array {
  const meeting = face ? -(face[0] * direction[0] + face[1] * direction[1]) : null
  const limit = Math.cos(faceRadians) - 1e-9
  const arcs: number[] = []
  if (meeting === null || meeting >= limit) arcs.push(edge * 2)
  if (meeting === null || -meeting >= limit) arcs.push(edge * 2 + 1)
  return Uint32Array.from(arcs)
}

/** Edges near the sign of ways that cross its own way there without a junction: over or under it. */
function edgesOnOtherLevels(index: WayIndex, at: EastNorth, own: number): Set<number> {
  const { way } = index.graph
  const near: [along: Segment, edge: number][] = []
  eachSegmentNear(index, at, readingLimits.levelMetres, (segment, edge) => {
    const along = segmentOf(index.graph, segment)
    if (nearestOn(along, at).metres <= readingLimits.levelMetres) near.push([along, edge])
  })
  const ways = new Set<number>()
  const edges = new Set<number>()
  for (const [along, edge] of near) {
    if (way[edge] !== way[own]) continue
    for (const [other, otherEdge] of near) {
      if (otherEdge === edge || !cross(along, other)) continue
      if (way[otherEdge] !== way[own]) ways.add(way[otherEdge]!)
      else if (otherEdge !== own) edges.add(otherEdge)
    }
  }
  if (ways.size > 0) for (const [, edge] of near) if (ways.has(way[edge]!)) edges.add(edge)
  return edges
}

/** Whether two segments cross inside both. */
function cross(a: Segment, b: Segment): boolean {
  return sides(a, b) && sides(b, a)
}

/** Whether the ends of `b` lie on either side of `a`, neither on it. */
function sides([x1, y1, x2, y2]: Segment, [x3, y3, x4, y4]: Segment): boolean {
  const area = (x: number, y: number) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
  const tolerance = 1e-6 * Math.hypot(x2 - x1, y2 - y1)
  const one = area(x3, y3)
  const other = area(x4, y4)
  return (one > tolerance && other < -tolerance) || (one < -tolerance && other > tolerance)
}
