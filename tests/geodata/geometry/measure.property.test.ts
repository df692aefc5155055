import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaM2, distanceMetres, intersects, lengthMetres } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { mapPositions } from '../../../geodata/geometry/positions.ts'
import { toEastNorth, toLonLat } from '../../../geodata/geometry/projection.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import { anyArea, anyGeometry, geometriesByType } from './shapes.ts'

const distance = (a: Geometry, b: Geometry, stopAt?: number) => distanceMetres(planar(a), planar(b), stopAt)
const almost = 1e-6

function moved(geometry: Geometry, east: number, north: number): Geometry {
  return mapPositions(geometry, (lonLat) => {
    const [x, y] = toEastNorth(lonLat)
    return toLonLat([x + east, y + north])
  })
}

const metres = fc.integer({ min: -20_000, max: 20_000 })

describe('distance', () => {
  test('is the same both ways', () => {
    fc.assert(
      fc.property(anyGeometry, anyGeometry, (a, b) => {
        expect(Math.abs(distance(a, b) - distance(b, a))).toBeLessThan(almost)
      }),
    )
  })

  test('is 0 exactly when they intersect', () => {
    fc.assert(
      fc.property(anyGeometry, anyGeometry, (a, b) => {
        expect(distance(a, b) === 0).toBe(intersects(planar(a), planar(b)))
      }),
    )
  })

  test('is 0 to itself', () => {
    fc.assert(
      fc.property(anyGeometry, (a) => {
        expect(distance(a, a)).toBe(0)
      }),
    )
  })

  test('is no longer by way of a point', () => {
    fc.assert(
      fc.property(anyGeometry, geometriesByType.Point, anyGeometry, (a, by, b) => {
        expect(distance(a, b)).toBeLessThanOrEqual(distance(a, by) + distance(by, b) + 2 * almost + 0.002)
      }),
    )
  })

  test('follows when both are moved', () => {
    fc.assert(
      fc.property(anyGeometry, anyGeometry, metres, metres, (a, b, east, north) => {
        const there = distance(moved(a, east, north), moved(b, east, north))
        expect(Math.abs(there - distance(a, b))).toBeLessThan(0.0011)
      }),
    )
  })

  test('stopAt changes nothing within the limit and answers Infinity beyond it', () => {
    fc.assert(
      fc.property(anyGeometry, anyGeometry, fc.integer({ min: 1, max: 400 }), (a, b, stopAt) => {
        const whole = distance(a, b)
        fc.pre(Math.abs(whole - stopAt) > almost)
        expect(distance(a, b, stopAt)).toBe(whole < stopAt ? whole : Number.POSITIVE_INFINITY)
      }),
    )
  })
})

describe('size', () => {
  test('the area of parts that do not meet is the sum of theirs', () => {
    fc.assert(
      fc.property(geometriesByType.MultiPolygon, (geometry) => {
        const parts = geometry.coordinates as [number, number][][][]
        const sum = parts.reduce((all, coordinates) => all + areaM2({ type: 'Polygon', coordinates }), 0)
        expect(Math.abs(areaM2(geometry) - sum)).toBeLessThan(almost)
      }),
    )
  })

  test('does not change when moved', () => {
    fc.assert(
      fc.property(anyGeometry, metres, metres, (geometry, east, north) => {
        const there = moved(geometry, east, north)
        expect(Math.abs(areaM2(there) - areaM2(geometry))).toBeLessThan(0.0001)
        expect(Math.abs(lengthMetres(there) - lengthMetres(geometry))).toBeLessThan(0.0001)
      }),
    )
  })

  test('a hole takes away its own area', () => {
    fc.assert(
      fc.property(anyArea, (geometry) => {
        const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as [
          number,
          number,
        ][][][]
        const rings = polygons.flatMap(([shell, ...holes]) => [
          { sign: 1, ring: shell! },
          ...holes.map((ring) => ({ sign: -1, ring })),
        ])
        const sum = rings.reduce(
          (all, { sign, ring }) => all + sign * areaM2({ type: 'Polygon', coordinates: [ring] }),
          0,
        )
        expect(Math.abs(areaM2(geometry) - sum)).toBeLessThan(almost)
      }),
    )
  })
})
