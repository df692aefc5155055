import type { EastNorth, Geometry } from '../model/geojson.ts'
import { clipLines, isCovered } from './clipLines.ts'
import { intersects } from './measure.ts'
import { sharedAreaM2 } from './overlay.ts'
import { type Planar, planar } from './planar.ts'
import { mapPositions } from './positions.ts'
import { toLonLat } from './projection.ts'
import { touchMetres } from './segments.ts'
import { sharedArea } from './sharedArea.ts'

/**
 * What two geometries have in common, cut in EPSG:25832 and given in lon/lat; null when they do not meet. Only the part
 * of the highest dimension is kept: areas that merely touch share a line or a point, not both.
 */
export function intersection(a: Geometry | Planar, b: Geometry | Planar): Geometry | null {
  const shared = planarIntersection(planar(a), planar(b))
  return shared && mapPositions(shared, toLonLat)
}

/** The area in m² that two areas share; 0 when either is not an area. */
export function intersectionAreaM2(a: Geometry | Planar, b: Geometry | Planar): number {
  const [one, other] = [planar(a), planar(b)]
  return one.dimension === 2 && other.dimension === 2 ? sharedAreaM2(one, other) : 0
}

/** Metres of line that lie in or on the other: a line through an area, or two lines that follow each other. */
export function intersectionLengthMetres(a: Geometry | Planar, b: Geometry | Planar): number {
  const [line, other] = linesFirst(planar(a), planar(b))
  if (line.dimension !== 1 || other.dimension === 0 || !boxesMeet(line, other)) return 0
  let length = 0
  for (const stretch of clipLines(line, other).lines) {
    for (let at = 0; at + 1 < stretch.length; at++) {
      length += Math.hypot(stretch[at + 1]![0] - stretch[at]![0], stretch[at + 1]![1] - stretch[at]![1])
    }
  }
  return length
}

function planarIntersection(a: Planar, b: Planar): Geometry | null {
  if (!intersects(a, b)) return null
  const [first, second] = linesFirst(a, b)
  if (first.dimension === 2) {
    const areas = sharedArea(first, second)
    if (areas) return areas
  }
  if (first.dimension === 0) return pointsIn(first, second)
  if (second.dimension === 0) return pointsIn(second, first)
  const { lines, points } = clipLines(first, second)
  return linesOf(lines) ?? pointsOf(points)
}

function linesFirst(a: Planar, b: Planar): [Planar, Planar] {
  return a.dimension <= b.dimension ? [a, b] : [b, a]
}

function boxesMeet(a: Planar, b: Planar): boolean {
  return (
    a.box[0] <= b.box[2] + touchMetres &&
    b.box[0] <= a.box[2] + touchMetres &&
    a.box[1] <= b.box[3] + touchMetres &&
    b.box[1] <= a.box[3] + touchMetres
  )
}

function pointsIn({ flat }: Planar, other: Planar): Geometry | null {
  const covered: EastNorth[] = []
  for (let at = 0; at < flat.length; at += 2) {
    if (isCovered(flat[at]!, flat[at + 1]!, other)) covered.push([flat[at]!, flat[at + 1]!])
  }
  return pointsOf(covered)
}

function linesOf(lines: EastNorth[][]): Geometry | null {
  if (lines.length === 0) return null
  return lines.length === 1
    ? { type: 'LineString', coordinates: lines[0]! }
    : { type: 'MultiLineString', coordinates: lines }
}

function pointsOf(points: EastNorth[]): Geometry | null {
  const apart: EastNorth[] = []
  for (const point of points.sort((one, other) => one[0] - other[0])) {
    if (!isKept(point, apart)) apart.push(point)
  }
  if (apart.length === 0) return null
  return apart.length === 1
    ? { type: 'Point', coordinates: apart[0]! }
    : { type: 'MultiPoint', coordinates: apart }
}

/** Whether one of the points before, from the west, is the same. */
function isKept([east, north]: EastNorth, before: readonly EastNorth[]): boolean {
  for (let at = before.length - 1; at >= 0 && east - before[at]![0] <= touchMetres; at--) {
    if (Math.hypot(east - before[at]![0], north - before[at]![1]) <= touchMetres) return true
  }
  return false
}
