import { describe, expect, test } from 'vitest'
import { planar } from '../../../geodata/geometry/planar.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import { outlineOf } from '../../../geodata/sites/cellOutline.ts'
import { generalise } from '../../../geodata/sites/generalise.ts'
import { inMetres, line, point, polygon, rectangle } from '../geometry/shapes.ts'
import { cornersOf } from './drawings.ts'

function generalised(drawing: Geometry) {
  const result = generalise(drawing)
  if (!result.valid) throw new Error(JSON.stringify(result.reasons))
  return result
}

/** Corners in hundreds of metres from the origin of the shapes. */
function corners(geometry: Geometry): string {
  return cornersOf(planar(geometry))
    .map(([column, row]) => `${Math.round(column - 3670)},${Math.round(row - 71_900)}`)
    .join(' ')
}

describe('a drawing becomes whole cells', () => {
  test('a point becomes the cell it is in, and that is told', () => {
    const { geometry, cells, widened } = generalised(point(130, 40))
    expect(corners(geometry)).toBe('1,0 2,0 2,1 1,1 1,0')
    expect({ cells, widened }).toEqual({ cells: 1, widened: true })
  })

  test('two points far apart become two cells', () => {
    const drawing = inMetres({
      type: 'MultiPoint',
      coordinates: [
        [10, 10],
        [510, 10],
      ],
    })
    expect(generalised(drawing)).toMatchObject({ cells: 2, geometry: { type: 'MultiPolygon' } })
  })

  test('a long line becomes the cells along it, and is widened', () => {
    const { geometry, cells, widened } = generalised(line([10, 50], [390, 50]))
    expect(corners(geometry)).toBe('0,0 4,0 4,1 0,1 0,0')
    expect({ cells, widened }).toEqual({ cells: 4, widened: true })
  })

  test('a slanting line takes every cell it passes, also one it only nicks', () => {
    expect(generalised(line([10, 10], [295, 290])).cells).toBe(5)
    expect(generalised(line([50, 99.7], [150.6, 100.3])).cells).toBe(3)
  })

  test('a line along a border takes the cells on one side', () => {
    expect(generalised(line([100.00001, 20], [100.00001, 280])).cells).toBe(3)
  })

  test('an area that stays within a border by a hand takes no more', () => {
    expect(generalised(polygon(rectangle(-0.05, 0.05, 200.05, 99.95))).cells).toBe(2)
    expect(generalised(polygon(rectangle(-0.15, 0.05, 200.05, 99.95))).cells).toBe(3)
  })

  test('a strip that lies along a border and nowhere else is still covered', () => {
    const { cells, widened } = generalised(polygon(rectangle(10, 99.96, 290, 100.04)))
    expect(cells).toBeGreaterThanOrEqual(3)
    expect(widened).toBe(true)
  })

  test('an area of 100 m or more both ways is not called widened', () => {
    expect(generalised(polygon(rectangle(20, 20, 120, 120)))).toMatchObject({ cells: 4, widened: false })
    expect(generalised(polygon(rectangle(20, 20, 320, 60)))).toMatchObject({ cells: 4, widened: true })
  })

  test('a hole is kept where whole cells lie in it', () => {
    const wide = polygon(rectangle(0, 0, 300, 300), rectangle(95, 95, 205, 205))
    expect(generalised(wide)).toMatchObject({
      cells: 8,
      geometry: { type: 'Polygon', coordinates: [{}, {}] },
    })
    const narrow = polygon(rectangle(0, 0, 300, 300), rectangle(105, 95, 205, 205))
    expect(generalised(narrow)).toMatchObject({ cells: 9, geometry: { coordinates: [{}] } })
  })
})

describe('what cannot be a site', () => {
  test('wider than 3 km', () => {
    expect(generalise(line([0, 0], [3000, 10])).valid).toBe(true)
    expect(generalise(line([0, 0], [0, 3120]))).toEqual({
      valid: false,
      reasons: [{ code: 'too-wide', params: { metres: 3120, limitMetres: 3000 } }],
    })
  })

  test('outside Norway, crossing itself, or no geometry', () => {
    expect(generalise({ type: 'Point', coordinates: [-30, 64] })).toMatchObject({
      reasons: [{ code: 'outside-norway' }],
    })
    expect(
      generalise(
        polygon([
          [0, 0],
          [200, 200],
          [200, 0],
          [0, 200],
        ]),
      ),
    ).toMatchObject({
      reasons: [{ code: 'self-crossing' }],
    })
    expect(generalise('her')).toMatchObject({ reasons: [{ code: 'not-geometry' }] })
  })
})

describe('outlines that touch themselves', () => {
  test('cells that meet at a corner only are polygons of their own', () => {
    const outline = outlineOf([
      [3670, 71_900],
      [3671, 71_901],
    ])
    expect(outline.type).toBe('MultiPolygon')
    expect(corners(outline)).toBe('0,0 1,0 1,1 0,1 0,0 1,1 2,1 2,2 1,2 1,1')
  })

  test('a ring of cells that closes at a corner is one polygon with a hole', () => {
    const around = [
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 1],
    ] as const
    const outline = outlineOf(around.map(([column, row]) => [3670 + column, 71_900 + row]))
    expect(outline.type).toBe('Polygon')
    expect(outline.coordinates).toHaveLength(2)
  })

  test('two gaps that meet at a corner are two holes', () => {
    const cells = Array.from({ length: 16 }, (_, at): [number, number] => [at % 4, Math.floor(at / 4)])
    const outline = outlineOf(
      cells
        .filter(([column, row]) => !(column === row && (row === 1 || row === 2)))
        .map(([column, row]) => [3670 + column, 71_900 + row]),
    )
    expect(outline).toMatchObject({ type: 'Polygon', coordinates: [{}, {}, {}] })
  })
})
