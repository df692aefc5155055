import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf } from '../../../geodata/geometry/anchor.ts'
import { isInside } from '../../../geodata/geometry/inside.ts'
import { distanceMetres } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { toEastNorth } from '../../../geodata/geometry/projection.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import { anyArea, anyGeometry, inMetres, line, point, polygon, rectangle } from './shapes.ts'

const metresApart = (geometry: Geometry, east: number, north: number) =>
  distanceMetres(planar({ type: 'Point', coordinates: anchorOf(geometry) }), planar(point(east, north)))

describe('where a thing is labelled', () => {
  test('the middle of a plain area', () => {
    expect(metresApart(polygon(rectangle(0, 0, 100, 60)), 50, 30)).toBeLessThan(0.01)
  })

  test('halfway along the longest line', () => {
    expect(metresApart(line([0, 0], [10, 0], [10, 30]), 10, 10)).toBeLessThan(0.01)
    const lines: Geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0],
          [5, 0],
        ],
        [
          [0, 50],
          [40, 50],
        ],
      ],
    }
    expect(metresApart(inMetres(lines), 20, 50)).toBeLessThan(0.01)
  })

  test('the point nearest the middle', () => {
    const points: Geometry = {
      type: 'MultiPoint',
      coordinates: [
        [0, 0],
        [40, 0],
        [100, 0],
      ],
    }
    expect(metresApart(inMetres(points), 40, 0)).toBe(0)
    expect(anchorOf({ type: 'Point', coordinates: [6.2, 64.8] })).toEqual([6.2, 64.8])
  })

  test('beside the hole, not in it, and not in the bend of a horseshoe', () => {
    const yard = polygon(rectangle(0, 0, 100, 60), rectangle(30, 20, 70, 40))
    const horseshoe = polygon([
      [0, 0],
      [100, 0],
      [100, 100],
      [80, 100],
      [80, 20],
      [20, 20],
      [20, 100],
      [0, 100],
    ])
    for (const area of [yard, horseshoe]) {
      const [east, north] = toEastNorth(anchorOf(area))
      expect(isInside(planar(area), east, north)).toBe(true)
    }
  })

  test('the wide part of an area, not its neck', () => {
    const bottle = polygon([
      [0, 0],
      [100, 0],
      [100, 30],
      [52, 30],
      [52, 100],
      [48, 100],
      [48, 30],
      [0, 30],
    ])
    const wide = planar(polygon(rectangle(20, 0, 80, 30)))
    expect(distanceMetres(planar({ type: 'Point', coordinates: anchorOf(bottle) }), wide)).toBe(0)
  })

  test('is always on the thing', () => {
    fc.assert(
      fc.property(anyGeometry, (geometry) => {
        const anchor = planar({ type: 'Point', coordinates: anchorOf(geometry) })
        expect(distanceMetres(anchor, planar(geometry))).toBe(0)
      }),
    )
  })

  test('is strictly inside an area', () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        const [east, north] = toEastNorth(anchorOf(area))
        expect(isInside(planar(area), east, north)).toBe(true)
      }),
    )
  })
})
