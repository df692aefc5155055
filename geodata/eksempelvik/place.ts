import { toEastNorth, toLonLat } from '../geometry/projection.ts'
import type { Bbox, LineString, LonLat, Point, Polygon } from '../model/geojson.ts'
import type { Spot } from './plane.ts'

/** The origin of the town, in the open sea: no real place can be mistaken for it. */
const origin = toEastNorth([6.2, 64.8])

/** Seven decimals are a centimetre: finer would only be longer files. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7
}

function lonLatOf([east, north]: Spot): LonLat {
  const [lon, lat] = toLonLat([origin[0] + east, origin[1] + north])
  return [rounded(lon), rounded(lat)]
}

export function pointAt(spot: Spot): Point {
  return { type: 'Point', coordinates: lonLatOf(spot) }
}

export function lineOf(spots: readonly Spot[]): LineString {
  return { type: 'LineString', coordinates: spots.map(lonLatOf) }
}

/** From rings that are not closed: the outer counter-clockwise, holes either way. */
export function polygonOf(outer: readonly Spot[], ...holes: readonly (readonly Spot[])[]): Polygon {
  const closed = (ring: readonly Spot[]) => {
    const positions = ring.map(lonLatOf)
    positions.push([...positions[0]!])
    return positions
  }
  return {
    type: 'Polygon',
    coordinates: [closed(outer), ...holes.map((hole) => closed([...hole].reverse()))],
  }
}

export function bboxOf(spots: Iterable<Spot>, marginDegrees = 0): Bbox {
  const box: Bbox = [180, 90, -180, -90]
  for (const spot of spots) {
    const [lon, lat] = lonLatOf(spot)
    box[0] = Math.min(box[0], lon - marginDegrees)
    box[1] = Math.min(box[1], lat - marginDegrees)
    box[2] = Math.max(box[2], lon + marginDegrees)
    box[3] = Math.max(box[3], lat + marginDegrees)
  }
  return box
}
