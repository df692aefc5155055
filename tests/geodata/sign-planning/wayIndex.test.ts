import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EastNorth } from '../../../geodata/model/geojson.ts'
import { eachSegmentNear, wayIndex } from '../../../geodata/sign-planning/wayIndex.ts'
import { drawnGraph } from './drawnGraph.ts'

const point = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }))

describe('the index of ways', () => {
  it('tells once of every segment that is near', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(point, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        point,
        fc.integer({ min: 0, max: 200 }),
        (lines, at, metres) => {
          const graph = drawnGraph(lines)
          const told: number[] = []
          eachSegmentNear(wayIndex(graph), at, metres, (segment, edge) => {
            told.push(segment)
            expect(segment).toBeGreaterThanOrEqual(graph.firstVertex[edge]!)
            expect(segment).toBeLessThan(graph.firstVertex[edge + 1]! - 1)
          })
          expect(new Set(told).size).toBe(told.length)
          for (const [edge, line] of lines.entries())
            for (let at1 = 0; at1 + 1 < line.length; at1++)
              if (distance(at, line[at1]!, line[at1 + 1]!) <= metres)
                expect(told).toContain(graph.firstVertex[edge]! + at1)
        },
      ),
      { seed: 6, numRuns: 2000 },
    )
  })

  it('of no ways tells of none', () => {
    eachSegmentNear(wayIndex(drawnGraph([])), [0, 0], 100, () => expect.unreachable())
  })
})

function distance([x, y]: EastNorth, [x1, y1]: EastNorth, [x2, y2]: EastNorth) {
  const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const share = squared === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared
  const near = Math.max(0, Math.min(1, share))
  return Math.hypot(x - x1 - near * (x2 - x1), y - y1 - near * (y2 - y1))
}
