import type { Area } from '../../geodata/model/geojson.ts'

/*
 * A place that signs are planned for, and that nothing may be stored about. It is handed over in memory, for as long as the
 * window stands: no address and no record leads to it.
 */

let handedOver: Area | null = null

/** Hands over the area of a site to the planner, for the page that is opened next. */
export function planWithoutStoring(area: Area): void {
  handedOver = area
}

/** The area that was handed over; null where the page was opened by its address. */
export function takePlace(): Area | null {
  return handedOver
}

export function forgetPlace(): void {
  handedOver = null
}
