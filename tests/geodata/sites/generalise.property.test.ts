import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intersectionAreaM2, intersectionLengthMetres } from '../../../geodata/geometry/intersection.ts'
import { areaM2, intersects, lengthMetres, partAreaM2 } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { mapPositions } from '../../../geodata/geometry/positions.ts'
import { toEastNorth, toLonLat } from '../../../geodata/geometry/projection.ts'
import { validateGeometry } from '../../../geodata/geometry/validate.ts'
import type { Area, Geometry } from '../../../geodata/model/geojson.ts'
import { outlineOf } from '../../../geodata/sites/cellOutline.ts'
import { type Cell, cellsUnder } from '../../../geodata/sites/cells.ts'
import { generalise } from '../../../geodata/sites/generalise.ts'
import { anyGeometry, geometryTypes } from '../geometry/shapes.ts'
import { anyCells, cornersOf, holdsMiddle, roundedTo } from './drawings.ts'

function generalised(drawing: Geometry) {
  const result = generalise(drawing)
  if (!result.valid) throw new Error(JSON.stringify(result.reasons))
  return result
}

const sorted = (cells: Cell[]) => cells.map(String).sort()
const moved = (geometry: Geometry, east: number, north: number) =>
  mapPositions(geometry, (position) => {
    const [x, y] = toEastNorth(position)
    return toLonLat([x + east, y + north])
  })

test('holds the whole drawing', () => {
  fc.assert(
    fc.property(anyGeometry, (drawing) => {
      const { geometry } = generalised(drawing)
      const outline = planar(drawing)
      if (outline.dimension === 2) {
        expect(areaM2(drawing) - intersectionAreaM2(drawing, geometry)).toBeLessThan(0.1 * 3000)
      } else if (outline.dimension === 1) {
        expect(intersectionLengthMetres(drawing, geometry)).toBeGreaterThan(lengthMetres(drawing) - 0.01)
      }
      expect(intersects(outline, planar(geometry))).toBe(true)
    }),
  )
})

test('is made of whole cells of the grid, each of 10,000 m2', () => {
  fc.assert(
    fc.property(anyGeometry, (drawing) => {
      const { geometry, cells } = generalised(drawing)
      expect(areaM2(geometry)).toBeCloseTo(cells * 10_000, 0)
      for (const [column, row] of cornersOf(planar(geometry))) {
        expect(Math.abs(column - Math.round(column)) + Math.abs(row - Math.round(row))).toBeLessThan(1e-6)
      }
    }),
  )
})

test('no part of it is less than a cell, so none is less than 100 m across', () => {
  fc.assert(
    fc.property(anyGeometry, (drawing) => {
      const area = planar(generalised(drawing).geometry)
      for (let part = 0; part + 1 < area.parts.length; part++) {
        expect(partAreaM2(area, part)).toBeGreaterThan(9999.9)
      }
      const [west, south, east, north] = area.box
      expect(Math.min(east - west, north - south)).toBeGreaterThan(99.999)
    }),
  )
})

test('is the same when generalised again, also after a round through a file', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyGeometry, anyCells.map(outlineOf)),
      fc.constantFrom(15, 7, 6),
      (drawing, decimals) => {
        const once = generalised(drawing)
        const again = generalised(roundedTo(decimals, once.geometry))
        expect(again).toEqual({ ...once, widened: false })
      },
    ),
  )
})

test('moves with the drawing when that moves by whole cells', () => {
  const step = fc.integer({ min: -9, max: 9 })
  // In the middle of a millimetre: a drawing on the very border may fall to either side by rounding.
  const inside = anyGeometry.map((drawing) => moved(drawing, 0.00047, 0.00047))
  fc.assert(
    fc.property(inside, step, step, (drawing, right, up) => {
      const here = sorted(cellsUnder(drawing).map(([column, row]): Cell => [column + right, row + up]))
      expect(sorted(cellsUnder(moved(drawing, right * 100, up * 100)))).toEqual(here)
    }),
  )
})

test('the outline of any cells is valid, holds those cells and no others, and is the same in any order', () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const outline = outlineOf(cells)
      expect(validateGeometry(outline, { types: geometryTypes })).toEqual({
        valid: true,
        geometry: outline,
        notes: [],
      })
      expect(sorted(cellsUnder(outline))).toEqual(sorted(cells))
      const taken = new Set(cells.map(String))
      for (let column = 3667; column <= 3675; column++) {
        for (let row = 71897; row <= 71905; row++) {
          expect(holdsMiddle(outline, [column, row])).toBe(taken.has(`${column},${row}`))
        }
      }
      expect(outlineOf([...cells].reverse())).toEqual(outline)
    }),
    { numRuns: 300 },
  )
})

test('no ring meets itself, and no corner lies on a straight side', () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const outline: Area = outlineOf(cells)
      const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat()
      for (const ring of rings) {
        const corners = ring.slice(1).map((position) => toEastNorth(position).map(Math.round))
        expect(new Set(corners.map(String)).size).toBe(corners.length)
        for (const [at, [east, north]] of corners.entries()) {
          const before = corners.at(at - 1)!
          const after = corners[(at + 1) % corners.length]!
          expect(before[0] === east && after[0] === east).toBe(false)
          expect(before[1] === north && after[1] === north).toBe(false)
        }
      }
    }),
  )
})
