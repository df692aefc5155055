import { squaredToSegment } from '../geometry/segments.ts'
import type { EastNorth } from '../model/geojson.ts'
import type { Stretch } from './stretches.ts'
import type { Vertices } from './ways.ts'

/** A point farther than this from every way closes none. */
const onWayMetres = 10

/** The stretches that are left when those at these points cannot be walked; each point closes the nearest one. */
export function openStretches(
  stretches: readonly Stretch[],
  { east, north }: Vertices,
  closedAt: readonly EastNorth[],
): readonly Stretch[] {
  if (closedAt.length === 0) return stretches
  const closed = new Set(closedAt.map(nearest))
  return stretches.filter((stretch) => !closed.has(stretch))

  function nearest([x, y]: EastNorth): Stretch | null {
    let found: Stretch | null = null
    let least = onWayMetres ** 2
    for (const stretch of stretches) {
      for (let at = 0; at + 1 < stretch.vertices.length; at++) {
        const [a, b] = [stretch.vertices[at]!, stretch.vertices[at + 1]!]
        const squared = squaredToSegment(x, y, east[a]!, north[a]!, east[b]!, north[b]!)
        if (squared >= least) continue
        least = squared
        found = stretch
      }
    }
    return found
  }
}
