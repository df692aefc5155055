import type { Geometry } from '../model/geojson.ts'
import { isInside } from './inside.ts'
import { type Planar, planar } from './planar.ts'
import { squaredBetweenSegments, touchMetres } from './segments.ts'

/*
 * What is compared with a threshold or printed in a report: planar in EPSG:25832, for every GeoJSON type.
 */

/** Area in m², holes taken away; 0 for points and lines. */
export function areaM2(geometry: Geometry | Planar): number {
  const shape = planar(geometry)
  if (shape.dimension !== 2) return 0
  let area = 0
  for (let part = 0; part + 1 < shape.parts.length; part++) {
    const shell = shape.parts[part]!
    area += ringAreaM2(shape, shell)
    for (let hole = shell + 1; hole < shape.parts[part + 1]!; hole++) area -= ringAreaM2(shape, hole)
  }
  return area
}

function ringAreaM2({ flat, paths }: Planar, path: number): number {
  const first = paths[path]! * 2
  const end = paths[path + 1]! * 2
  // From the ring's first vertex: products of full coordinates would cost the last digits.
  const east = flat[first]!
  const north = flat[first + 1]!
  let twice = 0
  for (let at = first; at + 2 < end; at += 2) {
    twice += (flat[at]! - east) * (flat[at + 3]! - north) - (flat[at + 2]! - east) * (flat[at + 1]! - north)
  }
  return Math.abs(twice) / 2
}

/** Length of lines in metres; 0 for points and areas. */
export function lengthMetres(geometry: Geometry | Planar): number {
  const shape = planar(geometry)
  return shape.dimension === 1 ? pathLengthMetres(shape) : 0
}

/** Length of the outline of areas in metres, holes included; 0 for points and lines. */
export function perimeterMetres(geometry: Geometry | Planar): number {
  const shape = planar(geometry)
  return shape.dimension === 2 ? pathLengthMetres(shape) : 0
}

function pathLengthMetres({ flat, paths }: Planar): number {
  let length = 0
  for (let path = 0; path + 1 < paths.length; path++) {
    for (let at = paths[path]! * 2; at + 2 < paths[path + 1]! * 2; at += 2) {
      length += Math.hypot(flat[at + 2]! - flat[at]!, flat[at + 3]! - flat[at + 1]!)
    }
  }
  return length
}

/**
 * Shortest distance in metres; 0 when they touch (within a millimetre), cross or one holds the other.
 * Beyond `stopAt` it is not worked out: the answer is then Infinity.
 */
export function distanceMetres(a: Planar, b: Planar, stopAt = Number.POSITIVE_INFINITY): number {
  const limit = Math.max(stopAt, touchMetres)
  if (gapSquared(a.box, 0, b.box, 0) > limit * limit) return Number.POSITIVE_INFINITY
  if (holdsStartOf(a, b) || holdsStartOf(b, a)) return 0
  const squared = squaredBetweenOutlines(a, b, limit * limit)
  return squared <= touchMetres * touchMetres ? 0 : Math.sqrt(squared)
}

/** Whether the two are no more than so many metres apart. */
export function isWithin(a: Planar, b: Planar, metres: number): boolean {
  return distanceMetres(a, b, metres) <= metres
}

/** Whether the two have a point in common, a touch within a millimetre included. */
export function intersects(a: Planar, b: Planar): boolean {
  return distanceMetres(a, b, 0) === 0
}

// Where no outlines meet, a path lies wholly inside or wholly outside, so its first vertex answers for it.
function holdsStartOf(area: Planar, { flat, paths }: Planar): boolean {
  if (area.dimension !== 2) return false
  for (let path = 0; path + 1 < paths.length; path++) {
    const at = paths[path]! * 2
    if (isInside(area, flat[at]!, flat[at + 1]!)) return true
  }
  return false
}

/** Squared distance between outlines, Infinity beyond the limit. */
function squaredBetweenOutlines(a: Planar, b: Planar, squaredLimit: number): number {
  const enough = touchMetres * touchMetres
  const stepA = a.dimension === 0 ? 0 : 2
  const stepB = b.dimension === 0 ? 0 : 2
  let limit = Math.min(squaredLimit, squaredReach(a, b))
  let best = Number.POSITIVE_INFINITY
  for (let runA = 0; runA < a.runs.from.length; runA++) {
    if (gapSquared(a.runs.boxes, runA * 4, b.box, 0) > limit) continue
    for (let runB = 0; runB < b.runs.from.length; runB++) {
      if (gapSquared(a.runs.boxes, runA * 4, b.runs.boxes, runB * 4) > limit) continue
      for (let i = a.runs.from[runA]! * 2; i < a.runs.to[runA]! * 2; i += 2) {
        const ax = a.flat[i]!
        const ay = a.flat[i + 1]!
        const bx = a.flat[i + stepA]!
        const by = a.flat[i + stepA + 1]!
        for (let j = b.runs.from[runB]! * 2; j < b.runs.to[runB]! * 2; j += 2) {
          const squared = squaredBetweenSegments(
            ax,
            ay,
            bx,
            by,
            b.flat[j]!,
            b.flat[j + 1]!,
            b.flat[j + stepB]!,
            b.flat[j + stepB + 1]!,
          )
          if (squared <= limit && squared < best) {
            if (squared <= enough) return 0
            best = squared
            limit = squared
          }
        }
      }
    }
  }
  return best
}

/**
 * A squared distance that the nearest points do not exceed, from a vertex of each where the boxes come nearest: with it
 * at hand, most of two long outlines is passed over.
 */
function squaredReach(a: Planar, b: Planar): number {
  if (a.runs.from.length + b.runs.from.length < 4) return Number.POSITIVE_INFINITY
  const runA = nearestRun(a, b.box, 0)
  const runB = nearestRun(b, a.runs.boxes, runA * 4)
  const i = a.runs.from[runA]! * 2
  const j = b.runs.from[runB]! * 2
  const squared = (a.flat[i]! - b.flat[j]!) ** 2 + (a.flat[i + 1]! - b.flat[j + 1]!) ** 2
  // A little more, so that rounding never makes the same distance, met again, too far.
  return squared * (1 + 1e-9)
}

function nearestRun({ runs }: Planar, box: ArrayLike<number>, at: number): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs.from.length; run++) {
    const gap = gapSquared(runs.boxes, run * 4, box, at)
    if (gap >= least) continue
    least = gap
    nearest = run
  }
  return nearest
}

/** Squared gap between two boxes [west, south, east, north]; 0 when they overlap. */
function gapSquared(a: ArrayLike<number>, atA: number, b: ArrayLike<number>, atB: number): number {
  const dx = Math.max(a[atA]! - b[atB + 2]!, b[atB]! - a[atA + 2]!, 0)
  const dy = Math.max(a[atA + 1]! - b[atB + 3]!, b[atB + 1]! - a[atA + 3]!, 0)
  return dx * dx + dy * dy
}
