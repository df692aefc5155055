import { areaM2, perimeterMetres } from './measure.ts'
import { coveredAreaM2 } from './overlay.ts'
import { eachOwnPair } from './ownPairs.ts'
import type { Planar } from './planar.ts'
import { cross, squaredToSegment, touchMetres } from './segments.ts'

/** Two edges that cross, each named by its path and its first vertex in that path, from 0. */
export interface Crossing {
  path: number
  vertex: number
  otherPath: number
  otherVertex: number
}

/**
 * Edges may run past each other by this much without counting as crossing: coordinates rounded to the seventh decimal
 * of a degree, or to the centimetre, do so wherever a corner lies on another edge.
 */
const roundingMetres = 0.01

/**
 * The first place where the rings of an area cross themselves or each other; null when they do not. Rings that touch,
 * in a point or along an edge, are let through as long as the area they enclose is unambiguous.
 */
export function findCrossing(area: Planar): Crossing | null {
  const { flat } = area
  let crossing: Crossing | null = null
  let touch: Crossing | null = null
  eachOwnPair(area, touchMetres, (i, j) => {
    const meeting = meetingOf(flat, i, j)
    if (meeting === 'apart') return true
    const found = crossingOf(area, i, j)
    if (isNeighbours(area, found)) return true
    if (meeting === 'touch') {
      touch ??= found
      return true
    }
    crossing = found
    return false
  })
  if (crossing || !touch) return crossing
  // A ring that crosses itself exactly in a corner, or follows itself, only touches edge by edge; but then its
  // signed area and the ground it covers differ.
  const slack = touchMetres * 10 * perimeterMetres(area)
  return Math.abs(areaM2(area) - coveredAreaM2(area)) > slack ? touch : null
}

function meetingOf(flat: Float64Array, i: number, j: number): 'apart' | 'touch' | 'cross' {
  const ax = flat[i]!
  const ay = flat[i + 1]!
  const bx = flat[i + 2]!
  const by = flat[i + 3]!
  const cx = flat[j]!
  const cy = flat[j + 1]!
  const dx = flat[j + 2]!
  const dy = flat[j + 3]!
  if (
    Math.max(ax, bx) < Math.min(cx, dx) - touchMetres ||
    Math.max(cx, dx) < Math.min(ax, bx) - touchMetres ||
    Math.max(ay, by) < Math.min(cy, dy) - touchMetres ||
    Math.max(cy, dy) < Math.min(ay, by) - touchMetres
  )
    return 'apart'
  const crosses = cross(ax, ay, bx, by, cx, cy, dx, dy)
  const squared = Math.min(
    squaredToSegment(ax, ay, cx, cy, dx, dy),
    squaredToSegment(bx, by, cx, cy, dx, dy),
    squaredToSegment(cx, cy, ax, ay, bx, by),
    squaredToSegment(dx, dy, ax, ay, bx, by),
  )
  if (crosses) return squared > roundingMetres ** 2 ? 'cross' : 'touch'
  return squared > touchMetres ** 2 ? 'apart' : 'touch'
}

function crossingOf(area: Planar, i: number, j: number): Crossing {
  const [first, second] = i < j ? [i / 2, j / 2] : [j / 2, i / 2]
  const path = pathAt(area, first)
  const otherPath = pathAt(area, second)
  return {
    path,
    vertex: first - area.paths[path]!,
    otherPath,
    otherVertex: second - area.paths[otherPath]!,
  }
}

function pathAt({ paths }: Planar, vertex: number): number {
  let low = 0
  let high = paths.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (paths[middle]! <= vertex) low = middle
    else high = middle
  }
  return low
}

/** The last edge of a ring meets the first where the ring closes. */
function isNeighbours({ paths }: Planar, { path, vertex, otherPath, otherVertex }: Crossing): boolean {
  return path === otherPath && vertex === 0 && otherVertex === paths[path + 1]! - paths[path]! - 2
}
