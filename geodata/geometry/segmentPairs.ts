import type { Planar } from './planar.ts'

/**
 * Calls back with every pair of segments, one of each outline, whose surroundings come within so many metres of each
 * other, and a few more. A segment is given as the places in `flat` of its two ends (the same twice for a point).
 */
export function eachSegmentPair(
  a: Planar,
  b: Planar,
  reachMetres: number,
  visit: (a1: number, a2: number, b1: number, b2: number) => void,
): void {
  const stepA = a.dimension === 0 ? 0 : 2
  const stepB = b.dimension === 0 ? 0 : 2
  for (let runA = 0; runA < a.runs.from.length; runA++) {
    if (isFarther(a.runs.boxes, runA * 4, b.box, 0, reachMetres)) continue
    for (let runB = 0; runB < b.runs.from.length; runB++) {
      if (isFarther(a.runs.boxes, runA * 4, b.runs.boxes, runB * 4, reachMetres)) continue
      for (let i = a.runs.from[runA]! * 2; i < a.runs.to[runA]! * 2; i += 2) {
        for (let j = b.runs.from[runB]! * 2; j < b.runs.to[runB]! * 2; j += 2) {
          visit(i, i + stepA, j, j + stepB)
        }
      }
    }
  }
}

function isFarther(
  a: ArrayLike<number>,
  atA: number,
  b: ArrayLike<number>,
  atB: number,
  reach: number,
): boolean {
  return (
    a[atA]! - b[atB + 2]! > reach ||
    b[atB]! - a[atA + 2]! > reach ||
    a[atA + 1]! - b[atB + 3]! > reach ||
    b[atB + 1]! - a[atA + 3]! > reach
  )
}
