import type { Area, EastNorth } from '../model/geojson.ts'
import { boundaryOf } from './boundary.ts'
import { sharedSlabs } from './overlay.ts'
import type { Planar } from './planar.ts'
import { touchMetres } from './segments.ts'

/** The ground two areas share, in EPSG:25832; null when it is nowhere wider than a touch. */
export function sharedArea(a: Planar, b: Planar): Area | null {
  const rings = boundaryOf(sharedSlabs(a, b)).filter((ring) => !isSliver(ring))
  const shells = rings
    .filter((ring) => twiceAreaM2(ring) > 0)
    .map((ring) => ({ ring, holes: [] as EastNorth[][] }))
  shells.sort((one, other) => twiceAreaM2(one.ring) - twiceAreaM2(other.ring))
  for (const hole of rings) {
    if (twiceAreaM2(hole) > 0) continue
    // The smallest that holds it: an island in a hole may have holes of its own.
    shells.find(({ ring }) => holds(ring, hole))?.holes.push(hole)
  }
  const polygons = shells.map(({ ring, holes }) => [ring, ...holes])
  if (polygons.length === 0) return null
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons }
}

/** Narrower than a touch: what rounding leaves between neighbours that share a boundary. */
function isSliver(ring: readonly EastNorth[]): boolean {
  let outline = 0
  for (let at = 0; at + 1 < ring.length; at++) {
    outline += Math.hypot(ring[at + 1]![0] - ring[at]![0], ring[at + 1]![1] - ring[at]![1])
  }
  return Math.abs(twiceAreaM2(ring)) < touchMetres * outline
}

/** Twice the signed area, counter-clockwise positive. */
function twiceAreaM2(ring: readonly EastNorth[]): number {
  const [east, north] = ring[0]!
  let twice = 0
  for (let at = 0; at + 1 < ring.length; at++) {
    const [x, y] = ring[at]!
    const [nextX, nextY] = ring[at + 1]!
    twice += (x - east) * (nextY - north) - (nextX - east) * (y - north)
  }
  return twice
}

/** Whether the hole lies in the ring; they do not cross, but may touch in corners, so the middle of an edge is asked. */
function holds(ring: readonly EastNorth[], hole: readonly EastNorth[]): boolean {
  const [from, to] = hole as [EastNorth, EastNorth]
  const east = (from[0] + to[0]) / 2
  const north = (from[1] + to[1]) / 2
  let inside = false
  for (let at = 0; at + 1 < ring.length; at++) {
    const [x, y] = ring[at]!
    const [nextX, nextY] = ring[at + 1]!
    if (y > north === nextY > north) continue
    if (east < x + ((north - y) / (nextY - y)) * (nextX - x)) inside = !inside
  }
  return inside
}
