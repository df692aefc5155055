import type { Planar } from './planar.ts'
import { eachSegmentPair } from './segmentPairs.ts'
import { cross } from './segments.ts'

/*
 * The area two areas share, measured without building the shared shape. The plane is cut into level slabs at every
 * vertex and crossing; inside a slab no edges meet, so the shared width changes evenly and the width halfway up
 * times the height is exact. Edges that coincide, or nearly do, cost nothing in accuracy.
 */

interface Edges {
  /** Lower end, upper end: x1, y1, x2, y2 with y1 < y2, by rising y1. */
  ends: Float64Array
  count: number
}

/** Shared area in m² of two areas; 0 when either is not an area. */
export function sharedAreaM2(a: Planar, b: Planar): number {
  if (a.dimension !== 2 || b.dimension !== 2) return 0
  const south = Math.max(a.box[1], b.box[1])
  const north = Math.min(a.box[3], b.box[3])
  if (south >= north || a.box[0] >= b.box[2] || b.box[0] >= a.box[2]) return 0
  const levels = levelsOf(a, b, south, north)
  const sweepA = sweep(edgesOf(a, south, north))
  const sweepB = sweep(edgesOf(b, south, north))
  let area = 0
  for (let level = 0; level + 1 < levels.length; level++) {
    const height = levels[level + 1]! - levels[level]!
    if (height <= 0) continue
    const middle = levels[level]! + height / 2
    area += height * sharedWidth(sweepA(middle), sweepB(middle))
  }
  return area
}

/** Ground in m² that one area covers by the even-odd rule, whichever way its rings wind. */
export function ownAreaM2(area: Planar): number {
  const [, south, , north] = area.box
  const levels = Float64Array.from(vertexLevels(area, south, north)).sort()
  const spansAt = sweep(edgesOf(area, south, north))
  let covered = 0
  for (let level = 0; level + 1 < levels.length; level++) {
    const height = levels[level + 1]! - levels[level]!
    if (height <= 0) continue
    const easts = spansAt(levels[level]! + height / 2)
    for (let span = 0; span + 1 < easts.length; span += 2)
      covered += height * (easts[span + 1]! - easts[span]!)
  }
  return covered
}

function vertexLevels({ flat }: Planar, south: number, north: number): number[] {
  const levels: number[] = []
  for (let at = 1; at < flat.length; at += 2) {
    if (flat[at]! >= south && flat[at]! <= north) levels.push(flat[at]!)
  }
  return levels
}

function levelsOf(a: Planar, b: Planar, south: number, north: number): Float64Array {
  const levels = [south, north, ...vertexLevels(a, south, north), ...vertexLevels(b, south, north)]
  eachSegmentPair(a, b, 0, (a1, a2, b1, b2) => {
    const level = crossingNorth(a.flat, a1, a2, b.flat, b1, b2)
    if (level !== null) levels.push(level)
  })
  return Float64Array.from(levels).sort()
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

function edgesOf({ flat, runs }: Planar, south: number, north: number): Edges {
  const edges: [number, number, number, number][] = []
  for (let run = 0; run < runs.from.length; run++) {
    for (let at = runs.from[run]! * 2; at < runs.to[run]! * 2; at += 2) {
      const y1 = flat[at + 1]!
      const y2 = flat[at + 3]!
      if (y1 === y2 || Math.max(y1, y2) <= south || Math.min(y1, y2) >= north) continue
      edges.push(y1 < y2 ? [flat[at]!, y1, flat[at + 2]!, y2] : [flat[at + 2]!, y2, flat[at]!, y1])
    }
  }
  edges.sort((one, other) => one[1] - other[1])
  return { ends: Float64Array.from(edges.flat()), count: edges.length }
}

/** Answers, for levels that only rise, where the level enters and leaves the area, sorted. */
function sweep({ ends, count }: Edges): (level: number) => number[] {
  let next = 0
  let active: number[] = []
  return (level) => {
    while (next < count && ends[next * 4 + 1]! <= level) active.push(next++ * 4)
    active = active.filter((at) => ends[at + 3]! > level)
    const easts = active.map((at) => {
      const x = ends[at]!
      const y = ends[at + 1]!
      return x + ((level - y) / (ends[at + 3]! - y)) * (ends[at + 2]! - x)
    })
    return easts.sort((one, other) => one - other)
  }
}

function sharedWidth(a: readonly number[], b: readonly number[]): number {
  let width = 0
  let i = 0
  let j = 0
  while (i + 1 < a.length && j + 1 < b.length) {
    const overlap = Math.min(a[i + 1]!, b[j + 1]!) - Math.max(a[i]!, b[j]!)
    if (overlap > 0) width += overlap
    if (a[i + 1]! < b[j + 1]!) i += 2
    else j += 2
  }
  return width
}
