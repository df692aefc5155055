import { isInside } from '../geometry/inside.ts'
import type { Planar } from '../geometry/planar.ts'
import { type MapFrame, mapHeight, mapWidth } from './mapFrame.ts'
import { clipLine, clipRing, type Pixel, pixelPaths } from './mapPaths.ts'

/** Where a letter stands and the spot of the thing it points at, in pixels. */
export interface PlacedLetter {
  letter: string
  at: Pixel
  spot: Pixel
}

export const letterRadius = 13
/** From the edge of the picture, and from the middle of one letter to the next. */
const fromEdge = letterRadius + 4
const apart = 2 * letterRadius + 4

/** The letter of the n-th thing (from 0): A to Z, then AA, AB ... */
export function letterOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26))
  return number < 26 ? last : letterOf(Math.floor(number / 26) - 1) + last
}

/** A letter beside each thing, where it comes nearest to the area; null for those that are not within the frame. */
export function placeLetters(
  area: Planar,
  things: readonly { letter: string; shape: Planar }[],
  frame: MapFrame,
): (PlacedLetter | null)[] {
  const outline = pixelPaths(area, frame)
  const middle = middleOf(outline.flat())
  const spots = things.map(
    ({ shape }) => nearestSpot(outline, shape, frame) ?? spotAround(area, shape, frame),
  )
  const occupied = { spots: spots.filter((spot) => spot !== null), letters: [] as Pixel[] }
  return things.map(({ letter }, number) => {
    const spot = spots[number]
    if (!spot) return null
    const at = freePlace(spot, middle, occupied)
    occupied.letters.push(at)
    return { letter, at, spot }
  })
}

function middleOf(points: readonly Pixel[]): Pixel {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const between = (values: number[]) => (values.reduce(least) + values.reduce(most)) / 2
  return [between(xs), between(ys)]
}
const least = (a: number, b: number) => Math.min(a, b)
const most = (a: number, b: number) => Math.max(a, b)

/** Of the thing's outline within the frame, what comes nearest to the area's. */
function nearestSpot(outline: readonly Pixel[][], shape: Planar, frame: MapFrame): Pixel | null {
  let best: Pixel | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  const consider = (spot: Pixel, from: Pixel) => {
    const distance = Math.hypot(spot[0] - from[0], spot[1] - from[1])
    if (distance >= bestDistance || !isVisible(spot)) return
    best = spot
    bestDistance = distance
  }
  const segments = closedSegments(outline)
  for (const path of visiblePaths(shape, frame)) {
    for (const point of path) {
      for (const [a, b] of segments) consider(point, nearestOn(a, b, point))
    }
    for (const [a, b] of closedSegments([path], shape.dimension === 2)) {
      for (const from of outline.flat()) consider(nearestOn(a, b, from), from)
    }
  }
  return best
}

function visiblePaths(shape: Planar, frame: MapFrame): Pixel[][] {
  const paths = pixelPaths(shape, frame)
  if (shape.dimension === 0) return paths
  return shape.dimension === 1 ? paths.flatMap(clipLine) : paths.map(clipRing)
}

const isVisible = ([x, y]: Pixel) => x >= 0 && y >= 0 && x <= mapWidth && y <= mapHeight

/** Segments between neighbours; a point is a segment to itself. */
function closedSegments(paths: readonly Pixel[][], closed = true): [Pixel, Pixel][] {
  return paths.flatMap((path) =>
    path.slice(closed || path.length === 1 ? 0 : 1).map((point, at): [Pixel, Pixel] => {
      const before = closed || path.length === 1 ? path.at(at - 1)! : path[at]!
      return [before, point]
    }),
  )
}

function nearestOn(a: Pixel, b: Pixel, from: Pixel): Pixel {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const squared = dx * dx + dy * dy
  const along = squared === 0 ? 0 : ((from[0] - a[0]) * dx + (from[1] - a[1]) * dy) / squared
  const share = Math.min(Math.max(along, 0), 1)
  return [a[0] + share * dx, a[1] + share * dy]
}

const gridStep = 40

/** For what lies all around and has no outline in the frame, such as the sea: a spot in it near the area. */
function spotAround(area: Planar, shape: Planar, { west, north, metresPerPixel }: MapFrame): Pixel | null {
  for (let x = mapWidth / 4; x < mapWidth - gridStep; x += gridStep) {
    for (let y = mapHeight / 4; y < mapHeight - gridStep; y += gridStep) {
      const place = [west + x * metresPerPixel, north - y * metresPerPixel] as const
      if (isInside(shape, ...place) && !isInside(area, ...place)) return [x, y]
    }
  }
  return null
}

/** Outwards from the area where there is room, otherwise wherever there is. */
function freePlace(spot: Pixel, middle: Pixel, occupied: Occupied): Pixel {
  const outwards = Math.atan2(spot[1] - middle[1], spot[0] - middle[0])
  for (const reach of [26, 40, 56, 76, 100, 140]) {
    for (const turn of [0, 0.5, -0.5, 1, -1, 1.6, -1.6, 2.3, -2.3, 3.1]) {
      const at: Pixel = [
        spot[0] + reach * Math.cos(outwards + turn),
        spot[1] + reach * Math.sin(outwards + turn),
      ]
      if (hasRoom(at, occupied)) return at
    }
  }
  return [
    Math.min(Math.max(spot[0], fromEdge), mapWidth - fromEdge),
    Math.min(Math.max(spot[1], fromEdge), mapHeight - fromEdge),
  ]
}

interface Occupied {
  spots: readonly Pixel[]
  letters: readonly Pixel[]
}

function hasRoom([x, y]: Pixel, { spots, letters }: Occupied): boolean {
  if (x < fromEdge || y < fromEdge || x > mapWidth - fromEdge || y > mapHeight - fromEdge) return false
  // The scale and the arrow stand in these corners.
  if (y > mapHeight - 60 && x < 360) return false
  if (y < 80 && x > mapWidth - 70) return false
  const isFree = (others: readonly Pixel[], distance: number) =>
    others.every(([ox, oy]) => Math.hypot(x - ox, y - oy) >= distance)
  return isFree(letters, apart) && isFree(spots, letterRadius + 6)
}
