import { type Cell, columnU, outer, rowV } from './lattice.ts'
import { hashed } from './random.ts'

/** What a cell mostly holds. */
export type District =
  | 'centre'
  | 'mixed'
  | 'rows'
  | 'detached'
  | 'harbour'
  | 'boathouses'
  | 'park'
  | 'basin'
  | 'vacant'
  | 'campus'

/** The cells that are the same in every town: where the named things stand. */
const coreDistricts: Readonly<Record<string, District>> = {
  '1,-1': 'centre',
  '2,-1': 'basin',
  '3,-1': 'harbour',
  '-1,-1': 'vacant',
  '-2,-1': 'harbour',
  '-3,-1': 'boathouses',
  '1,1': 'centre',
  '2,1': 'centre',
  '3,1': 'mixed',
  '-1,1': 'centre',
  '-2,1': 'mixed',
  '1,2': 'centre',
  '2,2': 'campus',
  '-1,2': 'park',
  '-2,2': 'campus',
  '-3,2': 'park',
  '1,3': 'campus',
  '-1,3': 'mixed',
  '2,3': 'rows',
  '-2,3': 'rows',
}

export function cellKey({ column, row }: Cell): string {
  return `${column},${row}`
}

/** The basin of the harbour, which is a cell of water between quays. */
export const basinCell: Cell = { column: 2, row: -1 }

export const coreCells: readonly Cell[] = Object.keys(coreDistricts).map((key) => {
  const [column, row] = key.split(',').map(Number) as [number, number]
  return { column, row }
})

/** How far out a cell lies, in metres on the sheet; the town grows by it. */
export function farOut({ column, row }: Cell): number {
  const u = (Math.abs(columnU(column)) + Math.abs(columnU(outer(column)))) / 2
  const v = row === -1 ? 90 : (rowV(row) + rowV(row + 1)) / 2
  return Math.hypot((Math.abs(column) === 1 ? 90 : u) / 1.15, v)
}

export function districtOf(seed: number, cell: Cell): District {
  const core = coreDistricts[cellKey(cell)]
  if (core) return core
  const draw = hashed(seed, 41, cell.column, cell.row)
  if (cell.row === -1)
    return draw < 0.3 ? 'boathouses' : draw < 0.45 ? 'harbour' : draw < 0.6 ? 'park' : 'detached'
  const far = farOut(cell)
  if (far < 620) return draw < 0.6 ? 'mixed' : 'rows'
  if (draw < 0.045) return 'park'
  if (far < 900) return draw < 0.2 ? 'mixed' : draw < 0.6 ? 'rows' : 'detached'
  return draw < 0.09 ? 'mixed' : draw < 0.22 ? 'rows' : draw < 0.25 ? 'harbour' : 'detached'
}

/** The size of a block between streets. */
export const blockAreaM2: Readonly<Record<District, number>> = {
  centre: 4300,
  mixed: 6500,
  rows: 7000,
  detached: 7600,
  harbour: 9000,
  boathouses: 9000,
  park: 9000,
  basin: Number.POSITIVE_INFINITY,
  vacant: 12_000,
  campus: 9500,
}

/** How far from straight the streets may be, as a share of their length, where it is more than a little. */
export const streetBend: Readonly<Partial<Record<District, number>>> = {
  detached: 0.085,
  rows: 0.05,
  park: 0.12,
}
