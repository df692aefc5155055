import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EastNorth } from '../../../geodata/model/geojson.ts'
import { wayIndex } from '../../../geodata/sign-planning/wayIndex.ts'
import { degreesBetween, facingOf, movedAlong, nearestOnWay } from '../../../geodata/sign-plans/along.ts'
import { drawnGraph } from '../sign-planning/drawnGraph.ts'

/** Straight on in two pieces, with a street that turns off at the junction, and a dead end at either end. */
const graph = drawnGraph([
  [
    [0, 0],
    [50, 0],
    [100, 0],
  ],
  [
    [200, 0],
    [100, 0],
  ],
  [
    [100, 0],
    [100, 80],
  ],
])
const index = wayIndex(graph)
const at = (spot: EastNorth, facing: number | null = null) => nearestOnWay(index, spot, facing, 25)!

describe('a point on a way', () => {
  it('is the nearest, walked by those who meet the face; farther off there is none', () => {
    const west = at([40, 3], 270)
    expect([west.edge, west.metres, west.at]).toEqual([0, 40, [40, 0]])
    expect(facingOf(graph, west)).toBeCloseTo(270)
    const east = at([40, 3], 80)
    expect(east.arc).toBe(west.arc ^ 1)
    expect(facingOf(graph, east)).toBeCloseTo(90)
    expect(nearestOnWay(index, [40, 30], null, 25)).toBeNull()
  })

  it('moves on past a junction the way that turns the least, and stops at a dead end', () => {
    const start = at([90, 0], 270)
    const on = movedAlong(graph, start, 30)
    expect(on.at).toEqual([120, 0])
    expect(facingOf(graph, on)).toBeCloseTo(270)
    expect(movedAlong(graph, start, 500).at).toEqual([200, 0])
    expect(movedAlong(graph, start, -500).at).toEqual([0, 0])
  })

  it('comes back when it is moved as far the other way, turned as it was', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 199, noNaN: true }),
        fc.double({ min: -199, max: 199, noNaN: true }),
        fc.constantFrom(90, 270),
        (east, metres, facing) => {
          const start = at([east, 0], facing)
          const ahead = facing === 270 ? east + metres : east - metres
          fc.pre(ahead > 0 && ahead < 200)
          const moved = movedAlong(graph, start, metres)
          expect(Math.abs(moved.at[0] - ahead)).toBeLessThan(1e-6)
          const back = movedAlong(graph, moved, -metres)
          expect(Math.abs(back.at[0] - east)).toBeLessThan(1e-6)
          expect(degreesBetween(facingOf(graph, back), facing)).toBeLessThan(1e-6)
        },
      ),
      { seed: 6 },
    )
  })
})
