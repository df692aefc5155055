import { type Footprint, putDown } from './footprint.ts'
import type { Landmark } from './landmark.ts'
import { along, direction, extentAlong, leftOf, longAxis, middleOf, plus, type Spot } from './plane.ts'
import { cutOff, frontOf, holds, type Plot, sideHeadings } from './plots.ts'

export interface PlacedLandmark {
  /** The named one first. */
  buildings: Footprint[]
  yard: Spot[] | null
  /** Ground on either side that nothing stands on. */
  left: Plot[]
}

const clearMetres = 7

/** The landmark at full size, or as much smaller as its ground demands; null where there is no ground for any of it. */
export function placeLandmark(landmark: Landmark, plot: Plot): PlacedLandmark | null {
  const front = landmark.facing ? frontOf(plot, landmark.facing) : null
  const heading = front ? direction(front.from, front.to) : longAxis(plot.corners, sideHeadings(plot))
  const middle = middleOf(plot.corners)
  const atFront = front ? plus(along(front.from, front.to, 0.5), leftOf(heading), 3) : middle
  const [, back] = extentAlong(landmark.shape, [0, 1])
  for (let scale = 1; scale > 0.2; scale *= 0.95) {
    // From the street towards the middle of the block, until it stands free.
    for (const inwards of front ? [0, 0.3, 0.6, 1] : [1]) {
      const start = front ? plus(atFront, leftOf(heading), back * scale) : atFront
      const at = along(start, middle, inwards)
      const outline = putDown(landmark.shape, at, heading, scale)
      if (holds(plot, outline, 2)) return placed(landmark, plot, at, heading, scale, outline)
    }
  }
  return null
}

function placed(
  landmark: Landmark,
  plot: Plot,
  at: Spot,
  heading: Spot,
  scale: number,
  outline: Spot[],
): PlacedLandmark {
  const courtyard = landmark.courtyard && putDown(landmark.courtyard, at, heading, scale)
  const main: Footprint = { outline, attributes: landmark.attributes, ...(courtyard && { courtyard }) }
  const beside = (landmark.beside ?? [])
    .map((other) => ({ outline: putDown(other.shape, at, heading, scale), attributes: other.attributes }))
    .filter((other) => holds(plot, other.outline, 1))
  const yard = landmark.yard ? putDown(landmark.yard, at, heading, scale) : null
  const buildings = [main, ...beside]
  return {
    buildings,
    yard: yard && holds(plot, yard, 1) ? yard : null,
    left: leftOver(plot, buildings, heading),
  }
}

/** The plot cut off on either side of its buildings, along the street. */
function leftOver(plot: Plot, buildings: Footprint[], heading: Spot): Plot[] {
  const corners = buildings.flatMap((building) => building.outline)
  const [low, high] = extentAlong(corners, heading)
  const inward = leftOf(heading)
  const back: Spot = [-inward[0], -inward[1]]
  const origin: Spot = [0, 0]
  const halves = [
    cutOff(plot, plus(origin, heading, low - clearMetres), inward, null),
    cutOff(plot, plus(origin, heading, high + clearMetres), back, null),
  ]
  return halves.filter((half) => half.corners.length >= 3)
}
