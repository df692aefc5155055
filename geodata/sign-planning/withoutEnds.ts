import { pathsOf } from '../geometry/positions.ts'
import { toEastNorth, toLonLat } from '../geometry/projection.ts'
import type { EastNorth, Geometry, LonLat } from '../model/geojson.ts'

/**
 * A line without so many metres at each of its ends, less where little would be left; other geometries as they are. Parts
 * that carry on where another ends have no end there.
 */
export function withoutEnds(place: Geometry, metres: number): Geometry {
  if (place.type !== 'LineString' && place.type !== 'MultiLineString') return place
  const parts = pathsOf(place).flat()
  const ends = parts.flatMap((part) => [part[0]!, part.at(-1)!].map(String))
  const isFree = (end: LonLat) => ends.filter((one) => one === String(end)).length === 1
  const coordinates = parts.map((part) => {
    const line = part.map(toEastNorth)
    const most = lengthOf(line) * mostShare
    const cut = Math.min(metres, most)
    const fromStart = isFree(part[0]!) ? withoutStart(line, cut) : line
    const kept = isFree(part.at(-1)!) ? withoutStart(fromStart.toReversed(), cut).reverse() : fromStart
    return kept.map(toLonLat)
  })
  return { type: 'MultiLineString', coordinates }
}

/** Of a part's length at each end: something is always left in the middle. */
const mostShare = 0.45

function lengthOf(line: readonly EastNorth[]): number {
  let length = 0
  for (let at = 1; at < line.length; at++) length += between(line[at - 1]!, line[at]!)
  return length
}

function withoutStart(line: readonly EastNorth[], metres: number): EastNorth[] {
  let left = metres
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1]!, line[at]!]
    const length = between(from, to)
    if (length > left) {
      const share = left / length
      const start: EastNorth = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
      return [start, ...line.slice(at)]
    }
    left -= length
  }
  return [...line]
}

const between = (one: EastNorth, other: EastNorth) => Math.hypot(other[0] - one[0], other[1] - one[1])
