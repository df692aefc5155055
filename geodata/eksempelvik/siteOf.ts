import { rectangle } from './footprint.ts'
import { direction, extentAlong, leftOf, longAxis, plus, type Spot } from './plane.ts'

/** A rectangle round a building, so far from its walls. */
export function siteOf(outline: readonly Spot[], marginMetres: number): Spot[] {
  const headings = outline.map((corner, i) => direction(corner, outline[(i + 1) % outline.length]!))
  const axis = longAxis(outline, headings)
  const across = leftOf(axis)
  const [low, high] = extentAlong(outline, axis)
  const [near, far] = extentAlong(outline, across)
  const middle = plus(plus([0, 0], axis, (low + high) / 2), across, (near + far) / 2)
  return rectangle(middle, axis, high - low + 2 * marginMetres, far - near + 2 * marginMetres)
}
