import { cellKey, coreCells, type District, districtOf, farOut } from './districts.ts'
import { type Cell, columnU, type Lattice, outer, rowV } from './lattice.ts'
import { shapeTerrain } from './terrain.ts'

interface PlannedCell extends Cell {
  /** Built in full whatever the size of the town. */
  core: boolean
  /** About how many buildings it has room for, on the low side. */
  expectedBuildings: number
}

/** The skeleton of a town: which cells it is made of. Everything else follows from it, cell by cell. */
export interface TownPlan extends Lattice {
  buildings: number
  /** From the core outwards; the next larger town begins with the same ones. */
  cells: readonly PlannedCell[]
  /** Half the width of the municipality, and how far inland and out to sea it reaches, on the sheet. */
  reachU: number
  reachV: number
  reachSeaV: number
}

/** Buildings to the hectare that a district is certain to hold on average. */
const expectedPerHectare: Readonly<Record<District, number>> = {
  centre: 9,
  mixed: 9.5,
  rows: 15,
  detached: 11.4,
  harbour: 1.2,
  boathouses: 16,
  park: 0,
  basin: 0,
  vacant: 0.3,
  campus: 0.8,
}

const fewestBuildings = 1_000
const mostBuildings = 1_000_000

/** Chooses the cells of a town. Throws a RangeError for a size it is not made for. */
export function layOut(seed: number, buildings: number): TownPlan {
  if (!Number.isInteger(buildings) || buildings < fewestBuildings || buildings > mostBuildings) {
    throw new RangeError(`Eksempelvik has ${fewestBuildings} to ${mostBuildings} buildings, not ${buildings}`)
  }
  const core = new Set(coreCells.map(cellKey))
  const cells: PlannedCell[] = coreCells.map((cell) => planned(seed, cell, true))
  let expected = cells.reduce((sum, cell) => sum + cell.expectedBuildings, 0)
  for (const cell of cellsOutwards()) {
    if (expected >= buildings * 1.1 + 60) break
    if (core.has(cellKey(cell))) continue
    const next = planned(seed, cell, false)
    cells.push(next)
    expected += next.expectedBuildings
  }
  const reachU = Math.max(...cells.map((cell) => Math.abs(columnU(outer(cell.column))))) + 1400
  const reachV = Math.max(...cells.map((cell) => rowV(outer(cell.row)))) + 1200
  return {
    seed,
    terrain: shapeTerrain(seed),
    buildings,
    cells,
    reachU,
    reachV,
    reachSeaV: -(2400 + reachU * 0.45),
  }
}

function planned(seed: number, cell: Cell, core: boolean): PlannedCell {
  const inner = Math.abs(cell.column) === 1 ? Math.sign(cell.column) * 40 : columnU(cell.column)
  const deep = Math.abs(rowV(outer(cell.row)) - rowV(cell.row))
  const hectares = (Math.abs(columnU(outer(cell.column)) - inner) * deep) / 10_000
  return { ...cell, core, expectedBuildings: hectares * expectedPerHectare[districtOf(seed, cell)] }
}

/** All cells there could be, nearest first: by rings, so that only a little more than is used is ever sorted. */
function* cellsOutwards(): Generator<Cell> {
  const ringMetres = 500
  for (let ring = 0; ; ring++) {
    const [from, to] = [ring * ringMetres, (ring + 1) * ringMetres]
    const found: { cell: Cell; far: number }[] = []
    for (let row = -1; row === -1 || farOut({ column: 1, row }) < to; row = row === -1 ? 1 : row + 1) {
      for (const side of [-1, 1]) {
        for (let column = side; ; column += side) {
          const far = farOut({ column, row })
          if (far >= to) break
          if (far >= from) found.push({ cell: { column, row }, far })
        }
      }
    }
    yield* found
      .sort((a, b) => a.far - b.far || a.cell.row - b.cell.row || a.cell.column - b.cell.column)
      .map((f) => f.cell)
  }
}
