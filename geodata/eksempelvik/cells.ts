import { type Division, divide, type Stake } from './blocks.ts'
import { basinCell, blockAreaM2, cellKey, type District, districtOf, streetBend } from './districts.ts'
import { type Cell, columnPiece, type Lattice, outer, rowPiece } from './lattice.ts'
import type { Spot } from './plane.ts'
import { oneOf, randomFrom } from './random.ts'
import { pathName, streetName } from './streetNames.ts'
import { columnStreet, rowStreet, type Street, street } from './streets.ts'

/** A cell between four through streets: the streets inside it and the blocks between them all. */
export interface CellGround extends Division {
  cell: Cell
  district: District
}

/** The four sides of a cell, counter-clockwise. */
export function cellRing(lattice: Lattice, { column, row }: Cell): Stake[] {
  const inner = columnPiece(lattice, column, row)
  const far = columnPiece(lattice, outer(column), row)
  const near = rowPiece(lattice, column, row)
  const out = rowPiece(lattice, column, outer(row))
  const innerStreet = columnStreet(lattice.seed, column)
  const farStreet = columnStreet(lattice.seed, outer(column))
  const nearStreet = rowStreet(lattice.seed, row, column)
  const outStreet = rowStreet(lattice.seed, outer(row), column)
  const side = (line: Spot[], name: Street): Stake[] => line.slice(0, -1).map((at) => ({ at, street: name }))
  const reversed = (line: Spot[]) => [...line].reverse()
  // Inland to the right of the river and seaward to the left run the same way round; the other two are mirrored.
  return column > 0 === row > 0
    ? [
        ...side(inner, innerStreet),
        ...side(out, outStreet),
        ...side(reversed(far), farStreet),
        ...side(reversed(near), nearStreet),
      ]
    : [
        ...side(near, nearStreet),
        ...side(far, farStreet),
        ...side(reversed(out), outStreet),
        ...side(reversed(inner), innerStreet),
      ]
}

export function cellGround(lattice: Lattice, cell: Cell): CellGround {
  const district = districtOf(lattice.seed, cell)
  if (cellKey(cell) === cellKey(basinCell)) return { cell, district, blocks: [], streets: [] }
  const random = randomFrom(lattice.seed, 51, cell.column, cell.row)
  const nextStreet = (lengthMetres: number): Street => {
    if (district === 'park') return street(pathName(random()), 'footway')
    const draw = random()
    if (district === 'centre')
      return street(streetName(random(), 0.1), oneOf(random, ['residential', 'residential', 'pedestrian']))
    if (lengthMetres < 130 && draw < 0.22) return street(pathName(random()), 'footway')
    return street(streetName(random(), random()), 'residential')
  }
  const division = divide(
    cellRing(lattice, cell),
    blockAreaM2[district],
    streetBend[district] ?? 0.035,
    nextStreet,
    random,
  )
  return { cell, district, ...division }
}
