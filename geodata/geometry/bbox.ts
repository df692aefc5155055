import type { Bbox, Geometry, Polygon } from '../model/geojson.ts'
import { pathsOf } from './positions.ts'

/** [west, south, east, north] in degrees around the geometry. */
export function bboxOf(geometry: Geometry): Bbox {
  const bbox: Bbox = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const part of pathsOf(geometry)) {
    for (const path of part) {
      for (const [lon, lat] of path) {
        if (lon < bbox[0]) bbox[0] = lon
        if (lat < bbox[1]) bbox[1] = lat
        if (lon > bbox[2]) bbox[2] = lon
        if (lat > bbox[3]) bbox[3] = lat
      }
    }
  }
  return bbox
}

const earthRadiusMetres = 6_371_000
/**
 * A degree of latitude is nowhere shorter than this; in Norway it is 0.7 % longer, which is more than what a metre in
 * EPSG:25832 can be longer than one on the ground (0.04 %).
 */
const metresPerDegree = 110_570

/**
 * The box in degrees that holds everything within so many planar metres of a geometry with this bbox. Never too small:
 * it allows for the scale of UTM, and for an edge that is straight in metres bulging out of the box in degrees.
 */
export function expandBbox([west, south, east, north]: Bbox, metres: number): Bbox {
  const farthest = Math.min(Math.max(Math.abs(south), Math.abs(north)), 89)
  const diagonal = Math.hypot(
    (north - south) * 111_700,
    (east - west) * 111_700 * Math.cos(Math.min(Math.abs(south), Math.abs(north)) * (Math.PI / 180)),
  )
  const bulge = diagonal ** 2 / (2 * earthRadiusMetres)
  const reach = metres + bulge
  const lat = reach / metresPerDegree
  const lon = reach / (metresPerDegree * Math.cos(Math.min(farthest + lat, 89.9) * (Math.PI / 180)))
  return [west - lon, south - lat, east + lon, north + lat]
}

/** Whether the boxes share a point; edges count. */
export function bboxesOverlap(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

/** The box as a polygon, counter-clockwise. */
export function bboxGeometry([west, south, east, north]: Bbox): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}
