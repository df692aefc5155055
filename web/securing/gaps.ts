import type { CoverageOn, GapReason } from '../../geodata/model/coverage.ts'
import type { Stretch } from '../../geodata/model/edge.ts'
import { isGap } from '../../geodata/securing/coverageOn.ts'

/** An open stretch of an edge; on a part of unknown length it is the whole. */
export interface Gap {
  edge: string
  /** As a stretch of an extent: to the end where it reaches it. */
  stretch: Stretch
  metres: number | null
  reason: GapReason
  by: readonly string[]
}

/** The gaps of each edge that has any, in the order of the edges. */
export function gapsByEdge({ edges }: CoverageOn): { code: string; name: string; gaps: Gap[] }[] {
  return edges.flatMap(({ code, name, lengthMetres, pieces }) => {
    const gaps = pieces.filter(isGap).map(({ from, to, reason, by }): Gap => {
      const isToEnd = lengthMetres === null || to >= lengthMetres
      return {
        edge: code,
        stretch: { edge: code, from: lengthMetres === null ? 0 : from, to: isToEnd ? null : to },
        metres: lengthMetres === null ? null : Math.round((to - from) * 100) / 100,
        reason: reason ?? 'nothing',
        by,
      }
    })
    return gaps.length > 0 ? [{ code, name, gaps }] : []
  })
}
