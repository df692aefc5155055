import type { Planar } from './planar.ts'
import { squaredBetweenSegments, touchMetres } from './segments.ts'

/** Squared distance between outlines, Infinity beyond the limit. */
export function squaredBetweenOutlines(a: Planar, b: Planar, squaredLimit: number): number {
  const enough = touchMetres * touchMetres
  const stepA = a.dimension === 0 ? 0 : 2
  const stepB = b.dimension === 0 ? 0 : 2
  let limit = Math.min(squaredLimit, squaredReach(a, b))
  let best = Number.POSITIVE_INFINITY
  for (let runA = 0; runA < a.runs.from.length; runA++) {
    if (gapSquared(a.runs.boxes, runA * 4, b.box, 0) > limit) continue
    for (let runB = 0; runB < b.runs.from.length; runB++) {
      if (gapSquared(a.runs.boxes, runA * 4, b.runs.boxes, runB * 4) > limit) continue
      for (let i = a.runs.from[runA]! * 2; i < a.runs.to[runA]! * 2; i += 2) {
        const ax = a.flat[i]!
        const ay = a.flat[i + 1]!
        const bx = a.flat[i + stepA]!
        const by = a.flat[i + stepA + 1]!
        for (let j = b.runs.from[runB]! * 2; j < b.runs.to[runB]! * 2; j += 2) {
          const squared = squaredBetweenSegments(
            ax,
            ay,
            bx,
            by,
            b.flat[j]!,
            b.flat[j + 1]!,
            b.flat[j + stepB]!,
            b.flat[j + stepB + 1]!,
          )
          if (squared <= limit && squared < best) {
            if (squared <= enough) return 0
            best = squared
            limit = squared
          }
        }
      }
    }
  }
  return best
}

/**
 * A squared distance that the nearest points do not exceed, from a vertex of each where the boxes come nearest: with it
 * at hand, most of two long outlines is passed over.
 */
function squaredReach(a: Planar, b: Planar): number {
  if (a.runs.from.length + b.runs.from.length < 4) return Number.POSITIVE_INFINITY
  const runA = nearestRun(a, b.box, 0)
  const runB = nearestRun(b, a.runs.boxes, runA * 4)
  const i = a.runs.from[runA]! * 2
  const j = b.runs.from[runB]! * 2
  const squared = (a.flat[i]! - b.flat[j]!) ** 2 + (a.flat[i + 1]! - b.flat[j + 1]!) ** 2
  // A little more, so that rounding never makes the same distance, met again, too far.
  return squared * (1 + 1e-9)
}

function nearestRun({ runs }: Planar, box: ArrayLike<number>, at: number): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs.from.length; run++) {
    const gap = gapSquared(runs.boxes, run * 4, box, at)
    if (gap >= least) continue
    least = gap
    nearest = run
  }
  return nearest
}

/** Squared gap between two boxes [west, south, east, north]; 0 when they overlap. */
export function gapSquared(a: ArrayLike<number>, atA: number, b: ArrayLike<number>, atB: number): number {
  const dx = Math.max(a[atA]! - b[atB + 2]!, b[atB]! - a[atA + 2]!, 0)
  const dy = Math.max(a[atA + 1]! - b[atB + 3]!, b[atB + 1]! - a[atA + 3]!, 0)
  return dx * dx + dy * dy
}
