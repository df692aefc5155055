import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EastNorth } from '../../../geodata/model/geojson.ts'
import type { Candidate } from '../../../geodata/sign-planning/problem.ts'
import { readingLimits, servedBy } from '../../../geodata/sign-planning/serves.ts'
import { wayIndex } from '../../../geodata/sign-planning/wayIndex.ts'
import { drawnGraph } from './drawnGraph.ts'

const metre = fc.integer({ min: 0, max: 300 }).map((decimetres) => decimetres / 10)
const point = fc.tuple(metre, metre)
const facing = fc.option(fc.integer({ min: 0, max: 359 }))

function arcsServed(lines: readonly EastNorth[][], at: EastNorth, degrees: number | null, metres: number) {
  return [...servedBy(wayIndex(drawnGraph(lines)), { id: '1', at, facingDegrees: degrees }, metres)]
}

/** Walks the line in small steps and looks; `ease` makes all limits a little stricter (above 0) or wider. */
function isReadWalking(
  line: EastNorth[],
  at: EastNorth,
  degrees: number | null,
  metres: number,
  ease: number,
) {
  const cosine = (angle: number) => Math.cos((angle * Math.PI) / 180) + ease
  return line.slice(1).some(([x2, y2], index) => {
    const [x1, y1] = line[index]!
    const length = Math.hypot(x2 - x1, y2 - y1)
    const steps = Math.ceil(length * 50)
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) => {
      const east = at[0] - x1 - share * (x2 - x1)
      const north = at[1] - y1 - share * (y2 - y1)
      const away = Math.hypot(east, north)
      const ahead = (east * (x2 - x1) + north * (y2 - y1)) / length
      if (!(away <= metres - ease && ahead >= readingLimits.nearestMetres + ease)) return false
      if (ahead / away < cosine(readingLimits.aheadDegrees)) return false
      if (degrees === null) return true
      const radians = (degrees * Math.PI) / 180
      const facingMe = -(east * Math.sin(radians) + north * Math.cos(radians)) / away
      return facingMe >= cosine(readingLimits.faceDegrees)
    })
  })
}

describe('whom a sign serves', () => {
  it('is whom somebody who walks and looks would say', () => {
    const seen = { read: 0, unread: 0 }
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 4 }),
        point,
        facing,
        fc.integer({ min: 1, max: 25 }),
        (line, at, degrees, metres) => {
          const arcs = arcsServed([line], at, degrees, metres)
          for (const [arc, walked] of [line, line.toReversed()].entries()) {
            if (isReadWalking(walked, at, degrees, metres, 0.03)) expect(arcs).toContain(arc)
            if (arcs.includes(arc)) expect(isReadWalking(walked, at, degrees, metres, -0.03)).toBe(true)
            seen[arcs.includes(arc) ? 'read' : 'unread']++
          }
        },
      ),
      { seed: 6, numRuns: 1500 },
    )
    expect(Math.min(seen.read, seen.unread)).toBeGreaterThan(300)
  })

  it('grows with the distance it is read from', () => {
    const lines = fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 1 })
    fc.assert(
      fc.property(lines, point, facing, fc.integer({ min: 1, max: 20 }), (drawn, at, degrees, metres) => {
        const farther = arcsServed(drawn, at, degrees, metres + 3)
        for (const arc of arcsServed(drawn, at, degrees, metres)) expect(farther).toContain(arc)
      }),
      { seed: 7 },
    )
  })

  const north: EastNorth[] = [
    [0, 0],
    [0, 40],
  ]
  it('is those who meet its face, on both sides where it has no face', () => {
    expect(arcsServed([north], [1, 20], 180, 6)).toEqual([0])
    expect(arcsServed([north], [1, 20], 0, 6)).toEqual([1])
    expect(arcsServed([north], [1, 20], null, 6)).toEqual([0, 1])
    expect(arcsServed([north], [7, 20], null, 6)).toEqual([])
  })

  it('with no reading distance is those on the way it stands at', () => {
    const beside: EastNorth[] = [
      [2, 0],
      [2, 40],
    ]
    expect(arcsServed([north, beside], [0.5, 20], 180, 0)).toEqual([0])
    expect(arcsServed([north, beside], [1.5, 20], null, 0)).toEqual([2, 3])
    expect(arcsServed([north], [0, 20], 90, 0)).toEqual([])
    expect(arcsServed([north], [readingLimits.ownWayMetres + 1, 20], null, 0)).toEqual([])
  })

  it('is those on both of two ways that run side by side', () => {
    const beside: EastNorth[] = [
      [4, 0],
      [4, 40],
    ]
    expect(arcsServed([north, beside], [2, 20], 180, 6)).toEqual([0, 2])
  })

  it('is nobody on a way over or under the one it stands at, but those on a way that meets it', () => {
    const across = (gap: number): EastNorth[] => [
      [-20, 20 + gap],
      [20, 20 + gap],
    ]
    expect(arcsServed([north, across(0)], [0, 22], null, 8)).toEqual([0, 1])
    const meeting: EastNorth[][] = [
      [
        [0, 0],
        [0, 20],
      ],
      [
        [0, 20],
        [0, 40],
      ],
      [
        [-20, 20],
        [0, 20],
      ],
    ]
    expect(arcsServed(meeting, [0, 22], null, 8)).toContain(4)
  })

  it('of a candidate includes its own arc, turned against those who walk it', () => {
    const index = wayIndex(drawnGraph([north]))
    const candidate = (arc: number, metres: number): Candidate => ({
      edge: 0,
      metres,
      at: [0, metres],
      arc,
      permitted: true,
      reasons: [],
      cost: 0,
    })
    for (const metres of [0, 20, 40])
      for (const arc of [0, 1])
        for (const reading of [0, 6])
          expect([...servedBy(index, candidate(arc, metres), reading)]).toEqual([arc])
  })
})
