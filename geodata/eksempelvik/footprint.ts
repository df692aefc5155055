import type { BuildingProperties } from '../model/building.ts'
import { leftOf, plus, type Spot } from './plane.ts'

/** A building on the ground: its outline and courtyard counter-clockwise and unclosed, and what is known of it. */
export interface Footprint {
  outline: Spot[]
  courtyard?: Spot[]
  attributes: Partial<BuildingProperties>
}

/** A rectangle by its middle; width along the heading. */
export function rectangle(middle: Spot, heading: Spot, widthMetres: number, depthMetres: number): Spot[] {
  const across = leftOf(heading)
  const corner = (w: number, d: number) =>
    plus(plus(middle, heading, (w * widthMetres) / 2), across, (d * depthMetres) / 2)
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}

/** A shape drawn round (0, 0) put down with its x axis along the heading. */
export function putDown(shape: readonly Spot[], middle: Spot, heading: Spot, scale: number): Spot[] {
  const across = leftOf(heading)
  return shape.map(([x, y]) => plus(plus(middle, heading, x * scale), across, y * scale))
}
