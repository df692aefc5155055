import type { Planar } from './planar.ts'
import { eachSegmentPair } from './segmentPairs.ts'
import { cross } from './segments.ts'
import { levelsFrom, type Span, sameMetres, slabsOf, vertexNorths } from './slabs.ts'

/** Shared ground between two levels, as trapezoids from the west. */
export interface SharedSlab {
  south: number
  north: number
  spans: Span[]
}

/** What two areas share, slab by slab from the south. */
export function* sharedSlabs(a: Planar, b: Planar): Generator<SharedSlab> {
  const south = Math.max(a.box[1], b.box[1])
  const north = Math.min(a.box[3], b.box[3])
  if (south >= north || a.box[0] >= b.box[2] || b.box[0] >= a.box[2]) return
  const norths = [south, north]
  for (const area of [a, b]) for (const level of vertexNorths(area, south, north)) norths.push(level)
  eachSegmentPair(a, b, 0, (a1, a2, b1, b2) => {
    const level = crossingNorth(a.flat, a1, a2, b.flat, b1, b2)
    if (level !== null && level > south && level < north) norths.push(level)
  })
  for (const slab of slabsOf([a, b], levelsFrom(norths))) {
    yield { ...slab, spans: sharedSpans(slab.spans[0]!, slab.spans[1]!) }
  }
}

/** Ground in m² that two areas share. */
export function sharedAreaM2(a: Planar, b: Planar): number {
  let area = 0
  for (const slab of sharedSlabs(a, b)) area += slabAreaM2(slab)
  return area
}

/** Ground in m² that one area covers by the even-odd rule, whichever way its rings wind. */
export function coveredAreaM2(area: Planar): number {
  const levels = levelsFrom(vertexNorths(area, area.box[1], area.box[3]))
  let covered = 0
  for (const { spans, ...slab } of slabsOf([area], levels))
    covered += slabAreaM2({ ...slab, spans: spans[0]! })
  return covered
}

// Edges are straight within a slab, so the width halfway up times the height is exact.
function slabAreaM2({ south, north, spans }: SharedSlab): number {
  let width = 0
  for (const { leftEast, rightEast } of spans) width += rightEast - leftEast
  return width * (north - south)
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
