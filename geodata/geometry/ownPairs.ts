import type { Planar } from './planar.ts'

/**
 * Calls back with every pair of segments of one outline that may come within reach of each other, neighbours in a path
 * left out. A segment is given as the place in `flat` of its first vertex. Sweeps over the runs from west to east, so
 * that an outline of 100,000 points costs little more than its length.
 */
export function eachOwnPair(
  shape: Planar,
  reachMetres: number,
  visit: (one: number, other: number) => boolean,
): void {
  const { boxes, from, to } = shape.runs
  const order = Array.from(from.keys()).sort((one, other) => boxes[one * 4]! - boxes[other * 4]!)
  for (const [at, run] of order.entries()) {
    const [south, east, north] = [boxes[run * 4 + 1]!, boxes[run * 4 + 2]!, boxes[run * 4 + 3]!]
    for (let next = at; next < order.length; next++) {
      const other = order[next]!
      if (boxes[other * 4]! > east + reachMetres) break
      if (boxes[other * 4 + 1]! > north + reachMetres || boxes[other * 4 + 3]! < south - reachMetres) continue
      for (let i = from[run]! * 2; i < to[run]! * 2; i += 2) {
        for (let j = run === other ? i + 4 : from[other]! * 2; j < to[other]! * 2; j += 2) {
          if (Math.abs(i - j) > 2 && !visit(i, j)) return
        }
      }
    }
  }
}
