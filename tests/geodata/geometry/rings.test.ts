import { describe, expect, test } from 'vitest'
import type { GeometryReason } from '../../../geodata/geometry/reasons.ts'
import { validateGeometry } from '../../../geodata/geometry/validate.ts'
import type { EastNorth, Geometry, GeometryType, LonLat } from '../../../geodata/model/geojson.ts'
import { inMetres, polygon, rectangle } from './shapes.ts'

const areas: GeometryType[] = ['Polygon', 'MultiPolygon']
const every: GeometryType[] = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', ...areas]

function reasonsFor(value: unknown, types: readonly GeometryType[] = every): GeometryReason[] {
  const judged = validateGeometry(value, { types })
  return judged.valid ? [] : judged.reasons
}

/** Rings as they are written, not closed for one. */
function open(...rings: EastNorth[][]): Geometry {
  return inMetres({ type: 'Polygon', coordinates: rings })
}

function parts(...polygons: EastNorth[][][]): Geometry {
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => polygon(...rings).coordinates) }
}

describe('rings that cross', () => {
  test('a bow tie, with where and which point', () => {
    const [reason, ...more] = reasonsFor(
      open([
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10],
        [0, 0],
      ]),
    )
    expect(more).toEqual([])
    expect(reason).toMatchObject({ code: 'self-crossing', ring: 1, vertex: 3 })
    const { position } = reason!.params as { position: LonLat }
    const [lon, lat] = inMetres({ type: 'Point', coordinates: [5, 5] }).coordinates
    expect(position[0]).toBeCloseTo(lon, 7)
    expect(position[1]).toBeCloseTo(lat, 7)
  })

  test('in a hole, and in the second of several parts', () => {
    const bowTie: EastNorth[] = [
      [20, 20],
      [30, 30],
      [30, 20],
      [20, 30],
    ]
    expect(reasonsFor(polygon(rectangle(0, 0, 100, 60), bowTie))).toMatchObject([
      { code: 'self-crossing', ring: 2, vertex: 3 },
    ])
    expect(reasonsFor(parts([rectangle(200, 0, 210, 10)], [bowTie]))).toMatchObject([
      { code: 'self-crossing', part: 2, ring: 1, vertex: 3 },
    ])
  })

  test('exactly in a corner', () => {
    const eight: EastNorth[] = [
      [0, 0],
      [10, 10],
      [20, 20],
      [20, 0],
      [10, 10],
      [0, 20],
    ]
    expect(reasonsFor(polygon(eight))).toMatchObject([{ code: 'self-crossing' }])
  })

  test('the same ring twice round', () => {
    const twice = [...rectangle(0, 0, 10, 10), ...rectangle(0, 0, 10, 10)]
    expect(reasonsFor(polygon(twice))).toMatchObject([{ code: 'self-crossing' }])
  })

  test('a hole that reaches out, lies outside, or shares an edge from outside', () => {
    const shell = rectangle(0, 0, 100, 60)
    for (const hole of [
      rectangle(90, 20, 110, 30),
      rectangle(200, 20, 210, 30),
      rectangle(100, 20, 110, 30),
    ]) {
      expect(reasonsFor(polygon(shell, hole))).toMatchObject([{ code: 'hole-outside', ring: 2 }])
    }
  })

  test('holes across, within and on top of each other', () => {
    const shell = rectangle(0, 0, 100, 60)
    const hole = rectangle(20, 20, 40, 40)
    for (const other of [rectangle(30, 30, 50, 50), rectangle(25, 25, 35, 35), hole]) {
      const [reason] = reasonsFor(polygon(shell, hole, other))
      expect(reason?.code).toBe('holes-overlap')
      expect([reason!.ring, (reason!.params as { other: number }).other].sort()).toEqual([2, 3])
    }
  })

  test('parts across, within and on top of each other', () => {
    const one = rectangle(0, 0, 100, 60)
    for (const other of [rectangle(90, 50, 120, 80), rectangle(10, 10, 20, 20), one]) {
      const [reason] = reasonsFor(parts([rectangle(300, 0, 310, 10)], [one], [other]))
      expect(reason?.code).toBe('parts-overlap')
      expect([reason!.part, (reason!.params as { other: number }).other].sort()).toEqual([2, 3])
    }
  })
})

describe('what is accepted', () => {
  const ring = rectangle(0, 0, 100, 60)

  test.each<[string, Geometry]>([
    [
      'a hole that touches the outline in a corner',
      polygon(ring, [
        [0, 0],
        [20, 10],
        [10, 20],
      ]),
    ],
    ['a hole along part of the outline', polygon(ring, rectangle(0, 20, 10, 30))],
    ['holes that touch', polygon(ring, rectangle(20, 20, 30, 30), rectangle(30, 30, 40, 40))],
    ['parts that touch', parts([ring], [rectangle(100, 0, 120, 60)])],
    ['an island in a hole', parts([ring, rectangle(20, 20, 60, 50)], [rectangle(30, 30, 40, 40)])],
    [
      'an outline that touches itself',
      polygon([
        [0, 0],
        [20, 0],
        [10, 10],
        [20, 20],
        [0, 20],
        [10, 10],
      ]),
    ],
    [
      'a line that crosses itself',
      inMetres({
        type: 'LineString',
        coordinates: [
          [0, 0],
          [10, 10],
          [10, 0],
          [0, 10],
        ],
      }),
    ],
    [
      'a corner rounded a few millimetres past another edge',
      polygon([
        [0, 0],
        [50, 0.004],
        [50, 0],
        [100, 0],
        [100, 60],
        [50, -0.003],
        [0, 60],
      ]),
    ],
  ])('%s', (_, geometry) => {
    expect(validateGeometry(geometry, { types: every })).toMatchObject({ valid: true })
  })

  test('winding is put right without a word, heights and extra numbers go', () => {
    const judged = validateGeometry(
      {
        type: 'Polygon',
        coordinates: polygon([...ring].reverse(), rectangle(20, 20, 30, 30)).coordinates.map((one) =>
          one.map(([lon, lat]) => [lon, lat, 12.5]),
        ),
      },
      { types: every },
    )
    const hole = rectangle(20, 20, 30, 30)
    const clockwise = [hole[0]!, hole[3]!, hole[2]!, hole[1]!]
    const counterClockwise = [ring[3]!, ring[0]!, ring[1]!, ring[2]!]
    expect(judged).toEqual({ valid: true, geometry: polygon(counterClockwise, clockwise), notes: [] })
  })

  test('repeated points go, with a note', () => {
    const judged = validateGeometry(polygon([ring[0]!, ring[0]!, ...ring.slice(1), ring[3]!]), {
      types: every,
    })
    expect(judged).toEqual({
      valid: true,
      geometry: polygon(ring),
      notes: [{ code: 'repeated-removed', params: { count: 2 } }],
    })
  })
})

describe('large areas', () => {
  const corners = 40_000
  const wave = Array.from({ length: corners }, (_, at): EastNorth => {
    const angle = (at * 2 * Math.PI) / corners
    const radius = 3000 + 200 * Math.sin(angle * 90)
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })

  test('are judged, and one crossing among 40,000 points is found', () => {
    expect(validateGeometry(polygon(wave), { types: every })).toMatchObject({ valid: true })
    const knotted = [...wave]
    ;[knotted[23_456], knotted[23_457]] = [knotted[23_457]!, knotted[23_456]!]
    const [reason] = reasonsFor(polygon(knotted))
    expect(reason).toMatchObject({ code: 'self-crossing' })
    expect(Math.abs(reason!.vertex! - 23_457)).toBeLessThan(4)
  })

  test('that run to and fro across the whole area are refused before they are measured', () => {
    const spikes = Array.from({ length: 30_000 }, (_, at): EastNorth => {
      const angle = (at * 2 * Math.PI) / 30_000
      const radius = at % 2 === 0 ? 5000 : 100
      return [radius * Math.cos(angle), radius * Math.sin(angle)]
    })
    expect(reasonsFor(polygon(spikes))).toEqual([{ code: 'too-intricate', params: {} }])
  })
})
