import { type Footprint, putDown } from './footprint.ts'
import type { Landmark } from './landmark.ts'
import { along, direction, extentAlong, leftOf, longAxis, middleOf, plus, type Spot } from './plane.ts'
import { cutOff, frontOf, holds, type Plot, sideHeadings } from './plots.ts'

interface PlacedLandmark {
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
  // Along the street if it fits there at a fair size; else farther into the block; smaller only in the end.
  for (const [inwards, smallest] of [
    [0, 0.72],
    [0.35, 0.72],
    [0.7, 0.72],
    [1, 0.2],
  ] as const) {
    for (let scale = 1; scale > smallest; scale *= 0.95) {
      const start = front ? plus(atFront, leftOf(heading), back * scale) : atFront
      const at = along(start, middle, inwards)
      const shapes = [landmark.shape, ...(landmark.beside ?? []).map((other) => other.shape)]
      const outlines = shapes.map((shape) => putDown(shape, at, heading, scale))
      if (holds(plot, outlines.flat(), 2)) return placed(landmark, plot, at, heading, scale, outlines)
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
  outlines: Spot[][],
): PlacedLandmark {
  const courtyard = landmark.courtyard && putDown(landmark.courtyard, at, heading, scale)
  const buildings = outlines.map((outline, i): Footprint => {
    if (i > 0) return { outline, attributes: landmark.beside![i - 1]!.attributes }
    return { outline, attributes: landmark.attributes, ...(courtyard && { courtyard }) }
  })
  const yard = landmark.yard ? putDown(landmark.yard, at, heading, scale) : null
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
