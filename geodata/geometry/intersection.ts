import * as turf from '@turf/turf'
import type { EastNorth, Geometry } from '../model/geojson.ts'
import { sharedAreaM2 } from './areaOverlap.ts'
import { clipLines, isCovered } from './clipLines.ts'
import { intersects } from './measure.ts'
import { type Planar, planar } from './planar.ts'
import { mapPositions } from './positions.ts'
import { toLonLat } from './projection.ts'
import { touchMetres } from './segments.ts'

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
  return sharedAreaM2(planar(a), planar(b))
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
    const areas = sharedAreas(first, second)
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

function sharedAreas(a: Planar, b: Planar): Geometry | null {
  const polygons = turf.featureCollection([a, b].map((area) => turf.multiPolygon(ringsOf(area))))
  const shared = turf.intersect(polygons)?.geometry
  if (!shared) return null
  const parts = (shared.type === 'Polygon' ? [shared.coordinates] : shared.coordinates) as EastNorth[][][]
  const wide = parts.filter((rings) => !isSliver(rings[0]!))
  if (wide.length === 0) return null
  return wide.length === 1
    ? { type: 'Polygon', coordinates: wide[0]! }
    : { type: 'MultiPolygon', coordinates: wide }
}

/** Narrower than a touch: what rounding leaves between neighbours that share a boundary. */
function isSliver(ring: EastNorth[]): boolean {
  let twice = 0
  let outline = 0
  const [east, north] = ring[0]!
  for (let at = 0; at + 1 < ring.length; at++) {
    const [x, y] = ring[at]!
    const [nextX, nextY] = ring[at + 1]!
    twice += (x - east) * (nextY - north) - (nextX - east) * (y - north)
    outline += Math.hypot(nextX - x, nextY - y)
  }
  return Math.abs(twice) < touchMetres * outline
}

function ringsOf(area: Planar): EastNorth[][][] {
  const polygons: EastNorth[][][] = []
  for (let part = 0; part + 1 < area.parts.length; part++) {
    const rings: EastNorth[][] = []
    for (let path = area.parts[part]!; path < area.parts[part + 1]!; path++) rings.push(pathOf(area, path))
    polygons.push(rings)
  }
  return polygons
}

function pathOf({ flat, paths }: Planar, path: number): EastNorth[] {
  const positions: EastNorth[] = []
  for (let at = paths[path]! * 2; at < paths[path + 1]! * 2; at += 2) {
    positions.push([flat[at]!, flat[at + 1]!])
  }
  return positions
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
  for (const point of points) {
    if (!apart.some(([x, y]) => Math.hypot(point[0] - x, point[1] - y) <= touchMetres)) apart.push(point)
  }
  if (apart.length === 0) return null
  return apart.length === 1
    ? { type: 'Point', coordinates: apart[0]! }
    : { type: 'MultiPoint', coordinates: apart }
}
