import type { EastNorth, Geometry, LonLat } from '../model/geojson.ts'
import { type Planar, planar } from './planar.ts'
import { toLonLat } from './projection.ts'
import { spansAt } from './spans.ts'

/** A point on the thing itself (never in a hole or beside a bend): for its label, for search, for zooming to it. */
export function anchorOf(geometry: Geometry): LonLat {
  if (geometry.type === 'Point') return geometry.coordinates
  const shape = planar(geometry)
  return toLonLat(
    shape.dimension === 2 ? inArea(shape) : shape.dimension === 1 ? onLine(shape) : onPoint(shape),
  )
}

/** Middle of the widest of some lines across the area. */
function inArea(area: Planar): EastNorth {
  const [, south, , north] = area.box
  let anchor: EastNorth = [area.flat[0]!, area.flat[1]!]
  let widest = 0
  // Odd sixteenths, nearest the middle first, so that a plain shape is labelled in its middle.
  for (const sixteenth of [8, 7, 9, 5, 11, 3, 13, 1, 15]) {
    const at = south + ((north - south) * sixteenth) / 16
    const spans = spansAt(area, at)
    for (let span = 0; span + 1 < spans.length; span += 2) {
      const width = spans[span + 1]! - spans[span]!
      if (width <= widest * 1.1) continue
      widest = width
      anchor = [(spans[span]! + spans[span + 1]!) / 2, at]
    }
  }
  return anchor
}

/** Halfway along the longest line. */
function onLine({ flat, paths }: Planar): EastNorth {
  let best: EastNorth = [flat[0]!, flat[1]!]
  let longest = 0
  for (let path = 0; path + 1 < paths.length; path++) {
    const first = paths[path]! * 2
    const end = paths[path + 1]! * 2
    let length = 0
    for (let at = first; at + 2 < end; at += 2) length += lengthAt(flat, at)
    if (length <= longest) continue
    longest = length
    let left = length / 2
    for (let at = first; at + 2 < end; at += 2) {
      const step = lengthAt(flat, at)
      if (step >= left && step > 0) {
        const share = left / step
        best = [
          flat[at]! + share * (flat[at + 2]! - flat[at]!),
          flat[at + 1]! + share * (flat[at + 3]! - flat[at + 1]!),
        ]
        break
      }
      left -= step
    }
  }
  return best
}

function lengthAt(flat: Float64Array, at: number): number {
  return Math.hypot(flat[at + 2]! - flat[at]!, flat[at + 3]! - flat[at + 1]!)
}

/** The point nearest the middle of all. */
function onPoint({ flat }: Planar): EastNorth {
  let east = 0
  let north = 0
  for (let at = 0; at < flat.length; at += 2) {
    east += (flat[at]! * 2) / flat.length
    north += (flat[at + 1]! * 2) / flat.length
  }
  let best = 0
  let nearest = Number.POSITIVE_INFINITY
  for (let at = 0; at < flat.length; at += 2) {
    const away = Math.hypot(flat[at]! - east, flat[at + 1]! - north)
    if (away < nearest) {
      nearest = away
      best = at
    }
  }
  return [flat[best]!, flat[best + 1]!]
}
