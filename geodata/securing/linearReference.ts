import { planar } from '../geometry/planar.ts'
import { toEastNorth, toLonLat } from '../geometry/projection.ts'
import { squaredToSegment } from '../geometry/segments.ts'
import type { EastNorth, Geometry, LonLat } from '../model/geojson.ts'

/*
 * Linear referencing: metres along a line, and metres to the left of it, in EPSG:25832; measured at right angles. Near a bend
 * the line at an offset is mitred, and measures are carried over to it evenly, as radii do on a curve: so they run on without
 * a jump on the inside of the bend and without standing still on the outside, and a place found again is the same place.
 * Where the offset is larger than the radius of a bend, its inside folds over itself and the nearest measure is given.
 */

/** A line to measure along; made by `axisOf`. Parts that carry on where the last one ended are one path. */
export interface Axis {
  readonly paths: readonly AxisPath[]
  /** Length of all parts together. */
  readonly metres: number
}

/** One unbroken path, east and north of each vertex, none repeated. */
export interface AxisPath {
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** Metres from the beginning of the axis to each vertex. */
  readonly at: readonly number[]
  /** Tangent of half the turn at each vertex, left turns positive. */
  readonly lean: readonly number[]
  readonly isClosed: boolean
}

export interface Located {
  /** Metres along the axis, 0 to its length. */
  metres: number
  /** Metres to the left (+) or right (-) of the line there, looking along it. */
  offsetMetres: number
  /** Metres to the nearest place on the axis; more than the offset beyond its ends. */
  distance: number
}

// A sharper turn than 120° is drawn as 120°: its mitre would reach far away.
const steepestLean = Math.tan(Math.PI / 3)
const samePlaceMetres = 0.001
/** A bend is carried over to the line at an offset within this many times what the mitre takes or gives. */
const mitreReach = 3

/** The axis of a line, its parts measured one after the other, or round an outline. Null for points, and without any length. */
export function axisOf(geometry: Geometry): Axis | null {
  const { flat, paths: first, dimension } = planar(geometry)
  if (dimension === 0) return null
  const lines: EastNorth[][] = []
  for (let path = 0; path + 1 < first.length; path++) {
    const line: EastNorth[] = []
    for (let at = first[path]! * 2; at < first[path + 1]! * 2; at += 2) line.push([flat[at]!, flat[at + 1]!])
    const before = lines.at(-1)
    if (dimension === 1 && before && line[0] && isSame(before.at(-1)!, line[0])) before.push(...line.slice(1))
    else if (line.length > 0) lines.push(line)
  }
  const paths: AxisPath[] = []
  let metres = 0
  for (const line of lines) {
    const path = pathFrom(line, metres)
    if (path === null) continue
    paths.push(path)
    metres = path.at.at(-1)!
  }
  return paths.length > 0 ? { paths, metres } : null
}

function pathFrom(line: readonly EastNorth[], begins: number): AxisPath | null {
  const [x, y, at]: [number[], number[], number[]] = [[], [], []]
  for (const [east, north] of line) {
    const step = x.length > 0 ? Math.hypot(east - x.at(-1)!, north - y.at(-1)!) : 0
    if (x.length > 0 && step < samePlaceMetres) continue
    at.push(x.length > 0 ? at.at(-1)! + step : begins)
    x.push(east)
    y.push(north)
  }
  if (x.length < 2) return null
  const last = x.length - 1
  const isClosed = last > 2 && isSame([x[0]!, y[0]!], [x[last]!, y[last]!])
  const lean = x.map((_, i) => {
    if (i > 0 && i < last) return leanAt(x, y, i - 1, i, i + 1)
    return isClosed ? leanAt(x, y, last - 1, 0, 1) : 0
  })
  return { x, y, at, lean, isClosed }
}

function leanAt(x: readonly number[], y: readonly number[], a: number, b: number, c: number): number {
  const [ax, ay, bx, by] = [x[b]! - x[a]!, y[b]! - y[a]!, x[c]! - x[b]!, y[c]! - y[b]!]
  const lengths = Math.hypot(ax, ay) * Math.hypot(bx, by)
  const [sine, cosine] = [(ax * by - ay * bx) / lengths, (ax * bx + ay * by) / lengths]
  const lean = cosine <= -1 ? steepestLean : sine / (1 + cosine)
  return Math.max(-steepestLean, Math.min(lean, steepestLean))
}

/** Where a place (lon/lat) lies along the axis, and how far beside it. */
export function locate(axis: Axis, lonLat: LonLat): Located {
  return locateEastNorth(axis, toEastNorth(lonLat))
}

/** The same for a place in EPSG:25832. */
export function locateEastNorth({ paths }: Axis, [x, y]: EastNorth): Located {
  let nearest = Number.POSITIVE_INFINITY
  forEachSegment(paths, (path, i) => {
    nearest = Math.min(nearest, squaredToSegmentOf(path, i, x, y))
  })
  const distance = Math.sqrt(nearest)
  // The segments on both sides of a bend are equally near from its outside; the one whose strip holds the place has it.
  const reach = (distance + samePlaceMetres / 1000) ** 2
  let found: { metres: number; offsetMetres: number; astray: number } | null = null
  forEachSegment(paths, (path, i) => {
    if (squaredToSegmentOf(path, i, x, y) > reach) return
    const [along, offset, length] = fromSegment(path, i, x, y)
    const measure = fromOffset(path, i, offset, length, along)
    const clamped = Math.max(0, Math.min(measure, length))
    const astray = Math.abs(measure - clamped)
    if (found && found.astray <= astray) return
    found = { metres: path.at[i]! + clamped, offsetMetres: offset, astray }
  })
  const { metres, offsetMetres } = found!
  return { metres, offsetMetres, distance }
}

/** The place (lon/lat) so many metres along the axis, and to the left (+) or right (-) of it. Measures beyond the ends are the ends. */
export function pointAlong(axis: Axis, metres: number, offsetMetres = 0): LonLat {
  const path = axis.paths.find(({ at }) => metres <= at.at(-1)!) ?? axis.paths.at(-1)!
  return toLonLat(onPath(path, metres, offsetMetres))
}

/** The same on one path of the axis, in EPSG:25832. */
export function onPath(path: AxisPath, metres: number, offsetMetres: number): EastNorth {
  const { x, y, at } = path
  const after = at.findIndex((measure, i) => i > 0 && metres <= measure)
  const i = after === -1 ? at.length - 2 : after - 1
  const length = at[i + 1]! - at[i]!
  const along = toOffset(path, i, offsetMetres, length, Math.max(0, Math.min(metres - at[i]!, length)))
  const [dx, dy] = [(x[i + 1]! - x[i]!) / length, (y[i + 1]! - y[i]!) / length]
  return [x[i]! + dx * along - dy * offsetMetres, y[i]! + dy * along + dx * offsetMetres]
}

/** Whether the line at the offset runs backwards along the segment, inside a bend tighter than the offset. */
export function isFolded(path: AxisPath, i: number, offsetMetres: number): boolean {
  const { begin, end } = mitres(path, i, offsetMetres, path.at[i + 1]! - path.at[i]!)
  return isFoldedAt(begin) || isFoldedAt(end)
}

interface Mitre {
  /** What the offset line is shortened by at the bend; below 0 it is longer. */
  cut: number
  /** How far from the bend that is carried. */
  reach: number
}

function mitres({ lean }: AxisPath, i: number, offset: number, length: number): { begin: Mitre; end: Mitre } {
  const mitre = (cut: number) => ({ cut, reach: Math.min(length / 2, mitreReach * Math.abs(cut)) })
  return { begin: mitre(offset * lean[i]!), end: mitre(offset * lean[i + 1]!) }
}

function isFoldedAt({ cut, reach }: Mitre): boolean {
  return cut > 0 && cut >= reach
}

/** From metres along a segment to metres along the line at an offset from it, both from the segment's beginning. */
function toOffset(path: AxisPath, i: number, offset: number, length: number, measure: number): number {
  const { begin, end } = mitres(path, i, offset, length)
  const left = length - measure
  if (measure < begin.reach) return begin.cut + (measure * (begin.reach - begin.cut)) / begin.reach
  if (left < end.reach) return length - (end.cut + (left * (end.reach - end.cut)) / end.reach)
  return measure
}

/** And back; below 0 or above the length for what belongs to the segment before or after. */
function fromOffset(path: AxisPath, i: number, offset: number, length: number, along: number): number {
  const { begin, end } = mitres(path, i, offset, length)
  const left = length - along
  if (begin.cut !== 0 && along < begin.reach && !isFoldedAt(begin)) {
    return ((along - begin.cut) * begin.reach) / (begin.reach - begin.cut)
  }
  if (end.cut !== 0 && left < end.reach && !isFoldedAt(end)) {
    return length - ((left - end.cut) * end.reach) / (end.reach - end.cut)
  }
  return along
}

/** A place as metres along a segment from its beginning, and to the left of it. */
function fromSegment({ x, y, at }: AxisPath, i: number, px: number, py: number): [number, number, number] {
  const length = at[i + 1]! - at[i]!
  const [dx, dy] = [(x[i + 1]! - x[i]!) / length, (y[i + 1]! - y[i]!) / length]
  const [ex, ey] = [px - x[i]!, py - y[i]!]
  return [ex * dx + ey * dy, ey * dx - ex * dy, length]
}

function squaredToSegmentOf({ x, y }: AxisPath, i: number, px: number, py: number): number {
  return squaredToSegment(px, py, x[i]!, y[i]!, x[i + 1]!, y[i + 1]!)
}

function forEachSegment(paths: readonly AxisPath[], visit: (path: AxisPath, i: number) => void): void {
  for (const path of paths) for (let i = 0; i + 1 < path.x.length; i++) visit(path, i)
}

function isSame([ax, ay]: EastNorth, [bx, by]: EastNorth): boolean {
  return Math.hypot(ax - bx, ay - by) < samePlaceMetres
}
