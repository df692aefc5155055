import { describe, expect, it } from 'vitest'
import { coverageAround } from '../../../geodata/checks/coverage.ts'
import type { Geometry, MultiPolygon, Polygon } from '../../../geodata/model/geojson.ts'
import { area, away, box } from './eksempelvik.ts'

function together(...polygons: Polygon[]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.coordinates) }
}

function withHole(outer: Polygon, hole: Polygon): Polygon {
  return { type: 'Polygon', coordinates: [...outer.coordinates, ...hole.coordinates] }
}

const far = box(2000, 0, 100, 100)

describe('coverageAround', () => {
  it.each<[string, Geometry, Geometry | null, string]>([
    ['a layer that reaches well beyond', area, box(-200, -200, 500, 500), 'covered'],
    ['a layer that ends just outside the limit', area, box(-50.5, -50.5, 201, 201), 'covered'],
    ['a layer that ends just inside the limit', area, box(-49.5, -49.5, 199, 199), 'partly'],
    ['a layer that ends at the area itself', area, area, 'partly'],
    ['a layer that crosses the area', area, box(50, -500, 1000, 1000), 'partly'],
    ['a layer inside the area', area, box(40, 40, 20, 20), 'partly'],
    ['a layer that begins beyond the area, within the limit', area, box(130, 0, 500, 500), 'partly'],
    ['a layer that begins beyond the limit', area, box(151, 0, 500, 500), 'missing'],
    ['a layer that does not say', area, null, 'partly'],
    ['a layer that says it as a line', area, away(10), 'partly'],
    [
      'a hole in the layer around the area',
      area,
      withHole(box(-500, -500, 1100, 1100), box(-300, -300, 700, 700)),
      'missing',
    ],
    [
      'a hole in the layer close by',
      area,
      withHole(box(-500, -500, 1100, 1100), box(120, 0, 50, 50)),
      'partly',
    ],
    ['an area in two places, both covered', together(area, far), box(-500, -500, 3000, 1500), 'covered'],
    ['an area in two places, one covered', together(area, far), box(-500, -500, 1100, 1100), 'partly'],
    [
      'a layer in two pieces, one around each place',
      together(area, far),
      together(box(-200, -200, 500, 500), box(1800, -200, 500, 500)),
      'covered',
    ],
  ])('%s', (_, around, covers, expected) => {
    expect(coverageAround(around, covers, 50)).toBe(expected)
  })
})
