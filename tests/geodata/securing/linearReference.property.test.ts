import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengthMetres } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { toEastNorth } from '../../../geodata/geometry/projection.ts'
import type { LineString, MultiLineString, Polygon } from '../../../geodata/model/geojson.ts'
import { stretchesOfDrawnLine } from '../../../geodata/securing/drawnStretches.ts'
import type { Measured } from '../../../geodata/securing/edgeAxis.ts'
import { type LaidEdge, layout } from '../../../geodata/securing/layout.ts'
import { type Axis, axisOf, locate, pointAlong } from '../../../geodata/securing/linearReference.ts'
import { sideFacing } from '../../../geodata/securing/sideFacing.ts'
import { geometryOfStretch } from '../../../geodata/securing/stretchLine.ts'
import { line, polygon, rectangle } from '../geometry/shapes.ts'
import { curves, reversed } from './curves.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const offsets = fc.double({ min: -6, max: 6, noNaN: true })
const millimetre = 0.001
const centimetre = 0.0101

type Line = LineString | MultiLineString
const bridge = (geometry: Line): Measured => ({ collection: 'bridges', geometry, surveyAxis: null })
function edgesOf(geometry: Line): LaidEdge[] {
  return layout({ collection: 'bridges', geometry, properties: {} }, null)
}

describe('along a line', () => {
  test('its length is the sum of its parts', () => {
    fc.assert(
      fc.property(curves(40), (geometry) => {
        expect(axisOf(geometry)!.metres).toBeCloseTo(lengthMetres(planar(geometry)), 6)
      }),
    )
  })

  test('a place found again is where it was put', () => {
    fc.assert(
      fc.property(curves(40), share, offsets, (geometry, at, offset) => {
        const axis = axisOf(geometry)!
        const metres = at * axis.metres
        const located = locate(axis, pointAlong(axis, metres, offset))
        expect(Math.abs(located.metres - metres)).toBeLessThan(millimetre)
        expect(Math.abs(located.offsetMetres - offset)).toBeLessThan(millimetre)
        expect(located.distance).toBeGreaterThanOrEqual(Math.abs(offset) - millimetre)
      }),
    )
  })

  test('turned round, left is right and measures run the other way', () => {
    fc.assert(
      fc.property(curves(40), share, offsets, (geometry, at, offset) => {
        const axis = axisOf(geometry)!
        const back = axisOf(reversed(geometry))!
        const located = locate(back, pointAlong(axis, at * axis.metres, offset))
        expect(Math.abs(located.metres - (1 - at) * axis.metres)).toBeLessThan(millimetre)
        expect(Math.abs(located.offsetMetres + offset)).toBeLessThan(millimetre)
      }),
    )
  })

  test('beside a bend it neither leaps nor stands still', () => {
    fc.assert(
      fc.property(curves(40), share, offsets, (geometry, at, offset) => {
        const axis = axisOf(geometry)!
        const from = at * (axis.metres - 0.02)
        fc.pre(!isBreak(axis, from, from + 0.02))
        const [a, b] = [from, from + 0.02].map((metres) => toEastNorth(pointAlong(axis, metres, offset)))
        const step = Math.hypot(b![0] - a![0], b![1] - a![1])
        expect(step).toBeGreaterThan(0.005)
        expect(step).toBeLessThan(0.04)
      }),
    )
  })

  test('out where both legs of a bend are as near, it is the leg whose side the place is on', () => {
    const axis = axisOf(line([0, 0], [40, 0], [40, 40]))!
    for (const metres of [39, 41]) {
      expect(locate(axis, pointAlong(axis, metres, -4)).metres).toBeCloseTo(metres, 3)
    }
  })

  test('beyond the ends is the ends', () => {
    const axis = axisOf(line([0, 0], [100, 0]))!
    const beyond = (east: number, north: number) => locate(axis, inSea(east, north))
    expect(beyond(-30, 4)).toMatchObject({ metres: 0, offsetMetres: expect.closeTo(4, 6) })
    expect(beyond(-30, 4).distance).toBeCloseTo(Math.hypot(30, 4), 6)
    expect(beyond(140, -4)).toMatchObject({ metres: axis.metres, offsetMetres: expect.closeTo(-4, 6) })
    expect(pointAlong(axis, 500)).toEqual(pointAlong(axis, axis.metres))
    expect(pointAlong(axis, -5)).toEqual(pointAlong(axis, 0))
  })

  test('places without length are nothing to measure along', () => {
    expect(axisOf({ type: 'Point', coordinates: [6.2, 64.8] })).toBeNull()
    expect(axisOf(line([0, 0], [0, 0]))).toBeNull()
  })
})

describe('which way a side faces', () => {
  test.each([
    [[100, 0], 'north', 'south', 'west', 'east'],
    [[0, 100], 'west', 'east', 'south', 'north'],
    [[-70, -70], 'south_east', 'north_west', 'north_east', 'south_west'],
  ] as const)('running to %s', ([east, north], left, right, start, end) => {
    const axis = axisOf(line([0, 0], [east, north]))!
    const facing = (['left', 'right', 'start', 'end'] as const).map((edge) => sideFacing(axis, edge))
    expect(facing).toEqual([left, right, start, end])
  })

  test('is told by true north, where the grid is far off it', () => {
    const axis = axisOf({
      type: 'LineString',
      coordinates: [
        [29.5, 70.3],
        [29.49896, 70.302],
      ],
    })!
    expect(sideFacing(axis, 'left')).toBe('west')
  })

  test('is not told of a line that ends where it began', () => {
    expect(sideFacing(axisOf(line([0, 0], [40, 0], [20, 30], [0, 0]))!, 'left')).toBeNull()
  })
})

describe('a stretch drawn and read back', () => {
  const sides = fc.constantFrom('left', 'right')
  const beside = fc.double({ min: 1, max: 6, noNaN: true })

  test('is the same to a centimetre, on either side, whichever way it is drawn', () => {
    fc.assert(
      fc.property(
        curves(40),
        sides,
        share,
        share,
        beside,
        fc.boolean(),
        (geometry, edge, a, b, offset, turn) => {
          const edges = edgesOf(geometry)
          const length = edges[0]!.lengthMetres!
          const [from, to] = [Math.min(a, b) * length, Math.max(a, b) * length]
          fc.pre(to - from > 0.1)
          const drawn = geometryOfStretch(bridge(geometry), edges, { edge, from, to }, offset)!
          const parts = (turn ? reversed(drawn) : drawn) as Line
          const read = linesOf(parts).flatMap((one) => {
            const outcome = stretchesOfDrawnLine(bridge(geometry), edges, one, 12)
            return outcome.ok ? outcome.stretches : []
          })
          expect(read.every((stretch) => stretch.edge === edge)).toBe(true)
          const measures = read.flatMap((stretch) => [stretch.from, stretch.to ?? length])
          expect(Math.abs(Math.min(...measures) - from)).toBeLessThan(centimetre)
          expect(Math.abs(Math.max(...measures) - to)).toBeLessThan(centimetre)
          const sum = read.reduce((metres, stretch) => metres + (stretch.to ?? length) - stretch.from, 0)
          expect(Math.abs(sum - (to - from))).toBeLessThan(centimetre * linesOf(parts).length)
        },
      ),
    )
  })

  /*
   * Inside a bend whose legs are shorter than the offset, the line beside it folds over itself: its corners are left out of
   * the drawing, and what lies within the fold is found at the nearest leg. A stretch may then end as much short or long as
   * one sharp bend of the same turn (here 140° at most) would hide: twice the offset times the tangent of half the turn.
   */
  test('on legs shorter than the offset it is the same but for what the bend hides', () => {
    fc.assert(
      fc.property(curves(60), sides, share, share, (geometry, edge, a, b) => {
        const offset = 12
        const hidden = 2 * offset * Math.tan((70 * Math.PI) / 180)
        const edges = edgesOf(geometry)
        const length = edges[0]!.lengthMetres!
        const [from, to] = [Math.min(a, b) * length, Math.max(a, b) * length]
        fc.pre(to - from > 3 * offset)
        const drawn = geometryOfStretch(bridge(geometry), edges, { edge, from, to }, offset)!
        const read = linesOf(drawn).flatMap((one) => {
          const outcome = stretchesOfDrawnLine(bridge(geometry), edges, one, 20)
          return outcome.ok ? outcome.stretches : []
        })
        const measures = read
          .filter((stretch) => stretch.edge === edge)
          .flatMap((stretch) => [stretch.from, stretch.to ?? length])
        expect(Math.abs(Math.min(...measures) - from)).toBeLessThan(hidden)
        expect(Math.abs(Math.max(...measures) - to)).toBeLessThan(hidden)
      }),
    )
  })

  test('over parts that carry on where the last one ended it is one line', () => {
    const parts: MultiLineString = {
      type: 'MultiLineString',
      coordinates: [
        (line([0, 0], [40, 0]) as LineString).coordinates,
        (line([40, 0], [70, 40]) as LineString).coordinates,
      ],
    }
    const stretch = { edge: 'left', from: 30, to: 60 }
    const drawn = geometryOfStretch(bridge(parts), edgesOf(parts), stretch, 4)!
    expect(linesOf(drawn)).toHaveLength(1)
    expect(stretchesOfDrawnLine(bridge(parts), edgesOf(parts), linesOf(drawn)[0]!, 10)).toEqual({
      ok: true,
      stretches: [stretch],
    })
  })

  test('ends are drawn across, and read back as ends', () => {
    const geometry = line([0, 0], [60, 0], [100, 20]) as LineString
    const edges = edgesOf(geometry).map((edge) =>
      edge.code === 'start' ? { ...edge, lengthMetres: 6 } : edge,
    )
    const back = (edge: string, from: number, to: number | null) => {
      const drawn = geometryOfStretch(bridge(geometry), edges, { edge, from, to }, 5) as LineString
      return stretchesOfDrawnLine(bridge(geometry), edges, drawn, 10)
    }
    expect(back('start', 0, null)).toEqual({ ok: true, stretches: [{ edge: 'start', from: 0, to: null }] })
    expect(back('start', 1, 2.5)).toEqual({ ok: true, stretches: [{ edge: 'start', from: 1, to: 2.5 }] })
    expect(back('end', 0, null)).toEqual({ ok: true, stretches: [{ edge: 'end', from: 0, to: null }] })
  })

  test('a drawn edge and an outline are measured along themselves', () => {
    const quay = polygon(rectangle(0, 0, 40, 20))
    const thing: Measured = { collection: 'structures', geometry: quay, surveyAxis: null }
    const drawnEdge = line([0, 30], [40, 30], [40, 50]) as LineString
    const edges = layout(
      { collection: 'structures', geometry: quay, properties: {} },
      {
        axis: null,
        edges: [
          { ...edgesOf(drawnEdge)[0]!, code: 'edge-1', lengthMetres: null },
          { ...edgesOf(drawnEdge)[0]!, code: 'edge-2', lengthMetres: null, line: drawnEdge },
        ],
      },
    )
    expect(edges.map(({ lengthMetres }) => lengthMetres)).toEqual([120, 60])
    for (const stretch of [
      { edge: 'edge-1', from: 10, to: 75.5 },
      { edge: 'edge-2', from: 20, to: 55 },
      { edge: 'edge-2', from: 20, to: null },
    ]) {
      const drawn = geometryOfStretch(thing, edges, stretch, 5) as LineString
      expect(stretchesOfDrawnLine(thing, edges, drawn, 3)).toEqual({ ok: true, stretches: [stretch] })
    }
  })
})

describe('a line drawn by hand', () => {
  const geometry = line([0, 0], [100, 0]) as LineString
  const edges = edgesOf(geometry)
  const read = (...places: [number, number][]) =>
    stretchesOfDrawnLine(bridge(geometry), edges, line(...places) as LineString, 10)

  test.each<[string, [number, number][], unknown]>([
    [
      'along the left, crookedly',
      [
        [10, 4],
        [30, 6],
        [50, 3],
      ],
      [{ edge: 'left', from: 10, to: 50 }],
    ],
    [
      'past both ends',
      [
        [-20, -4],
        [130, -4],
      ],
      [{ edge: 'right', from: 0, to: null }],
    ],
    [
      'out along one side and back along the other, round the end',
      [
        [60, 4],
        [103, 4],
        [103, -4],
        [80, -4],
      ],
      [
        { edge: 'left', from: 60, to: null },
        { edge: 'right', from: 80, to: null },
        { edge: 'end', from: 0, to: null },
      ],
    ],
    [
      'over from one side to the other',
      [
        [10, 4],
        [40, 4],
        [41, -4],
        [70, -4],
      ],
      [
        { edge: 'left', from: 10, to: 40 },
        { edge: 'right', from: 41, to: 70 },
      ],
    ],
    [
      'along a parapet that moves out for a lamp post',
      [
        [10, 4],
        [30, 4],
        [30.2, 6.5],
        [50, 6.5],
      ],
      [{ edge: 'left', from: 10, to: 50 }],
    ],
    [
      'far away',
      [
        [10, 30],
        [60, 30],
      ],
      'too_far',
    ],
    [
      'across the middle',
      [
        [50, -8],
        [50, 8],
      ],
      'across',
    ],
    [
      'on the middle',
      [
        [10, 0],
        [60, 0.1],
      ],
      'which_side',
    ],
    [
      'hardly at all',
      [
        [10, 4],
        [10.001, 4],
      ],
      'too_short',
    ],
  ])('%s', (_, places, expected) => {
    const outcome = read(...places)
    expect(outcome.ok ? rounded(outcome.stretches) : outcome.reason).toEqual(expected)
  })

  test('along a bridge that turns just before its end, it is the side, not the end it runs past', () => {
    const turning = line([0, 0], [40, 0], [45, 8.66]) as LineString
    for (const edge of ['left', 'right']) {
      const stretch = { edge, from: 5, to: 47 }
      const drawn = geometryOfStretch(bridge(turning), edgesOf(turning), stretch, 7) as LineString
      expect(stretchesOfDrawnLine(bridge(turning), edgesOf(turning), drawn, 12)).toEqual({
        ok: true,
        stretches: [stretch],
      })
    }
  })

  test('over the gap between two parts it is one stretch, since parts are measured one after the other', () => {
    const parts: MultiLineString = {
      type: 'MultiLineString',
      coordinates: [
        (line([0, 0], [40, 0]) as LineString).coordinates,
        (line([60, 0], [100, 0]) as LineString).coordinates,
      ],
    }
    const drawn = line([20, 5], [70, 5]) as LineString
    expect(stretchesOfDrawnLine(bridge(parts), edgesOf(parts), drawn, 10)).toEqual({
      ok: true,
      stretches: [{ edge: 'left', from: 20, to: 50 }],
    })
  })

  test('round the corner where an outline begins and ends', () => {
    const quay: Polygon = polygon(rectangle(0, 0, 40, 20))
    const thing: Measured = { collection: 'structures', geometry: quay, surveyAxis: null }
    const outline = layout({ collection: 'structures', geometry: quay, properties: {} }, null)
    const drawn = line([-1, 10], [-1, -1], [15, -1]) as LineString
    expect(stretchesOfDrawnLine(thing, outline, drawn, 3)).toEqual({
      ok: true,
      stretches: [
        { edge: 'edge-1', from: 0, to: 15 },
        { edge: 'edge-1', from: 110, to: null },
      ],
    })
  })
})

function rounded<T extends { from: number; to: number | null }>(stretches: readonly T[]): T[] {
  const tenth = (metres: number) => Math.round(metres * 10) / 10
  return stretches.map((one) => ({
    ...one,
    from: tenth(one.from),
    to: one.to === null ? null : tenth(one.to),
  }))
}

function linesOf(drawn: Line): LineString[] {
  return drawn.type === 'LineString'
    ? [drawn]
    : drawn.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }))
}

/** Whether one part of the axis ends and another begins between two measures. */
function isBreak({ paths }: Axis, from: number, to: number): boolean {
  return !paths.some(({ at }) => at[0]! <= from && to <= at.at(-1)!)
}

function inSea(east: number, north: number): [number, number] {
  return (line([east, north], [east + 1, north]) as LineString).coordinates[0]!
}
