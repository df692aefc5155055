import { intersects } from '../geometry/measure.ts'
import { type Planar, planar } from '../geometry/planar.ts'
import { toLonLat } from '../geometry/projection.ts'
import type { Area, EastNorth, Geometry } from '../model/geojson.ts'

/** Side of a cell in metres. The grid is fixed: cell borders lie at whole hundreds of metres in EPSG:25832. */
export const cellMetres = 100
/**
 * Reaching no further than this into a cell does not take the cell. It lets an outline of cells come back through
 * rounded degrees (six decimals are 6 cm) as the same cells.
 */
export const slackMetres = 0.1

/** Column and row of a cell: its south-west corner in hundreds of metres. */
export type Cell = readonly [column: number, row: number]

/** The cells a drawing lies in, each once, in no given order; every part of it is in one of them, give or take the slack. */
export function cellsUnder(drawing: Geometry): Cell[] {
  const shape = planar(drawing)
  const taken = new Map<string, Cell>()
  const take = (cell: Cell) => taken.set(cell.join(), cell)
  if (shape.dimension === 2) for (const cell of cellsOfArea(shape)) take(cell)
  const isCovered = (from: EastNorth, to: EastNorth) =>
    shape.dimension === 2 &&
    neighbours(cellAt(from)).some((cell) => taken.has(cell.join()) && holds(cell, from, to))
  for (const [from, to] of pieces(shape)) {
    if (isCovered(from, to)) continue
    take(cellAt([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]))
  }
  return [...taken.values()]
}

function cellAt([east, north]: EastNorth): Cell {
  return [Math.floor(east / cellMetres), Math.floor(north / cellMetres)]
}

/** Cells that the area reaches more than the slack into. */
function* cellsOfArea(area: Planar): Generator<Cell> {
  const [west, south, east, north] = area.box
  for (let column = Math.floor(west / cellMetres); column * cellMetres <= east; column++) {
    for (let row = Math.floor(south / cellMetres); row * cellMetres <= north; row++) {
      if (intersects(planar(cellArea([column, row], slackMetres)), area)) yield [column, row]
    }
  }
}

function cellArea([column, row]: Cell, inset: number): Area {
  const west = column * cellMetres + inset
  const south = row * cellMetres + inset
  const east = (column + 1) * cellMetres - inset
  const north = (row + 1) * cellMetres - inset
  const ring: EastNorth[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring.map(toLonLat)] }
}

/** The cell and the eight around it. */
function neighbours([column, row]: Cell): Cell[] {
  const steps = [-1, 0, 1]
  return steps.flatMap((right) => steps.map((up): Cell => [column + right, row + up]))
}

/** Whether a straight piece lies in the cell, give or take the slack. */
function holds([column, row]: Cell, ...ends: EastNorth[]): boolean {
  return ends.every(
    ([east, north]) =>
      east >= column * cellMetres - slackMetres &&
      east <= (column + 1) * cellMetres + slackMetres &&
      north >= row * cellMetres - slackMetres &&
      north <= (row + 1) * cellMetres + slackMetres,
  )
}

/** Every point, line and outline, cut where it crosses a cell border. */
function* pieces({ dimension, flat, paths }: Planar): Generator<[EastNorth, EastNorth]> {
  const step = dimension === 0 ? 0 : 1
  for (let path = 0; path + 1 < paths.length; path++) {
    for (let vertex = paths[path]!; vertex < paths[path + 1]! - step; vertex++) {
      const at = vertex * 2
      const end = at + step * 2
      yield* cut([flat[at]!, flat[at + 1]!], [flat[end]!, flat[end + 1]!])
    }
  }
}

function* cut(from: EastNorth, to: EastNorth): Generator<[EastNorth, EastNorth]> {
  const along = (share: number): EastNorth => [
    from[0] + share * (to[0] - from[0]),
    from[1] + share * (to[1] - from[1]),
  ]
  const shares = [...borderShares(from[0], to[0]), ...borderShares(from[1], to[1])].sort((a, b) => a - b)
  let start = from
  for (const share of shares) {
    const end = along(share)
    yield [start, end]
    start = end
  }
  yield [start, to]
}

/** How far along, from 0 to 1, a border is crossed by one coordinate. */
function* borderShares(from: number, to: number): Generator<number> {
  const first = Math.floor(Math.min(from, to) / cellMetres) + 1
  for (let border = first; border * cellMetres < Math.max(from, to); border++) {
    yield (border * cellMetres - from) / (to - from)
  }
}
