import type { Geometry, LonLat } from '../model/geojson.ts'
import { type Crossing, findCrossing } from './crossings.ts'
import { isInPart, isInRing } from './inside.ts'
import { partAreaM2, pathMetres, ringAreaM2 } from './measure.ts'
import { type Planar, planar } from './planar.ts'
import { toLonLat } from './projection.ts'
import { placeOf } from './readGeometry.ts'
import type { GeometryReason } from './reasons.ts'
import { touchMetres } from './segments.ts'
import { sweepSteps } from './slabs.ts'

/**
 * A coast of 100,000 points takes some millions. Only outlines that run to and fro across the whole area thousands of
 * times take more than this, and every measure of them would take seconds.
 */
const sweepStepsLimit = 100_000_000

/** What is wrong with how the rings of an area lie: crossings, holes outside, overlaps. One reason at a time. */
export function judgeRings(geometry: Geometry): GeometryReason[] {
  const area = planar(geometry)
  if (area.dimension !== 2) return []
  if (sweepSteps(area) > sweepStepsLimit) return [{ code: 'too-intricate', params: {} }]
  const crossing = findCrossing(area)
  if (crossing) return [crossingReason(geometry, area, crossing)]
  const misplaced =
    findFlat(geometry, area) ?? findMisplacedHole(geometry, area) ?? findPartInPart(geometry, area)
  return misplaced ? [misplaced] : []
}

/** A ring no wider than a touch, or a polygon that its holes fill. */
function findFlat(geometry: Geometry, area: Planar): GeometryReason | null {
  for (let part = 0; part + 1 < area.parts.length; part++) {
    const shell = area.parts[part]!
    let outline = 0
    for (let path = shell; path < area.parts[part + 1]!; path++) {
      const length = pathMetres(area, path)
      outline += length
      if (ringAreaM2(area, path) > (touchMetres * length) / 2) continue
      return { code: 'no-extent', params: {}, ...placeOf(geometry, part, path - shell) }
    }
    if (partAreaM2(area, part) > (touchMetres * outline) / 2) continue
    return { code: 'no-extent', params: {}, ...placeOf(geometry, part, 0) }
  }
  return null
}

function crossingReason(geometry: Geometry, area: Planar, crossing: Crossing): GeometryReason {
  const one = partOf(area, crossing.path)
  const other = partOf(area, crossing.otherPath)
  const where = placeOf(geometry, other.part, other.ring, crossing.otherVertex)
  if (one.part !== other.part) return { code: 'parts-overlap', params: { other: one.part + 1 }, ...where }
  if (one.ring === other.ring) {
    return { code: 'self-crossing', params: { position: positionOf(area, crossing) }, ...where }
  }
  if (one.ring === 0) return { code: 'hole-outside', params: {}, ...where }
  return { code: 'holes-overlap', params: { other: one.ring + 1 }, ...where }
}

/** Where the two edges cross; the corner they share when they are parallel. */
function positionOf({ flat, paths }: Planar, { path, vertex, otherPath, otherVertex }: Crossing): LonLat {
  const a = (paths[path]! + vertex) * 2
  const b = (paths[otherPath]! + otherVertex) * 2
  const dx = flat[a + 2]! - flat[a]!
  const dy = flat[a + 3]! - flat[a + 1]!
  const ex = flat[b + 2]! - flat[b]!
  const ey = flat[b + 3]! - flat[b + 1]!
  const turn = dx * ey - dy * ex
  const along = turn === 0 ? 0 : ((flat[b]! - flat[a]!) * ey - (flat[b + 1]! - flat[a + 1]!) * ex) / turn
  const clamped = Math.max(0, Math.min(along, 1))
  return toLonLat([flat[a]! + clamped * dx, flat[a + 1]! + clamped * dy])
}

function findMisplacedHole(geometry: Geometry, area: Planar): GeometryReason | null {
  for (let part = 0; part + 1 < area.parts.length; part++) {
    const shell = area.parts[part]!
    for (let hole = shell + 1; hole < area.parts[part + 1]!; hole++) {
      const ring = hole - shell
      if (!mostlyInside(area, shell, hole)) {
        return { code: 'hole-outside', params: {}, ...placeOf(geometry, part, ring, 0) }
      }
      for (let other = shell + 1; other < area.parts[part + 1]!; other++) {
        if (other === hole || !mostlyInside(area, other, hole)) continue
        const where = placeOf(geometry, part, ring, 0)
        return { code: 'holes-overlap', params: { other: other - shell + 1 }, ...where }
      }
    }
  }
  return null
}

/** Rings do not cross here, so one answer serves for all points but those that touch: the majority of them. */
function mostlyInside(area: Planar, outer: number, inner: number): boolean {
  const { flat, paths } = area
  let inside = 0
  let outside = 0
  for (let vertex = paths[inner]!; vertex + 1 < paths[inner + 1]!; vertex++) {
    const at = vertex * 2
    const east = (flat[at]! + flat[at + 2]!) / 2
    const north = (flat[at + 1]! + flat[at + 3]!) / 2
    if (isInRing(area, outer, east, north)) inside++
    else outside++
    if (Math.abs(inside - outside) > 3) break
  }
  return inside > outside
}

function findPartInPart(geometry: Geometry, area: Planar): GeometryReason | null {
  for (let part = 0; part + 1 < area.parts.length; part++) {
    const at = area.paths[area.parts[part]!]! * 2
    const east = (area.flat[at]! + area.flat[at + 2]!) / 2
    const north = (area.flat[at + 1]! + area.flat[at + 3]!) / 2
    for (let other = 0; other + 1 < area.parts.length; other++) {
      if (other === part || !isInPart(area, other, east, north)) continue
      return { code: 'parts-overlap', params: { other: other + 1 }, ...placeOf(geometry, part, 0) }
    }
  }
  return null
}

function partOf({ parts }: Planar, path: number): { part: number; ring: number } {
  let part = 0
  while (parts[part + 1]! <= path) part++
  return { part, ring: path - parts[part]! }
}
