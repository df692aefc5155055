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
