import fc from 'fast-check'
import { type Planar, planar } from '../../../geodata/geometry/planar.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import { type Cell, cellMetres } from '../../../geodata/sites/cells.ts'

/** A handful of cells in the sea off Eksempelvik, so close that they touch by sides, by corners and around gaps. */
export const anyCells: fc.Arbitrary<Cell[]> = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 3668, max: 3674 }), fc.integer({ min: 71898, max: 71904 })),
  { minLength: 1, maxLength: 40, selector: String },
)

/** Corners of an area in hundreds of metres, which for an outline of cells are whole numbers; ring after ring. */
export function cornersOf(area: Planar): [number, number][] {
  return Array.from({ length: area.flat.length / 2 }, (_, at): [number, number] => [
    area.flat[at * 2]! / cellMetres,
    area.flat[at * 2 + 1]! / cellMetres,
  ])
}

/** The geometry with its coordinates rounded to so many decimals of a degree, as files and editors do. */
export function roundedTo(decimals: number, geometry: Geometry): Geometry {
  return JSON.parse(
    JSON.stringify(geometry, (_, value) =>
      typeof value === 'number' ? Number(value.toFixed(decimals)) : value,
    ),
  )
}

/** Whether the cell's middle is inside the area by counting the edges east of it: a check that shares no code. */
export function holdsMiddle(geometry: Geometry, [column, row]: Cell): boolean {
  const { flat, paths } = planar(geometry)
  const east = (column + 0.5) * cellMetres
  const north = (row + 0.5) * cellMetres
  let inside = false
  for (let path = 0; path + 1 < paths.length; path++) {
    for (let vertex = paths[path]!; vertex + 1 < paths[path + 1]!; vertex++) {
      const [x, y, nextX, nextY] = flat.slice(vertex * 2, vertex * 2 + 4) as unknown as [
        number,
        number,
        number,
        number,
      ]
      if (y > north !== nextY > north && x + ((north - y) / (nextY - y)) * (nextX - x) > east)
        inside = !inside
    }
  }
  return inside
}
