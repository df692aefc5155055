import type { Geometry, GeometryType } from '../model/geojson.ts'
import { pathsOf } from './positions.ts'
import { toEastNorth } from './projection.ts'

/** [west, south, east, north] in metres, EPSG:25832. */
export type PlanarBox = readonly [number, number, number, number]

/**
 * A geometry projected to EPSG:25832 and laid out for measuring. Edges are straight in this plane, as they are in the
 * municipality's own maps; beside a straight line in degrees that is 0.4 mm on a 100 m edge, 4 cm on a kilometre.
 */
export interface Planar {
  readonly type: GeometryType
  /** 0 for points, 1 for lines, 2 for areas. */
  readonly dimension: 0 | 1 | 2
  /** east, north, east, north ... of every vertex, path after path. */
  readonly flat: Float64Array
  /** First vertex of each path (a point, a line or a ring), and the end. */
  readonly paths: Uint32Array
  /** First path of each polygon (or single path), and the end. */
  readonly parts: Uint32Array
  readonly box: PlanarBox
  readonly runs: Runs
}

/**
 * Runs of consecutive segments with their boxes, so that far-away stretches are passed over unseen. A segment is named
 * by its first vertex; among points each vertex is a segment to itself.
 */
interface Runs {
  /** First segment of each run, and one past its last. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** west, south, east, north of each run. */
  readonly boxes: Float64Array
  /** First run of each path, and the end. */
  readonly ofPath: Uint32Array
}

// Long enough that most things in a town are one or two runs, short enough to pass over most of a river.
const segmentsInRun = 16

const dimensions: Readonly<Record<GeometryType, 0 | 1 | 2>> = {
  Point: 0,
  MultiPoint: 0,
  LineString: 1,
  MultiLineString: 1,
  Polygon: 2,
  MultiPolygon: 2,
}

/** The geometry (lon/lat) ready for measuring; one that is ready already is returned as it is. */
export function planar(geometry: Geometry | Planar): Planar {
  if ('flat' in geometry) return geometry
  const dimension = dimensions[geometry.type]
  const polygons = pathsOf(geometry)
  const paths: number[] = []
  const parts: number[] = []
  let vertices = 0
  for (const polygon of polygons) {
    parts.push(paths.length)
    for (const path of polygon) {
      paths.push(vertices)
      vertices += path.length
    }
  }
  parts.push(paths.length)
  paths.push(vertices)
  const flat = new Float64Array(vertices * 2)
  let next = 0
  for (const polygon of polygons) {
    for (const path of polygon) {
      for (const position of path) {
        const [east, north] = toEastNorth(position)
        flat[next++] = east
        flat[next++] = north
      }
    }
  }
  const runs = runsOf(flat, paths, dimension)
  return {
    type: geometry.type,
    dimension,
    flat,
    paths: Uint32Array.from(paths),
    parts: Uint32Array.from(parts),
    box: boxOf(flat, 0, vertices),
    runs,
  }
}

function runsOf(flat: Float64Array, paths: readonly number[], dimension: 0 | 1 | 2): Runs {
  const step = dimension === 0 ? 0 : 1
  const from: number[] = []
  const to: number[] = []
  const boxes: number[] = []
  const ofPath: number[] = []
  for (let path = 0; path + 1 < paths.length; path++) {
    ofPath.push(from.length)
    const end = paths[path + 1]! - step
    for (let start = paths[path]!; start < end; start += segmentsInRun) {
      const stop = Math.min(start + segmentsInRun, end)
      from.push(start)
      to.push(stop)
      boxes.push(...boxOf(flat, start, stop + step))
    }
  }
  ofPath.push(from.length)
  return {
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    boxes: Float64Array.from(boxes),
    ofPath: Uint32Array.from(ofPath),
  }
}

function boxOf(flat: Float64Array, firstVertex: number, endVertex: number): PlanarBox {
  let west = Number.POSITIVE_INFINITY
  let south = Number.POSITIVE_INFINITY
  let east = Number.NEGATIVE_INFINITY
  let north = Number.NEGATIVE_INFINITY
  for (let at = firstVertex * 2; at < endVertex * 2; at += 2) {
    const x = flat[at]!
    const y = flat[at + 1]!
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  return [west, south, east, north]
}
