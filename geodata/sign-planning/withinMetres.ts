import { isInside } from '../geometry/inside.ts'
import type { Planar } from '../geometry/planar.ts'
import { touchMetres } from '../geometry/segments.ts'

/** From, to: metres from the start of a line. */
export type Stretched = [from: number, to: number]

/**
 * Where on the segment from a to b one is within so many metres of the shape, or in it: in order, apart, none shorter than a
 * touch. Exact: what is within reach of one of the shape's own segments is a rectangle with two round ends.
 */
export function withinMetres(
  shape: Planar,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  metres: number,
): Stretched[] {
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return []
  const reach = Math.max(metres, touchMetres)
  const line: Line = { x: ax, y: ay, east: (bx - ax) / length, north: (by - ay) / length, length }
  const found = merged(nearOutline(shape, line, reach))
  if (shape.dimension < 2) return found
  // Between those places the outline is not met, so one point answers for each.
  const edges = [0, ...found.flat(), length]
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const middle = (edges[at]! + edges[at + 1]!) / 2
    if (isInside(shape, ax + line.east * middle, ay + line.north * middle))
      found.push([edges[at]!, edges[at + 1]!])
  }
  return merged(found)
}

/** Stretches in order, those that overlap or touch made into one; a mere touch is left out. */
export function merged(stretches: Stretched[]): Stretched[] {
  const kept: Stretched[] = []
  for (const [from, to] of stretches.sort((one, other) => one[0] - other[0])) {
    const last = kept.at(-1)
    if (last && from <= last[1] + touchMetres) last[1] = Math.max(last[1], to)
    else kept.push([from, to])
  }
  return kept.filter(([from, to]) => to - from >= touchMetres)
}

interface Line {
  x: number
  y: number
  /** Of one metre along it. */
  east: number
  north: number
  length: number
}

function nearOutline({ flat, runs, dimension }: Planar, line: Line, reach: number): Stretched[] {
  const step = dimension === 0 ? 0 : 2
  const [endX, endY] = [line.x + line.east * line.length, line.y + line.north * line.length]
  const west = Math.min(line.x, endX) - reach
  const east = Math.max(line.x, endX) + reach
  const south = Math.min(line.y, endY) - reach
  const north = Math.max(line.y, endY) + reach
  const found: Stretched[] = []
  for (let run = 0; run < runs.from.length; run++) {
    const box = run * 4
    if (runs.boxes[box]! > east || runs.boxes[box + 2]! < west) continue
    if (runs.boxes[box + 1]! > north || runs.boxes[box + 3]! < south) continue
    for (let at = runs.from[run]! * 2; at < runs.to[run]! * 2; at += 2) {
      const near = nearSegment(line, flat[at]!, flat[at + 1]!, flat[at + step]!, flat[at + step + 1]!, reach)
      if (near) found.push(near)
    }
  }
  return found
}

/** Where the line is within reach of the segment from c to d: one stretch, as that ground has no dents. */
function nearSegment(
  line: Line,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  reach: number,
): Stretched | null {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  const add = (one: number, other: number) => {
    from = Math.min(from, one)
    to = Math.max(to, other)
  }
  for (const [x, y] of [
    [cx - line.x, cy - line.y],
    [dx - line.x, dy - line.y],
  ] as const) {
    const along = x * line.east + y * line.north
    const half = reach * reach - (x * line.north - y * line.east) ** 2
    if (half >= 0) add(along - Math.sqrt(half), along + Math.sqrt(half))
  }
  const beside = besideSegment(line, cx, cy, dx, dy, reach)
  if (beside) add(...beside)
  from = Math.max(from, 0)
  to = Math.min(to, line.length)
  return from <= to ? [from, to] : null
}

/** Where the line is in the rectangle that reaches so far to either side of the segment from c to d. */
function besideSegment(
  line: Line,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  reach: number,
): Stretched | null {
  const length = Math.hypot(dx - cx, dy - cy)
  if (length === 0) return null
  const [east, north] = [(dx - cx) / length, (dy - cy) / length]
  const [x, y] = [line.x - cx, line.y - cy]
  const along = between(x * east + y * north, line.east * east + line.north * north, 0, length)
  const aside = between(x * north - y * east, line.east * north - line.north * east, -reach, reach)
  const from = Math.max(along[0], aside[0])
  const to = Math.min(along[1], aside[1])
  return from <= to ? [from, to] : null
}

/** The metres at which `start + slope * metres` lies between the two. */
function between(start: number, slope: number, low: number, high: number): Stretched {
  if (Math.abs(slope) < 1e-12) {
    const everywhere: Stretched = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    return start >= low && start <= high ? everywhere : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  }
  const [one, other] = [(low - start) / slope, (high - start) / slope]
  return one < other ? [one, other] : [other, one]
}
