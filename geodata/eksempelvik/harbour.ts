import { basinCell } from './districts.ts'
import { crossingOnSheet, type Lattice, outer } from './lattice.ts'
import { steps } from './limits.ts'
import { along, type Spot } from './plane.ts'
import { quayEdgeV, railPathV, shorePathV, type Terrain } from './terrain.ts'

/*
 * The basin is a cell of water: quays on three sides, and towards the sea two moles with an opening between them that
 * a bridge crosses. All of it lies square on the sheet, so it is drawn there.
 */

/** From the middle of a street along the basin to the edge of the quay. */
const quayWidthMetres = 13
const halfOpeningMetres = 22
/** The bridge reaches a little in over the moles. */
const bearingMetres = 5

interface Harbour {
  /** Where the opening to the sea begins and ends. */
  openingU: readonly [number, number]
  /** The water of the basin, counter-clockwise. */
  basin: Spot[]
  /** Edges of the quays round the basin. */
  quays: { name: string; line: Spot[] }[]
  bridge: Spot[]
  /** The promenade on either mole. */
  moles: Spot[][]
}

export function shapeHarbour(lattice: Lattice): Harbour {
  const { terrain } = lattice
  const { column, row } = basinCell
  const side = (line: number, inwards: number) => {
    const near = crossingOnSheet(lattice, line, row)
    const far = crossingOnSheet(lattice, line, outer(row))
    return (v: number): Spot => {
      const [u] = along(near, far, (v - near[1]) / (far[1] - near[1]))
      return [u + inwards * quayWidthMetres, v]
    }
  }
  const [west, east] = [side(column, 1), side(outer(column), -1)]
  const [landV, moleV] = [-railPathV - quayWidthMetres, shorePathV + (shorePathV - quayEdgeV)]
  const middleU = (west(moleV)[0] + east(moleV)[0]) / 2
  const openingU = [middleU - halfOpeningMetres, middleU + halfOpeningMetres] as const
  const draw = (line: Spot[]) => line.map(([u, v]) => terrain.at(u, v))
  const down = (edge: (v: number) => Spot) => draw(steps(moleV, landV, 24).map(edge))
  const level = (v: number, from: number, to: number) => draw(steps(from, to, 24).map((u) => [u, v] as const))
  const westQuay = down(west)
  const landQuay = level(landV, west(landV)[0], east(landV)[0])
  const eastQuay = down(east).reverse()
  const [left, right] = openingU
  const basin = [
    ...westQuay,
    ...landQuay.slice(1),
    ...eastQuay.slice(1),
    ...level(moleV, east(moleV)[0], right).slice(1),
    ...level(quayEdgeV, right, left),
    ...level(moleV, left, west(moleV)[0]).slice(0, -1),
  ]
  const [from, to] = [crossingOnSheet(lattice, column, -2)[0], crossingOnSheet(lattice, outer(column), -2)[0]]
  const bearings = [left - bearingMetres, right + bearingMetres] as const
  return {
    openingU,
    basin,
    quays: [
      { name: 'Lanternekaia', line: westQuay },
      { name: 'Fenderkaia', line: landQuay },
      { name: 'Bøyekaia', line: eastQuay },
    ],
    bridge: draw(bearings.map((u) => [u, shorePathV] as const)),
    moles: [level(shorePathV, from, bearings[0]), level(shorePathV, bearings[1], to)],
  }
}

/** The edge of the quays along the open sea between two column lines. */
export function frontQuay(terrain: Terrain, fromU: number, toU: number): Spot[] {
  return steps(fromU, toU, 24).map((u) => terrain.at(u, terrain.coastV(u)))
}
