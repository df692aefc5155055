import { assignGround } from './assign.ts'
import type { Stake } from './blocks.ts'
import { yardOf } from './build.ts'
import { cellGround, cellRing } from './cells.ts'
import { cellKey, districtOf } from './districts.ts'
import type { Cell } from './lattice.ts'
import { polygonOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import { distance, middleOf, plus, ringArea, type Spot } from './plane.ts'
import { hashed } from './random.ts'
import { ringInside } from './ringInside.ts'
import type { Feature } from './rows.ts'
import { neighbourhoodName } from './streetNames.ts'

const coreParks: Readonly<Record<string, string>> = { '-1,2': 'Rutenettparken', '-3,2': 'Høydekurven' }

/** Cell of the park with the viewpoint. */
export const viewpointPark: Cell = { column: -3, row: 2 }

/** The ground of a park inside the streets round it. */
export function parkGround(plan: TownPlan, cell: Cell): Spot[] {
  const ring = cellRing(plan, cell).map((stake) => stake.at)
  return ringInside(ring, 7, 1) ?? ring
}

/** Parks, squares, playgrounds, pitches and allotments, from the core outwards. */
export function* townLanduse(plan: TownPlan): Generator<Feature> {
  const green = (key: string, name: string | null, kind: string, outline: readonly Spot[]): Feature => ({
    externalId: `ev-plass-${key}`,
    geometry: polygonOf(outline),
    properties: { name, kind, walkable: null },
  })
  for (const cell of plan.cells) {
    const ground = cellGround(plan, cell)
    const key = `${cell.column}.${cell.row}`
    if (ground.district === 'park') {
      const name = coreParks[cellKey(cell)] ?? `${neighbourhoodName(plan.seed, cell)}parken`
      yield green(key, name, 'park', parkGround(plan, cell))
      continue
    }
    for (const [i, assigned] of assignGround(plan.seed, ground).entries()) {
      const { claim, plot } = assigned
      if (claim === null) continue
      if ('open' in claim) yield green(`${key}-${i}`, claim.open.name, claim.open.kind, plot.corners)
      else {
        const yard = yardOf(assigned)
        if (yard) yield green(`${key}-${i}`, `Banen ved ${claim.attributes.name}`, 'pitch', yard)
      }
    }
  }
}

interface Pond {
  key: string
  name: string
  shore: Spot[]
}

/** Ponds in the parks, each in the middle of the largest lawn between the paths. */
export function parkPonds(plan: TownPlan): Pond[] {
  return plan.cells.flatMap((cell) => {
    const wanted = cell.core ? cell.column === -1 : hashed(plan.seed, 112, cell.column, cell.row) < 0.4
    if (!wanted || districtOf(plan.seed, cell) !== 'park') return []
    const lawn = largestLawn(plan, cell).map((stake) => stake.at)
    const middle = middleOf(lawn)
    const room = Math.min(...lawn.map((corner) => distance(corner, middle))) * 0.48
    const phase = 6 * hashed(plan.seed, 113, cell.column, cell.row)
    const shore = Array.from({ length: 22 }, (_, i): Spot => {
      const angle = (2 * Math.PI * i) / 22
      const away = room * (1 + 0.22 * Math.sin(2 * angle + phase) + 0.1 * Math.sin(3 * angle - phase))
      return plus(middle, [Math.cos(angle), Math.sin(angle)], away)
    })
    const name = cell.core ? 'Speilpytten' : `${neighbourhoodName(plan.seed, cell)}tjønna`
    return [{ key: `tjonn-${cell.column}.${cell.row}`, name, shore }]
  })
}

/** The largest block of a park, which no path crosses. */
export function largestLawn(plan: TownPlan, cell: Cell): Stake[] {
  const area = (lawn: Stake[]) => ringArea(lawn.map((stake) => stake.at))
  return cellGround(plan, cell).blocks.reduce((a, b) => (area(b) > area(a) ? b : a))
}
