import type { EastNorth } from '../model/geojson.ts'
import { eachSegmentNear, type WayIndex } from './wayIndex.ts'

/** The nearest place on the ways to a point beside them. */
export interface Foot {
  readonly edge: number
  /** Along the edge, from its start. */
  readonly metres: number
  /** From the point to the way. */
  readonly beside: number
}

/** Null where no way is within so many metres. */
export function footOn(index: WayIndex, point: EastNorth, withinMetres: number): Foot | null {
  const { vertices } = index.graph
  let nearest: { segment: number; edge: number; share: number } | null = null
  let beside = withinMetres
  eachSegmentNear(index, point, withinMetres, (segment, edge) => {
    const [x, y, east, north] = vertices.subarray(segment * 2, segment * 2 + 4) as unknown as number[]
    const [dx, dy] = [east! - x!, north! - y!]
    const squared = dx * dx + dy * dy
    const along = squared === 0 ? 0 : ((point[0] - x!) * dx + (point[1] - y!) * dy) / squared
    const share = Math.max(0, Math.min(along, 1))
    const away = Math.hypot(point[0] - x! - share * dx, point[1] - y! - share * dy)
    if (away > beside || (away === beside && nearest)) return
    beside = away
    nearest = { segment, edge, share }
  })
  if (!nearest) return null
  const { segment, edge, share } = nearest as { segment: number; edge: number; share: number }
  let metres = 0
  for (let at = index.graph.firstVertex[edge]!; at <= segment; at++) {
    const length = Math.hypot(
      vertices[at * 2 + 2]! - vertices[at * 2]!,
      vertices[at * 2 + 3]! - vertices[at * 2 + 1]!,
    )
    metres += at < segment ? length : share * length
  }
  return { edge, metres, beside }
}
