import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  intersection,
  intersectionAreaM2,
  intersectionLengthMetres,
} from '../../../geodata/geometry/intersection.ts'
import { areaM2, distanceMetres, intersects, lengthMetres } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { validateGeometry } from '../../../geodata/geometry/validate.ts'
import type { EastNorth, Geometry, LonLat } from '../../../geodata/model/geojson.ts'
import { anyArea, anyGeometry, inMetres, line, point, polygon, rectangle } from './shapes.ts'

const yard = polygon(rectangle(0, 0, 100, 60), rectangle(30, 20, 70, 40))

/** Type, measure and count of parts of what two have in common. */
function shared(a: Geometry, b: Geometry) {
  const both = intersection(a, b)
  if (!both) return null
  const parts = both.type.startsWith('Multi') ? both.coordinates.length : 1
  return { type: both.type, parts, size: Math.round((areaM2(both) + lengthMetres(both)) * 1000) / 1000 }
}

describe('what two geometries have in common', () => {
  test.each<[string, Geometry, Geometry, ReturnType<typeof shared>]>([
    [
      'corners of two areas',
      yard,
      polygon(rectangle(90, 50, 120, 80)),
      { type: 'Polygon', parts: 1, size: 100 },
    ],
    ['an area inside', yard, polygon(rectangle(5, 5, 15, 15)), { type: 'Polygon', parts: 1, size: 100 }],
    [
      'an area around',
      yard,
      polygon(rectangle(-10, -10, 200, 90)),
      { type: 'Polygon', parts: 1, size: 5200 },
    ],
    [
      'a strip over the hole',
      yard,
      polygon(rectangle(40, -10, 50, 90)),
      { type: 'MultiPolygon', parts: 2, size: 400 },
    ],
    ['an area within the hole', yard, polygon(rectangle(40, 25, 60, 35)), null],
    ['the very same area', yard, yard, { type: 'Polygon', parts: 1, size: 5200 }],
    [
      'neighbours with a side in common',
      yard,
      polygon(rectangle(100, 10, 120, 30)),
      { type: 'LineString', parts: 1, size: 20 },
    ],
    [
      'neighbours with a corner in common',
      yard,
      polygon(rectangle(100, 60, 120, 80)),
      { type: 'Point', parts: 1, size: 0 },
    ],
    [
      'what fills the hole shares its outline',
      yard,
      polygon(rectangle(30, 20, 70, 40)),
      { type: 'LineString', parts: 1, size: 120 },
    ],
    [
      'an overlap thinner than a touch',
      yard,
      polygon(rectangle(99.9998, 0, 150, 60)),
      { type: 'LineString', parts: 1, size: 60 },
    ],
    [
      'a line through area and hole',
      line([-10, 30], [110, 30]),
      yard,
      { type: 'MultiLineString', parts: 2, size: 60 },
    ],
    ['a line that ends inside', line([-10, 10], [10, 10]), yard, { type: 'LineString', parts: 1, size: 10 }],
    ['a line along the edge', line([-10, 0], [50, 0]), yard, { type: 'LineString', parts: 1, size: 50 }],
    ['a line that touches a corner', line([90, 70], [110, 50]), yard, { type: 'Point', parts: 1, size: 0 }],
    ['a line in the hole', line([35, 30], [65, 30]), yard, null],
    [
      'lines that cross twice',
      line([0, 0], [100, 0]),
      line([10, -5], [20, 5], [30, -5]),
      { type: 'MultiPoint', parts: 2, size: 0 },
    ],
    [
      'lines that follow each other a while',
      line([0, 0], [100, 0]),
      line([40, 30], [40, 0], [70, 0], [70, 30]),
      { type: 'LineString', parts: 1, size: 30 },
    ],
    ['a point on a line', point(50, 0), line([0, 0], [100, 0]), { type: 'Point', parts: 1, size: 0 }],
    ['a point in the hole', point(50, 30), yard, null],
    [
      'the points that are inside',
      inMetres({
        type: 'MultiPoint',
        coordinates: [
          [10, 10],
          [50, 30],
          [90, 10],
          [300, 0],
        ],
      }),
      yard,
      { type: 'MultiPoint', parts: 2, size: 0 },
    ],
    ['two points apart', point(0, 0), point(1, 0), null],
  ])('%s', (_, a, b, expected) => {
    expect(shared(a, b)).toEqual(expected)
    expect(shared(b, a)).toEqual(expected)
  })

  test('a hole keeps its place in what is shared', () => {
    const both = intersection(yard, polygon(rectangle(-10, -10, 200, 90)))
    expect(both?.coordinates).toHaveLength(2)
    expect(both?.coordinates[0]).toHaveLength(5)
    expect(both?.coordinates[1]).toHaveLength(5)
  })

  test('an island in the hole stays an island', () => {
    const withIsland: Geometry = {
      type: 'MultiPolygon',
      coordinates: [yard.coordinates, polygon(rectangle(40, 25, 60, 35)).coordinates],
    }
    const both = intersection(withIsland, polygon(rectangle(-10, -10, 200, 90)))!
    expect(areaM2(both)).toBeCloseTo(5400, 3)
    expect((both.coordinates as unknown[][]).map((rings) => rings.length).sort()).toEqual([1, 2])
  })

  describe('rings come out simple', () => {
    const around = polygon(rectangle(-10, -10, 300, 200))
    const ringsOf = (area: Geometry) => {
      const both = intersection(area, around)!
      const polygons = both.type === 'Polygon' ? [both.coordinates] : (both.coordinates as LonLat[][][])
      return { type: both.type, rings: polygons.map((rings) => rings.length), area: Math.round(areaM2(both)) }
    }

    test.each<[string, EastNorth[]]>([
      [
        'first',
        [
          [0, 0],
          [20, 10],
          [10, 20],
        ],
      ],
      [
        'last',
        [
          [100, 60],
          [80, 50],
          [90, 40],
        ],
      ],
    ])('a hole that touches the outline in its %s corner stays a hole', (_, hole) => {
      expect(ringsOf(polygon(rectangle(0, 0, 100, 60), hole))).toEqual({
        type: 'Polygon',
        rings: [2],
        area: 5850,
      })
    })

    test('a hole from side to side leaves two areas', () => {
      const hole: EastNorth[] = [
        [50, 0],
        [60, 30],
        [50, 60],
        [40, 30],
      ]
      const halves = { type: 'MultiPolygon', rings: [1, 1], area: 5400 }
      expect(ringsOf(polygon(rectangle(0, 0, 100, 60), hole))).toEqual(halves)
    })

    test('an outline that touches itself is two areas', () => {
      const hourglass: EastNorth[] = [
        [0, 0],
        [20, 0],
        [10, 10],
        [20, 20],
        [0, 20],
        [10, 10],
      ]
      expect(ringsOf(polygon(hourglass))).toEqual({ type: 'MultiPolygon', rings: [1, 1], area: 200 })
    })

    test('a courtyard within a courtyard keeps each hole with its own outline', () => {
      const nested: Geometry = {
        type: 'MultiPolygon',
        coordinates: [
          polygon(rectangle(0, 0, 100, 100), rectangle(10, 10, 90, 90)).coordinates,
          polygon(rectangle(30, 30, 70, 70), rectangle(40, 40, 60, 60)).coordinates,
        ],
      }
      const area = 10_000 - 6400 + 1600 - 400
      expect(ringsOf(nested)).toEqual({ type: 'MultiPolygon', rings: [2, 2], area })
    })

    test('parts that share a side are one area', () => {
      const parts: Geometry = {
        type: 'MultiPolygon',
        coordinates: [rectangle(0, 0, 50, 60), rectangle(50, 0, 100, 60)].map(
          (ring) => polygon(ring).coordinates,
        ),
      }
      expect(ringsOf(parts)).toEqual({ type: 'Polygon', rings: [1], area: 6000 })
    })
  })

  test('areas that run along each other with a vertex now on one, now on the other', () => {
    const zigzag = polygon([
      [0, 0],
      [10, 0],
      [20, 5],
      [30, 0],
      [40, 5],
      [50, 0],
      [50, 40],
      [0, 40],
    ])
    const below = polygon([
      [0, 0],
      [10, 0],
      [20, 5],
      [30, 0],
      [40, 5],
      [50, 0],
      [50, -40],
      [0, -40],
    ])
    expect(intersectionAreaM2(zigzag, below)).toBeCloseTo(0, 6)
    expect(shared(zigzag, below)?.type).toBe('LineString')
    expect(intersectionAreaM2(zigzag, polygon(rectangle(0, 0, 50, 40)))).toBeCloseTo(2000 - 100, 5)
  })
})

describe('measures alone', () => {
  test('area and length', () => {
    expect(intersectionAreaM2(yard, polygon(rectangle(60, 30, 130, 90)))).toBeCloseTo(40 * 30 - 100, 5)
    expect(intersectionLengthMetres(line([-10, 30], [110, 30]), yard)).toBeCloseTo(60, 5)
    expect(intersectionLengthMetres(yard, line([-10, 30], [110, 30]))).toBeCloseTo(60, 5)
  })

  test('0 where the dimension is not there', () => {
    expect(intersectionAreaM2(yard, line([0, 10], [100, 10]))).toBe(0)
    expect(intersectionLengthMetres(yard, polygon(rectangle(100, 10, 120, 30)))).toBe(0)
    expect(intersectionLengthMetres(point(0, 0), line([0, 0], [100, 0]))).toBe(0)
  })
})

describe('whatever the shapes', () => {
  test('what is shared lies on both, and is valid', () => {
    fc.assert(
      fc.property(anyGeometry, anyGeometry, (a, b) => {
        const both = intersection(a, b)
        if (!both) return
        expect(distanceMetres(planar(both), planar(a))).toBe(0)
        expect(distanceMetres(planar(both), planar(b))).toBe(0)
        expect(validateGeometry(both, { types: [both.type] })).toMatchObject({ valid: true })
      }),
    )
  })

  test('there is something exactly when they intersect, to the last tenth of a millimetre', () => {
    const level = line([0, 0], [100, 0])
    const tenths = Array.from({ length: 33 }, (_, at) => (at - 16) / 10_000)
    for (const east of [0, 40, 100].flatMap((along) => tenths.map((off) => along + off))) {
      for (const north of tenths) {
        const other = line([east, north], [130, 70])
        expect(intersection(level, other) !== null).toBe(intersects(planar(level), planar(other)))
      }
    }
  })

  test('an area shares all of itself with itself', () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        expect(intersectionAreaM2(area, area)).toBeCloseTo(areaM2(area), 4)
        expect(areaM2(intersection(area, area)!)).toBeCloseTo(areaM2(area), 3)
      }),
    )
  })

  test('the shape and the measure agree', () => {
    fc.assert(
      fc.property(anyArea, anyArea, (a, b) => {
        const both = intersection(a, b)
        expect(Math.abs((both ? areaM2(both) : 0) - intersectionAreaM2(a, b))).toBeLessThan(0.01)
      }),
    )
  })
})
