import { toEastNorth, toLonLat } from '../geometry/projection.ts'
import type { LonLat } from '../model/geojson.ts'
import { buildWalkGraph } from '../sign-planning/walkGraph.ts'
import type { Way } from '../sign-planning/ways.ts'
import { orderStops } from './orderStops.ts'
import { walksBetween } from './walks.ts'

/** From one stop of a round to the next. */
export interface Leg {
  readonly metres: number
  readonly line: readonly LonLat[]
  /** Along mapped ways; otherwise it is straight, and longer in truth. */
  readonly isMapped: boolean
}

export interface Round {
  /** Indices of the stops, in the order they are gone through. */
  readonly order: readonly number[]
  /** One fewer than there are stops. */
  readonly legs: readonly Leg[]
}

/** Ends of ways this near another way are joined to it. */
const snapMetres = 1

/** A short walk through all stops along the ways people may walk, and straight where those do not lead. All in lon/lat. */
export function planRound(stops: readonly LonLat[], ways: readonly Way[]): Round {
  const walks = walksBetween(buildWalkGraph({ ways, snapMetres }), stops.map(toEastNorth))
  const all = [...stops.keys()]
  const order = orderStops(all.map((from) => all.map((to) => walks.metres(from, to))))
  const legs = order.slice(1).map((to, before) => {
    const from = order[before]!
    const { metres, via, isMapped } = walks.walk(from, to)
    return { metres, line: [stops[from]!, ...via.map(toLonLat), stops[to]!], isMapped }
  })
  return { order, legs }
}
