import { describe, expect, test } from 'vitest'
import { mapPositions } from '../../../geodata/geometry/positions.ts'
import { reproject } from '../../../geodata/geometry/projection.ts'
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

describe('what is no geometry at all', () => {
  test.each([
    null,
    'POINT(6.2 64.8)',
    [6.2, 64.8],
    {},
    { type: 'Feature', geometry: null },
    { type: 'Circle', coordinates: [6.2, 64.8] },
    { type: 'Point' },
    { type: 'Polygon', coordinates: [6.2, 64.8] },
    { type: 'toString', coordinates: [6.2, 64.8] },
  ])('%j', (value) => {
    expect(reasonsFor(value)).toEqual([{ code: 'not-geometry', params: {} }])
  })

  test('a geometry of a type that is not asked for', () => {
    expect(reasonsFor({ type: 'Point', coordinates: [6.2, 64.8] }, areas)).toEqual([
      { code: 'wrong-type', params: { type: 'Point', allowed: areas } },
    ])
    expect(reasonsFor({ type: 'GeometryCollection', geometries: [] }, areas)).toMatchObject([
      { code: 'wrong-type' },
    ])
  })

  test('coordinates that are not numbers, with their place', () => {
    expect(
      reasonsFor({
        type: 'LineString',
        coordinates: [
          [6.2, 64.8],
          [6.3, '64.9'],
        ],
      }),
    ).toEqual([{ code: 'not-numbers', params: {}, vertex: 2 }])
    expect(reasonsFor({ type: 'Point', coordinates: [6.2, Number.NaN] })).toMatchObject([
      { code: 'not-numbers' },
    ])
    expect(reasonsFor({ type: 'Point', coordinates: [6.2] })).toMatchObject([{ code: 'not-numbers' }])
    expect(reasonsFor({ type: 'Point', coordinates: [6.2, Number.POSITIVE_INFINITY] })).toMatchObject([
      { code: 'not-numbers' },
    ])
  })

  test.each([
    { type: 'MultiPoint', coordinates: [] },
    { type: 'Polygon', coordinates: [] },
    { type: 'Polygon', coordinates: [[]] },
    { type: 'MultiPolygon', coordinates: [[]] },
    { type: 'MultiLineString', coordinates: [[]] },
  ])('nothing in it: %j', (value) => {
    expect(reasonsFor(value)).toEqual([{ code: 'empty', params: {} }])
  })

  test('too many points', () => {
    const coordinates = Array.from({ length: 100_001 }, (_, at): LonLat => [6 + at * 1e-6, 64.8])
    expect(reasonsFor({ type: 'LineString', coordinates })).toEqual([
      { code: 'too-many-vertices', params: { count: 100_001, limit: 100_000 } },
    ])
  })
})

describe('where it lies', () => {
  const square = polygon(rectangle(0, 0, 100, 60))

  test('swapped, with the corrected geometry', () => {
    const swapped = mapPositions(square, ([lon, lat]) => [lat, lon])
    const [reason, ...more] = reasonsFor(swapped)
    expect(more).toEqual([])
    expect(reason).toMatchObject({ code: 'swapped' })
    expect(reason!.suggestion).toEqual(square)
  })

  test('swapped and wrong in another way too: both are said, and nothing is suggested', () => {
    const bowTie = open([
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
      [0, 0],
    ])
    const reasons = reasonsFor(mapPositions(bowTie, ([lon, lat]) => [lat, lon]))
    expect(reasons.map(({ code }) => code)).toEqual(['swapped', 'self-crossing'])
    expect(reasons[0]!.suggestion).toBeUndefined()
  })

  test('metres, with the geometry from the zone that puts it on land', () => {
    const inland: Geometry = { type: 'Point', coordinates: [11.5, 63.9] }
    for (const crs of ['EPSG:25832', 'EPSG:25833'] as const) {
      const [reason] = reasonsFor(reproject(inland, 'EPSG:4326', crs))
      expect(reason).toMatchObject({ code: 'metres', params: { crs } })
      const [lon, lat] = reason!.suggestion!.coordinates as LonLat
      expect(lon).toBeCloseTo(11.5, 8)
      expect(lat).toBeCloseTo(63.9, 8)
    }
  })

  test('metres with north first', () => {
    const [reason] = reasonsFor({ type: 'Point', coordinates: [7_034_307, 569_377] })
    expect(reason).toMatchObject({ code: 'metres', params: { crs: 'EPSG:25832' } })
    expect((reason!.suggestion!.coordinates as LonLat)[1]).toBeCloseTo(63.43, 2)
  })

  test('metres near the municipality that is known', () => {
    const metres = reproject(square, 'EPSG:4326', 'EPSG:25832')
    const judged = validateGeometry(metres, { types: every, around: [6, 64.7, 6.4, 64.9] })
    expect(judged).toMatchObject({
      valid: false,
      reasons: [{ code: 'metres', params: { crs: 'EPSG:25832' } }],
    })
  })

  test('outside Norway, with the first point that is', () => {
    const reasons = reasonsFor({
      type: 'LineString',
      coordinates: [
        [6.2, 64.8],
        [6.3, 64.8],
        [1.9, 64.8],
      ],
    })
    expect(reasons).toEqual([{ code: 'outside-norway', params: { lon: 1.9, lat: 64.8 }, vertex: 3 }])
    expect(reasonsFor({ type: 'Point', coordinates: [0, 0] })).toMatchObject([{ code: 'outside-norway' }])
    expect(reasonsFor({ type: 'Point', coordinates: [123456, 2345] })).toMatchObject([
      { code: 'outside-norway' },
    ])
  })
})

describe('lines and rings that are too little', () => {
  test('too few different points', () => {
    expect(
      reasonsFor(
        inMetres({
          type: 'LineString',
          coordinates: [
            [0, 0],
            [0, 0],
          ],
        }),
      ),
    ).toEqual([{ code: 'too-few-points', params: { count: 1, needed: 2 } }])
    expect(
      reasonsFor(
        open([
          [0, 0],
          [10, 0],
          [0, 0],
        ]),
      ),
    ).toEqual([{ code: 'too-few-points', params: { count: 2, needed: 3 }, ring: 1 }])
    expect(
      reasonsFor(
        open(
          [...rectangle(0, 0, 9, 9), [0, 0]],
          [
            [1, 1],
            [1, 1],
            [1, 1],
          ],
        ),
      ),
    ).toEqual([{ code: 'too-few-points', params: { count: 1, needed: 3 }, ring: 2 }])
  })

  test('not closed, with the closed geometry', () => {
    const [reason, ...more] = reasonsFor(open(rectangle(0, 0, 100, 60)))
    expect(more).toEqual([])
    expect(reason).toMatchObject({ code: 'unclosed-ring', ring: 1 })
    expect(reason!.suggestion).toEqual(polygon(rectangle(0, 0, 100, 60)))
  })

  test('points on one line', () => {
    expect(
      reasonsFor(
        open([
          [0, 0],
          [10, 0],
          [20, 0],
          [0, 0],
        ]),
      ),
    ).toMatchObject([{ code: 'no-extent', ring: 1 }])
  })

  test('a hole that takes everything', () => {
    const reasons = reasonsFor(polygon(rectangle(0, 0, 100, 60), rectangle(0, 0, 100, 60)))
    expect(reasons).toMatchObject([{ code: 'no-extent' }])
  })
})

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
