import type { EastNorth } from '../model/geojson.ts'
import { isInside } from './inside.ts'
import type { Planar } from './planar.ts'
import { eachSegmentPair } from './segmentPairs.ts'
import { cross, squaredToSegment, touchMetres } from './segments.ts'

interface ClippedLines {
  /** The stretches of the lines that lie on or in the other geometry. */
  lines: EastNorth[][]
  /** Points, at the cuts and the ends, that lie on or in the other geometry; those of the stretches among them. */
  points: EastNorth[]
}

/** The part of lines (or of the outline of areas) that lies on or in another geometry. */
export function clipLines(lines: Planar, by: Planar): ClippedLines {
  const cuts = cutsOf(lines, by)
  const clipped: EastNorth[][] = []
  const points: EastNorth[] = []
  for (let path = 0; path + 1 < lines.paths.length; path++) {
    let stretch: EastNorth[] = []
    const finish = () => {
      if (stretch.length > 1) clipped.push(stretch)
      stretch = []
    }
    const end = lines.paths[path + 1]! * 2
    for (let at = lines.paths[path]! * 2; at + 2 < end; at += 2) {
      const nodes = nodesOf(lines.flat, at, cuts.get(at) ?? [])
      for (let node = 0; node + 1 < nodes.length; node++) {
        const from = nodes[node]!
        const to = nodes[node + 1]!
        if (isCovered((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, by)) {
          if (stretch.length === 0) stretch.push(from)
          stretch.push(to)
        } else finish()
      }
      for (const node of nodes) if (isCovered(node[0], node[1], by, nodeReachMetres)) points.push(node)
    }
    finish()
  }
  return { lines: clipped, points }
}

/** A node stands for every cut within a touch of it, and each of those lies within a touch of the other geometry. */
const nodeReachMetres = 2 * touchMetres

/** Whether the point lies in the geometry, or within reach of it (a millimetre when nothing else is said). */
export function isCovered(east: number, north: number, by: Planar, reachMetres = touchMetres): boolean {
  if (isInside(by, east, north)) return true
  const { flat, runs, dimension } = by
  const step = dimension === 0 ? 0 : 2
  for (let run = 0; run < runs.from.length; run++) {
    const box = run * 4
    if (
      east < runs.boxes[box]! - reachMetres ||
      east > runs.boxes[box + 2]! + reachMetres ||
      north < runs.boxes[box + 1]! - reachMetres ||
      north > runs.boxes[box + 3]! + reachMetres
    )
      continue
    for (let at = runs.from[run]! * 2; at < runs.to[run]! * 2; at += 2) {
      const squared = squaredToSegment(
        east,
        north,
        flat[at]!,
        flat[at + 1]!,
        flat[at + step]!,
        flat[at + step + 1]!,
      )
      if (squared <= reachMetres ** 2) return true
    }
  }
  return false
}

/** How far along each segment (0 to 1) the other geometry meets it, by the segment's place in `flat`. */
function cutsOf(lines: Planar, by: Planar): Map<number, number[]> {
  const cuts = new Map<number, number[]>()
  const a = lines.flat
  const b = by.flat
  const add = (at: number, along: number) => {
    const there = cuts.get(at)
    if (there) there.push(along)
    else cuts.set(at, [along])
  }
  eachSegmentPair(lines, by, touchMetres, (a1, a2, b1, b2) => {
    const x = a[a1]!
    const y = a[a1 + 1]!
    const dx = a[a2]! - x
    const dy = a[a2 + 1]! - y
    if (cross(x, y, a[a2]!, a[a2 + 1]!, b[b1]!, b[b1 + 1]!, b[b2]!, b[b2 + 1]!)) {
      const ex = b[b2]! - b[b1]!
      const ey = b[b2 + 1]! - b[b1 + 1]!
      add(a1, ((b[b1]! - x) * ey - (b[b1 + 1]! - y) * ex) / (dx * ey - dy * ex))
    }
    for (const end of b1 === b2 ? [b1] : [b1, b2]) {
      if (squaredToSegment(b[end]!, b[end + 1]!, x, y, a[a2]!, a[a2 + 1]!) > touchMetres ** 2) continue
      add(a1, ((b[end]! - x) * dx + (b[end + 1]! - y) * dy) / (dx * dx + dy * dy))
    }
  })
  return cuts
}

/** The segment's ends with the cuts between them, in order, none closer than a touch to the one before. */
function nodesOf(flat: Float64Array, at: number, cuts: number[]): EastNorth[] {
  const x = flat[at]!
  const y = flat[at + 1]!
  const dx = flat[at + 2]! - x
  const dy = flat[at + 3]! - y
  const length = Math.hypot(dx, dy)
  const nodes: EastNorth[] = [[x, y]]
  let before = 0
  for (const along of cuts.sort((one, other) => one - other)) {
    if ((along - before) * length < touchMetres || (1 - along) * length < touchMetres) continue
    nodes.push([x + along * dx, y + along * dy])
    before = along
  }
  nodes.push([flat[at + 2]!, flat[at + 3]!])
  return nodes
}
