import { describe, expect, it } from 'vitest'
import { candidateFacing, degreesFromNorth, gridDegrees } from '../../../geodata/sign-planning/facing.ts'
import { drawnGraph } from './drawnGraph.ts'

describe('which way a face is turned', () => {
  it('is said from north, which in the west of the zone lies to the east of grid north', () => {
    // Eksempelvik lies 2.7 degrees west of the zone's middle meridian.
    expect(gridDegrees([6.3, 64.8], 0)).toBeCloseTo(2.44, 1)
    expect(gridDegrees([9, 64.8], 90)).toBeCloseTo(90, 6)
    for (const degrees of [0, 1, 90, 180, 359])
      expect(degreesFromNorth([6.3, 64.8], gridDegrees([6.3, 64.8], degrees))).toBe(degrees)
  })

  it('is against those who walk the arc, on the stretch that leads up to it', () => {
    const graph = drawnGraph([
      [
        [0, 0],
        [0, 10],
        [10, 10],
      ],
    ])
    const at = (arc: number, metres: number) =>
      candidateFacing(graph, {
        edge: 0,
        metres,
        at: [0, 0],
        arc,
        permitted: true,
        reasons: [],
        cost: 0,
      })
    expect([at(0, 5), at(0, 10), at(0, 15)]).toEqual([180, 180, 270])
    expect([at(1, 5), at(1, 10), at(1, 15)]).toEqual([0, 90, 90])
  })
})
