import type { Planar } from '../geometry/planar.ts'

/** Where on the lines a point is abreast: metres along all of them, metres aside (left is positive), and their whole length. */
export function nearestOnPaths(
  { flat, paths }: Planar,
  east: number,
  north: number,
): { metres: number; aside: number; length: number } {
  let walked = 0
  let best = { squared: Number.POSITIVE_INFINITY, metres: 0, aside: 0 }
  for (let path = 0; path + 1 < paths.length; path++) {
    for (let at = paths[path]! * 2; at + 2 < paths[path + 1]! * 2; at += 2) {
      const [x, y] = [flat[at]!, flat[at + 1]!]
      const length = Math.hypot(flat[at + 2]! - x, flat[at + 3]! - y)
      if (length === 0) continue
      const [ux, uy] = [(flat[at + 2]! - x) / length, (flat[at + 3]! - y) / length]
      const along = Math.max(0, Math.min(length, (east - x) * ux + (north - y) * uy))
      const [dx, dy] = [east - x - along * ux, north - y - along * uy]
      const squared = dx * dx + dy * dy
      const side = Math.sign(ux * dy - uy * dx)
      if (squared < best.squared) best = { squared, metres: walked + along, aside: side * Math.sqrt(squared) }
      walked += length
    }
  }
  return { metres: best.metres, aside: best.aside, length: walked }
}
