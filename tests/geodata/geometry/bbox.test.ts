import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bboxesOverlap, bboxGeometry, bboxOf, expandBbox } from '../../../geodata/geometry/bbox.ts'
import { areaM2, isWithin } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { toEastNorth, toLonLat } from '../../../geodata/geometry/projection.ts'
import type { Bbox, Geometry, LonLat } from '../../../geodata/model/geojson.ts'
import { anyGeometry } from './shapes.ts'

test('bboxOf reaches every part', () => {
  expect(
    bboxOf({
      type: 'MultiLineString',
      coordinates: [
        [
          [6.2, 64.8],
          [6.1, 64.9],
        ],
        [
          [6.4, 64.7],
          [6.3, 64.75],
        ],
      ],
    }),
  ).toEqual([6.1, 64.7, 6.4, 64.9])
  expect(bboxOf({ type: 'Point', coordinates: [6.2, 64.8] })).toEqual([6.2, 64.8, 6.2, 64.8])
})

test('bboxesOverlap counts a shared edge', () => {
  const box: Bbox = [6, 64, 7, 65]
  expect(bboxesOverlap(box, [7, 64.5, 8, 66])).toBe(true)
  expect(bboxesOverlap(box, [7.0001, 64.5, 8, 66])).toBe(false)
  expect(bboxesOverlap(box, [6.4, 65.0001, 6.5, 66])).toBe(false)
  expect(bboxesOverlap(box, [6.4, 64.4, 6.5, 64.5])).toBe(true)
})

test('bboxGeometry has the same box and winds counter-clockwise', () => {
  const box: Bbox = [6.1, 64.7, 6.4, 64.9]
  const { coordinates } = bboxGeometry(box)
  expect(bboxOf(bboxGeometry(box))).toEqual(box)
  expect(coordinates[0]).toHaveLength(5)
  const [first, second, third] = coordinates[0] as [LonLat, LonLat, LonLat]
  expect((second[0] - first[0]) * (third[1] - second[1])).toBeGreaterThan(0)
  expect(areaM2(bboxGeometry(box))).toBeGreaterThan(0)
})

describe('expandBbox', () => {
  const reach = fc.integer({ min: 1, max: 5000 })
  const bearing = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })

  test('holds every point within so many metres', () => {
    fc.assert(
      fc.property(anyGeometry, reach, bearing, fc.nat(), (geometry, metres, angle, pick) => {
        const positions = (geometry.coordinates as number[][][][]).flat(4) as unknown as number[]
        const at = (pick % (positions.length / 2)) * 2
        const [east, north] = toEastNorth([positions[at]!, positions[at + 1]!])
        const away = toLonLat([east + metres * Math.cos(angle), north + metres * Math.sin(angle)])
        expectInside(away, expandBbox(bboxOf(geometry), metres))
      }),
    )
  })

  test('holds what is near the middle of a long edge, which bulges out of the box in degrees', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [20, 69],
        [21, 69],
      ],
    }
    const [east1, north1] = toEastNorth([20, 69])
    const [east2, north2] = toEastNorth([21, 69])
    const middle = toLonLat([(east1 + east2) / 2, (north1 + north2) / 2])
    const beside: Geometry = { type: 'Point', coordinates: [middle[0], middle[1] - 0.00001] }
    expect(isWithin(planar(line), planar(beside), 5)).toBe(true)
    expect(middle[1]).not.toBeCloseTo(69, 4)
    expectInside([middle[0], middle[1] - 0.00001], expandBbox(bboxOf(line), 5))
  })

  test('is not much larger than asked for a small thing', () => {
    const [west, south, east, north] = expandBbox([6.2, 64.8, 6.2, 64.8], 100)
    expect((north - south) * 111_500).toBeLessThan(205)
    expect((east - west) * 111_500 * Math.cos((64.8 * Math.PI) / 180)).toBeLessThan(205)
  })
})

function expectInside([lon, lat]: LonLat, [west, south, east, north]: Bbox) {
  expect(lon).toBeGreaterThanOrEqual(west)
  expect(lon).toBeLessThanOrEqual(east)
  expect(lat).toBeGreaterThanOrEqual(south)
  expect(lat).toBeLessThanOrEqual(north)
}
