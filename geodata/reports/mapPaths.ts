import type { Planar } from '../geometry/planar.ts'
import { type MapFrame, mapHeight, mapWidth } from './mapFrame.ts'

/*
 * From ground to picture: paths in pixels, cut to the frame, with no more corners than can be seen.
 */

/** x and y in pixels, from the top left corner. */
export type Pixel = readonly [number, number]

/** What is cut off lies beyond the edge, so that the cut is not seen as an outline. */
const bleed = 12
const edges = { left: -bleed, top: -bleed, right: mapWidth + bleed, bottom: mapHeight + bleed }
/** Corners closer than this to the one before add nothing to a printed picture. */
const leastStep = 0.7

/** Every path of the geometry in pixels: lines as lines, rings without the repeated last corner. */
export function pixelPaths({ flat, paths, dimension }: Planar, frame: MapFrame): Pixel[][] {
  const { west, north, metresPerPixel } = frame
  const result: Pixel[][] = []
  for (let path = 0; path + 1 < paths.length; path++) {
    const end = paths[path + 1]! - (dimension === 2 ? 1 : 0)
    const pixels: Pixel[] = []
    for (let vertex = paths[path]!; vertex < end; vertex++) {
      const x = (flat[vertex * 2]! - west) / metresPerPixel
      const y = (north - flat[vertex * 2 + 1]!) / metresPerPixel
      const before = pixels.at(-1)
      const isLast = vertex === end - 1
      if (before && !isLast && Math.hypot(x - before[0], y - before[1]) < leastStep) continue
      pixels.push([x, y])
    }
    result.push(pixels)
  }
  return result
}

/** The ring cut to the frame (Sutherland and Hodgman); empty where none of it is within. */
export function clipRing(ring: readonly Pixel[]): Pixel[] {
  let cut = [...ring]
  for (const { inside, meet } of sides) {
    const before = cut
    cut = []
    for (const [at, point] of before.entries()) {
      const previous = before.at(at - 1)!
      if (inside(point) !== inside(previous)) cut.push(meet(previous, point))
      if (inside(point)) cut.push(point)
    }
  }
  return cut.length > 2 ? cut : []
}

const atX =
  (x: number) =>
  (a: Pixel, b: Pixel): Pixel => [x, a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1])]
const atY =
  (y: number) =>
  (a: Pixel, b: Pixel): Pixel => [a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]), y]
const sides = [
  { inside: ([x]: Pixel) => x >= edges.left, meet: atX(edges.left) },
  { inside: ([x]: Pixel) => x <= edges.right, meet: atX(edges.right) },
  { inside: ([, y]: Pixel) => y >= edges.top, meet: atY(edges.top) },
  { inside: ([, y]: Pixel) => y <= edges.bottom, meet: atY(edges.bottom) },
]

/** The stretches of a line within the frame. */
export function clipLine(line: readonly Pixel[]): Pixel[][] {
  const stretches: Pixel[][] = []
  let open: Pixel[] | null = null
  for (let at = 0; at + 1 < line.length; at++) {
    const piece = clipSegment(line[at]!, line[at + 1]!)
    if (!piece) {
      open = null
      continue
    }
    const [from, to] = piece
    const goesOn = open !== null && from === line[at]
    if (!goesOn) {
      open = [from]
      stretches.push(open)
    }
    open!.push(to)
  }
  return stretches
}

/** The part of a segment within the frame (Liang and Barsky); ends that need no cutting are the same objects. */
function clipSegment(a: Pixel, b: Pixel): [Pixel, Pixel] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  let from = 0
  let to = 1
  for (const [across, room] of [
    [-dx, a[0] - edges.left],
    [dx, edges.right - a[0]],
    [-dy, a[1] - edges.top],
    [dy, edges.bottom - a[1]],
  ] as const) {
    if (across === 0 && room < 0) return null
    if (across < 0) from = Math.max(from, room / across)
    if (across > 0) to = Math.min(to, room / across)
  }
  if (from > to) return null
  const along = (share: number): Pixel => [a[0] + share * dx, a[1] + share * dy]
  return [from === 0 ? a : along(from), to === 1 ? b : along(to)]
}

const short = (value: number) => String(Math.round(value * 10) / 10)

/** The `d` of an SVG path. */
export function pathData(points: readonly Pixel[], closed: boolean): string {
  const corners = points.map(([x, y]) => `${short(x)} ${short(y)}`)
  return `M${corners.join('L')}${closed ? 'Z' : ''}`
}
