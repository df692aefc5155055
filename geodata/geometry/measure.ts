import type { Geometry } from '../model/geojson.ts'
import { isInside } from './inside.ts'
import { gapSquared, squaredBetweenOutlines } from './outlines.ts'
import { type Planar, planar } from './planar.ts'
import { touchMetres } from './segments.ts'

/*
 * What is compared with a threshold or printed in a report: planar in EPSG:25832, for every GeoJSON type.
 */

/** Area in m², holes taken away; 0 for points and lines. */
export function areaM2(geometry: Geometry | Planar): number {
  const shape = planar(geometry)
  if (shape.dimension !== 2) return 0
  let area = 0
  for (let part = 0; part + 1 < shape.parts.length; part++) area += partAreaM2(shape, part)
  return area
}

/** Area in m² of one polygon of an area, its holes taken away. */
export function partAreaM2(shape: Planar, part: number): number {
  const shell = shape.parts[part]!
  let area = ringAreaM2(shape, shell)
  for (let hole = shell + 1; hole < shape.parts[part + 1]!; hole++) area -= ringAreaM2(shape, hole)
  return area
}

/** Area in m² inside one ring. */
export function ringAreaM2({ flat, paths }: Planar, path: number): number {
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
  return shape.dimension === 1 ? allPathsMetres(shape) : 0
}

/** Length of the outline of areas in metres, holes included; 0 for points and lines. */
export function perimeterMetres(geometry: Geometry | Planar): number {
  const shape = planar(geometry)
  return shape.dimension === 2 ? allPathsMetres(shape) : 0
}

function allPathsMetres(shape: Planar): number {
  let length = 0
  for (let path = 0; path + 1 < shape.paths.length; path++) length += pathMetres(shape, path)
  return length
}

/** Length in metres of one line or ring. */
export function pathMetres({ flat, paths }: Planar, path: number): number {
  let length = 0
  for (let at = paths[path]! * 2; at + 2 < paths[path + 1]! * 2; at += 2) {
    length += Math.hypot(flat[at + 2]! - flat[at]!, flat[at + 3]! - flat[at + 1]!)
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
