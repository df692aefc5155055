import { describe, expect, test } from 'vitest'
import {
  areaM2,
  distanceMetres,
  intersects,
  isWithin,
  lengthMetres,
  perimeterMetres,
} from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import type { Geometry, MultiPolygon } from '../../../geodata/model/geojson.ts'
import { inMetres, line, point, polygon, rectangle } from './shapes.ts'

const distance = (a: Geometry, b: Geometry, stopAt?: number) => distanceMetres(planar(a), planar(b), stopAt)
const meet = (a: Geometry, b: Geometry) => intersects(planar(a), planar(b))

/** 100 by 60 metres with a hole of 40 by 20 in it. */
const yard = polygon(rectangle(0, 0, 100, 60), rectangle(30, 20, 70, 40))
const twoYards: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [yard.coordinates, polygon(rectangle(200, 0, 210, 10)).coordinates],
}

describe('size', () => {
  test('area leaves holes out', () => {
    expect(areaM2(yard)).toBeCloseTo(6000 - 800, 5)
    expect(areaM2(twoYards)).toBeCloseTo(5200 + 100, 5)
    expect(
      areaM2(
        polygon([
          [0, 0],
          [10, 0],
          [0, 20],
        ]),
      ),
    ).toBeCloseTo(100, 6)
  })

  test('winding makes no difference', () => {
    expect(areaM2(polygon(rectangle(0, 0, 100, 60).reverse(), rectangle(30, 20, 70, 40)))).toBeCloseTo(
      5200,
      5,
    )
  })

  test('perimeter counts holes', () => {
    expect(perimeterMetres(yard)).toBeCloseTo(320 + 120, 6)
    expect(perimeterMetres(twoYards)).toBeCloseTo(440 + 40, 6)
  })

  test('length of lines', () => {
    expect(lengthMetres(line([0, 0], [30, 40], [30, 50]))).toBeCloseTo(60, 6)
    const two: Geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0],
          [3, 4],
        ],
        [
          [10, 0],
          [10, 7],
        ],
      ],
    }
    expect(lengthMetres(inMetres(two))).toBeCloseTo(12, 6)
  })

  test('each measure is 0 for what has none', () => {
    expect([areaM2(point(0, 0)), areaM2(line([0, 0], [9, 0]))]).toEqual([0, 0])
    expect([lengthMetres(yard), lengthMetres(point(0, 0))]).toEqual([0, 0])
    expect([perimeterMetres(line([0, 0], [9, 0])), perimeterMetres(point(0, 0))]).toEqual([0, 0])
  })
})

describe('distance', () => {
  test.each<[string, Geometry, Geometry, number]>([
    ['two points', point(0, 0), point(30, 40), 50],
    ['point to the middle of a line', point(50, 25), line([0, 0], [100, 0]), 25],
    ['point beyond the end of a line', point(103, 4), line([0, 0], [100, 0]), 5],
    ['point in the hole, to its nearest side', point(50, 25), yard, 5],
    ['polygon in the hole', polygon(rectangle(40, 25, 60, 35)), yard, 5],
    ['hole that holds everything, the other way', yard, polygon(rectangle(40, 25, 60, 35)), 5],
    ['two polygons, corner to corner', yard, polygon(rectangle(103, 64, 120, 80)), 5],
    ['the nearest of several parts', twoYards, point(205, 22), 12],
    [
      'the nearest of several points',
      inMetres({
        type: 'MultiPoint',
        coordinates: [
          [0, 100],
          [0, 70],
          [0, 90],
        ],
      }),
      yard,
      10,
    ],
    ['parallel lines', line([0, 0], [100, 0]), line([20, 7], [80, 7]), 7],
    ['point inside', point(10, 10), yard, 0],
    ['polygon inside', polygon(rectangle(5, 5, 10, 10)), yard, 0],
    ['line across, no vertex inside', line([-10, 10], [110, 10]), yard, 0],
    ['polygons across each other, no vertex inside', polygon(rectangle(10, -10, 20, 70)), yard, 0],
    ['lines that cross', line([0, 0], [10, 10]), line([0, 10], [10, 0]), 0],
    ['part of a multipolygon inside', polygon(rectangle(190, -10, 220, 20)), twoYards, 0],
  ])('%s', (_, a, b, metres) => {
    expect(distance(a, b)).toBeCloseTo(metres, 6)
    expect(distance(b, a)).toBeCloseTo(metres, 6)
    expect(meet(a, b)).toBe(metres === 0)
  })

  test('far from the corner that the search begins at', () => {
    const teeth = Array.from({ length: 400 }, (_, at): [number, number] => [at * 10, at % 2 === 0 ? 0 : 200])
    const comb = line(...teeth)
    expect(distance(comb, point(3990, 210))).toBeCloseTo(10, 6)
    expect(distance(comb, line([1000, -30], [1010, -35]))).toBeCloseTo(30, 6)
    expect(distance(comb, line([-200, 203], [4200, 203]))).toBeCloseTo(3, 6)
  })
})

describe('touching', () => {
  test('a shared corner, a shared side and a line that ends on the edge', () => {
    expect(meet(yard, polygon(rectangle(100, 60, 120, 80)))).toBe(true)
    expect(meet(yard, polygon(rectangle(100, 0, 120, 60)))).toBe(true)
    expect(meet(yard, line([150, 30], [100, 30]))).toBe(true)
    expect(meet(yard, point(30, 30))).toBe(true)
  })

  test('a polygon that fills the hole', () => {
    expect(distance(yard, polygon(rectangle(30, 20, 70, 40)))).toBe(0)
  })

  test('less than a millimetre is touching, two are not', () => {
    expect(distance(point(0, 0), point(0.0005, 0))).toBe(0)
    expect(meet(yard, point(100.002, 30))).toBe(false)
    expect(distance(yard, point(100.002, 30))).toBeCloseTo(0.002, 6)
  })
})

describe('limits', () => {
  test('beyond stopAt nothing is worked out', () => {
    expect(distance(point(0, 0), point(30, 40), 60)).toBeCloseTo(50, 6)
    expect(distance(point(0, 0), point(30, 40), 49)).toBe(Number.POSITIVE_INFINITY)
    // Boxes meet, the things do not.
    expect(distance(line([0, 0], [100, 100]), point(90, 10), 50)).toBe(Number.POSITIVE_INFINITY)
  })

  test('within so many metres', () => {
    const far = planar(polygon(rectangle(150, 0, 160, 10)))
    expect(isWithin(planar(yard), far, 50.01)).toBe(true)
    expect(isWithin(planar(yard), far, 49.99)).toBe(false)
    expect(isWithin(planar(yard), planar(point(1, 1)), 0)).toBe(true)
  })
})
