import { distanceMetres } from '../../geodata/geometry/measure.ts'
import { type Planar, planar } from '../../geodata/geometry/planar.ts'
import { toEastNorth, toLonLat } from '../../geodata/geometry/projection.ts'
import type { EastNorth, LonLat } from '../../geodata/model/geojson.ts'
import type { PlannedSign } from '../../geodata/model/signPlan.ts'
import { degreesFromNorth, gridDegrees } from '../../geodata/sign-planning/facing.ts'
import type { WayIndex } from '../../geodata/sign-planning/wayIndex.ts'
import { facingOf, movedAlong, nearestOnWay, type OnWay } from '../../geodata/sign-plans/along.ts'

/** What a sign is put by: the ways, and the place people are on their way to. */
export interface Ground {
  index: WayIndex
  place: Planar
}

export type Placing = Pick<PlannedSign, 'point' | 'facingDegrees'>

/** A sign this far from any way is let go of where it is, and is at no way. */
export const wayReachMetres = 25

/** The way a sign stands at, walked by those who meet its face; null where there is none. */
export function wayOf(
  { index }: Ground,
  { point, facingDegrees }: Placing,
  withinMetres = wayReachMetres,
): OnWay | null {
  const facing = facingDegrees === null ? null : gridDegrees(point, facingDegrees)
  return nearestOnWay(index, toEastNorth(point), facing, withinMetres)
}

/** A sign put at the nearest way. Turned as before where it was turned, otherwise towards those who come from outside. */
export function putAt(ground: Ground, point: LonLat, facingDegrees: number | null): Placing {
  const on = wayOf(ground, { point, facingDegrees })
  if (!on) return { point, facingDegrees }
  return placed(ground, facingDegrees === null ? inwards(ground, on) : on)
}

/** So many metres nearer the place along its way, or farther where they are fewer than none. */
export function putAlong(ground: Ground, sign: Placing, nearerMetres: number): Placing {
  const on = wayOf(ground, sign)
  if (!on) return sign
  const isInwards = inwards(ground, on).arc === on.arc
  return placed(ground, movedAlong(ground.index.graph, on, isInwards ? nearerMetres : -nearerMetres))
}

export function metresFromPlace({ place }: Ground, point: LonLat): number {
  return distanceMetres(planar({ type: 'Point', coordinates: point }), place)
}

function placed({ index }: Ground, on: OnWay): Placing {
  const point = toLonLat(on.at)
  return { point, facingDegrees: degreesFromNorth(point, facingOf(index.graph, on)) }
}

/** The same place, walked the way that leads nearer the place. */
function inwards({ index, place }: Ground, on: OnWay): OnWay {
  const from = (at: EastNorth) => distanceMetres(planar({ type: 'Point', coordinates: toLonLat(at) }), place)
  const ahead = movedAlong(index.graph, on, lookMetres)
  const behind = movedAlong(index.graph, on, -lookMetres)
  return from(ahead.at) <= from(behind.at) ? on : { ...on, arc: on.arc ^ 1 }
}

const lookMetres = 3
