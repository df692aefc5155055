import { bboxOf } from '../geometry/bbox.ts'
import { distanceMetres } from '../geometry/measure.ts'
import { type Planar, planar } from '../geometry/planar.ts'
import type { Nearest } from '../model/check.ts'
import type { Bbox } from '../model/geojson.ts'
import type { Candidate } from './context.ts'

/**
 * The nearest few, nearest first; ties by id, so that a run can be repeated. Candidates are taken by the distance
 * between bounding boxes, which no real distance is below, and projected and measured only while one of them can
 * still displace a neighbour already found.
 */
export function nearestFirst(
  area: Planar,
  areaBbox: Bbox,
  candidates: readonly Candidate[],
  count: number,
): Nearest[] {
  const queue = candidates
    .map((candidate) => ({
      candidate,
      atLeastMetres: boxGapMetres(areaBbox, candidate.bbox ?? bboxOf(candidate.geometry)),
    }))
    .sort((a, b) => a.atLeastMetres - b.atLeastMetres)
  const found: Nearest[] = []
  for (const { candidate, atLeastMetres } of queue) {
    const farthest = found.length < count ? Number.POSITIVE_INFINITY : found[count - 1]!.distanceMetres
    if (atLeastMetres > farthest) break
    const distance = distanceMetres(area, planar(candidate.geometry), farthest)
    if (distance > farthest) continue
    const { target, id, name, kind } = candidate
    found.push({ target, id, name, kind, distanceMetres: distance })
    found.sort((a, b) => a.distanceMetres - b.distanceMetres || compareIds(a, b))
    found.length = Math.min(found.length, count)
  }
  return found.filter((thing) => Number.isFinite(thing.distanceMetres))
}

function compareIds(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** A degree of latitude is nowhere shorter than this. */
const metresPerDegree = 110_570
/** The scale of UTM, and edges that bulge out of a box in degrees: a lower bound has to stay below them. */
const slackShare = 0.99
const slackMetres = 1

/** A distance in metres that two things with these boxes (degrees) are never closer than. */
export function boxGapMetres(a: Bbox, b: Bbox): number {
  const lon = Math.max(a[0] - b[2], b[0] - a[2], 0)
  const lat = Math.max(a[1] - b[3], b[1] - a[3], 0)
  const farthestNorth = Math.min(Math.max(Math.abs(a[1]), Math.abs(a[3]), Math.abs(b[1]), Math.abs(b[3])), 90)
  const east = lon * metresPerDegree * Math.cos(farthestNorth * (Math.PI / 180))
  return Math.max(Math.hypot(east, lat * metresPerDegree) * slackShare - slackMetres, 0)
}
