import type { Planar } from './planar.ts'
import { eachSegmentPair } from './segmentPairs.ts'
import { cross } from './segments.ts'
import { eachSlab, levelsFrom, type Span, sameMetres, vertexNorths } from './slabs.ts'

/** What two areas share, slab by slab, from the south; spans from the west. */
export interface Overlay {
  levels: Float64Array
  slabs: Span[][]
}

/** The shared ground of two areas as trapezoids; null when their boxes do not meet. */
export function overlay(a: Planar, b: Planar): Overlay | null {
  const south = Math.max(a.box[1], b.box[1])
  const north = Math.min(a.box[3], b.box[3])
  if (south >= north || a.box[0] >= b.box[2] || b.box[0] >= a.box[2]) return null
  const norths = [south, north]
  for (const area of [a, b]) for (const level of vertexNorths(area, south, north)) norths.push(level)
  eachSegmentPair(a, b, 0, (a1, a2, b1, b2) => {
    const level = crossingNorth(a.flat, a1, a2, b.flat, b1, b2)
    if (level !== null && level > south && level < north) norths.push(level)
  })
  const levels = levelsFrom(norths)
  const slabs: Span[][] = []
  eachSlab([a, b], levels, (_, [spansA, spansB]) => slabs.push(sharedSpans(spansA!, spansB!)))
  return { levels, slabs }
}

/** Ground in m² that two areas share. */
export function sharedAreaM2(a: Planar, b: Planar): number {
  const shared = overlay(a, b)
  return shared
    ? shared.slabs.reduce((sum, spans, slab) => sum + slabAreaM2(shared.levels, slab, spans), 0)
    : 0
}

/** Ground in m² that one area covers by the even-odd rule, whichever way its rings wind. */
export function coveredAreaM2(area: Planar): number {
  const levels = levelsFrom(vertexNorths(area, area.box[1], area.box[3]))
  let covered = 0
  eachSlab([area], levels, (slab, [spans]) => {
    covered += slabAreaM2(levels, slab, spans!)
  })
  return covered
}

// Edges are straight within a slab, so the width halfway up times the height is exact.
function slabAreaM2(levels: Float64Array, slab: number, spans: readonly Span[]): number {
  let width = 0
  for (const { leftEast, rightEast } of spans) width += rightEast - leftEast
  return width * (levels[slab + 1]! - levels[slab]!)
}

function sharedSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  const shared: Span[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const one = a[i]!
    const other = b[j]!
    // Of edges that coincide always the first area's, so that the boundary does not change edge on its way.
    const { left, leftEast } = one.leftEast >= other.leftEast - sameMetres ? one : other
    const { right, rightEast } = one.rightEast <= other.rightEast + sameMetres ? one : other
    if (rightEast > leftEast) shared.push({ left, leftEast, right, rightEast })
    if (one.rightEast < other.rightEast) i++
    else j++
  }
  return shared
}

function crossingNorth(
  a: Float64Array,
  a1: number,
  a2: number,
  b: Float64Array,
  b1: number,
  b2: number,
): number | null {
  const x = a[a1]!
  const y = a[a1 + 1]!
  const bx = b[b1]!
  const by = b[b1 + 1]!
  if (!cross(x, y, a[a2]!, a[a2 + 1]!, bx, by, b[b2]!, b[b2 + 1]!)) return null
  const dx = a[a2]! - x
  const dy = a[a2 + 1]! - y
  const ex = b[b2]! - bx
  const ey = b[b2 + 1]! - by
  return y + (((bx - x) * ey - (by - y) * ex) / (dx * ey - dy * ex)) * dy
}
