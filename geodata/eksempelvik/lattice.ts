import { along, distance, type Spot } from './plane.ts'
import { hashed } from './random.ts'
import { railPathV, shorePathV, type Terrain } from './terrain.ts'

/*
 * The net of through streets. Column lines run inland: ..., -2, -1 to the left of the river and 1, 2, ... to the right;
 * there is no 0, the river lies between -1 and 1. Row lines run along the coast: -2 is the shore promenade, -1 and 1 the
 * paths on either side of the railway, 2, 3, ... inland. Cell (column, row) lies between its line and the next one out.
 */

export interface Lattice {
  seed: number
  terrain: Terrain
}

export interface Cell {
  column: number
  row: number
}

/** The next line outwards. */
export function outer(line: number): number {
  return line < 0 ? line - 1 : line + 1
}

function cumulative(steps: number, first: number, growth: number, widest: number): number {
  const growing = Math.min(steps, Math.floor((widest - first) / growth))
  return growing * first + (growth * growing * (growing - 1)) / 2 + (steps - growing) * widest
}

/** u of a column line from the second on, where it lies undisturbed. */
export function columnU(line: number): number {
  return Math.sign(line) * (168 + cumulative(Math.abs(line) - 2, 148, 15, 380))
}

/** v of a row line, where it lies undisturbed. */
export function rowV(line: number): number {
  if (line === -2) return shorePathV
  if (Math.abs(line) === 1) return line * railPathV
  return 158 + cumulative(line - 2, 132, 15, 370)
}

/** Where a column line and a row line meet, as (u, v) on the bent sheet. */
export function crossingOnSheet({ seed, terrain }: Lattice, column: number, row: number): Spot {
  const signed = (key: number, a: number, b: number) => 2 * hashed(seed, key, a, b) - 1
  // Both sides of the river, and of the railway, move together, so that bridges and crossings lie square.
  const rowKey = Math.abs(row) === 1 ? 1 : row
  const columnKey = Math.abs(column) === 1 ? 1 : column
  const rowGap = rowV(Math.max(row, 1) + 1) - rowV(Math.max(row, 1))
  const v = row >= 2 ? rowV(row) + 0.17 * rowGap * signed(21, columnKey, rowKey) : rowV(row)
  if (Math.abs(column) === 1) return [column * terrain.riverPathU(v), v]
  const columnGap = Math.abs(columnU(outer(column)) - columnU(column))
  return [columnU(column) + 0.16 * columnGap * signed(22, columnKey, rowKey), v]
}

/** Where a column line and a row line meet, in the town. */
export function crossing(lattice: Lattice, column: number, row: number): Spot {
  const [u, v] = crossingOnSheet(lattice, column, row)
  return lattice.terrain.at(u, v)
}

/** Junctions are possible at every corner of a street; this is the distance between them. */
export const cornerSpacingMetres = 24

function bend(lattice: Lattice, from: Spot, to: Spot, bow: number, follow: (spot: Spot) => Spot): Spot[] {
  const pieces = Math.max(2, Math.round(distance(from, to) / cornerSpacingMetres))
  const line: Spot[] = []
  for (let i = 0; i <= pieces; i++) {
    const [u, v] = along(from, to, i / pieces)
    const sideways = bow * Math.sin((Math.PI * i) / pieces)
    const [du, dv] = [(from[1] - to[1]) * sideways, (to[0] - from[0]) * sideways]
    const ends = i === 0 || i === pieces
    const [u2, v2] = ends ? [u, v] : follow([u + du, v + dv])
    line.push(lattice.terrain.at(u2, v2))
  }
  return line
}

/** The piece of a column line beside one row of cells, from the row line nearest the railway outwards. */
export function columnPiece(lattice: Lattice, column: number, row: number): Spot[] {
  const from = crossingOnSheet(lattice, column, row)
  const to = crossingOnSheet(lattice, column, outer(row))
  if (Math.abs(column) === 1) {
    return bend(lattice, from, to, 0, ([, v]) => [column * lattice.terrain.riverPathU(v), v])
  }
  const bow = row === -1 ? 0 : 0.1 * (hashed(lattice.seed, 23, column, row) - 0.5)
  return bend(lattice, from, to, bow, (spot) => spot)
}

/** The piece of a row line beside one column of cells, from the column line nearest the river outwards. */
export function rowPiece(lattice: Lattice, column: number, row: number): Spot[] {
  const from = crossingOnSheet(lattice, column, row)
  const to = crossingOnSheet(lattice, outer(column), row)
  const bow = row <= 1 ? 0 : 0.12 * (hashed(lattice.seed, 24, column, row) - 0.5)
  return bend(lattice, from, to, bow, (spot) => spot)
}
