import { largestLawn, viewpointPark } from './parks.ts'
import type { TownPlan } from './plan.ts'
import { direction, distance, middleOf, plus, type Spot } from './plane.ts'

interface Viewpoint {
  outline: Spot[]
  /** From a path of the park up to the viewpoint. */
  stairs: Spot[]
  wall: Spot[]
}

/** The viewpoint on the largest lawn of its park, with stairs from the nearest path and a wall on the other side. */
export function viewpoint(plan: TownPlan): Viewpoint {
  const lawn = largestLawn(plan, viewpointPark)
  const middle = middleOf(lawn.map((stake) => stake.at))
  const paths = lawn.filter((stake) => stake.street.kind === 'footway').map((stake) => stake.at)
  const corners = paths.length > 0 ? paths : lawn.map((stake) => stake.at)
  const foot = corners.reduce((a, b) => (distance(b, middle) < distance(a, middle) ? b : a))
  const [dx, dy] = direction(middle, foot)
  const down = Math.atan2(dy, dx)
  const round = (angle: number, metres: number) =>
    plus(middle, [Math.cos(down + angle), Math.sin(down + angle)], metres)
  const outline = Array.from({ length: 12 }, (_, i) => round((2 * Math.PI * i) / 12, 7))
  const wall = [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9].map((angle) => round(Math.PI + angle, 13))
  return { outline, stairs: [foot, outline[0]!], wall }
}
