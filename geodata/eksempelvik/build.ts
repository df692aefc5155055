import { type Assigned, assignGround } from './assign.ts'
import type { CellGround } from './cells.ts'
import { coreClaims } from './coreClaims.ts'
import { cellKey, type District } from './districts.ts'
import type { Footprint } from './footprint.ts'
import {
  bars,
  boathouseStyle,
  detachedHouses,
  rowHouseStyle,
  shedStyle,
  slabStyle,
  towers,
} from './houses.ts'
import type { Landmark } from './landmark.ts'
import type { Cell } from './lattice.ts'
import { placeLandmark } from './placeLandmark.ts'
import { middleOf, type Spot } from './plane.ts'
import { type Plot, streetBeside } from './plots.ts'
import { centreAttributes, perimeterHouses, streetHouses } from './quarters.ts'
import { type Random, randomFrom } from './random.ts'
import type { Street } from './streets.ts'

export interface Built extends Footprint {
  /** The nearest street, which gives it its address. */
  street: Street | null
  landmark?: Landmark
  /** What the register calls a building with a name. */
  externalId?: string
}

/** Every building a cell has room for, the named ones first. */
export function buildCell(seed: number, ground: CellGround): Built[] {
  const named: Built[] = []
  const ordinary: Built[] = []
  const random = randomFrom(seed, 61, ground.cell.column, ground.cell.row)
  for (const { plot, claim } of assignGround(seed, ground)) {
    const at = (footprint: Footprint): Built => ({
      ...footprint,
      street: streetBeside(plot, middleOf(footprint.outline)),
    })
    if (claim === null) ordinary.push(...houses(plot, ground.district, random).map(at))
    else if (!('open' in claim)) {
      const placed = placeLandmark(claim, plot)
      if (placed === null) continue
      placed.buildings.forEach((one, i) => {
        const externalId = one.attributes.name ? idOf(one.attributes.name, ground.cell) : undefined
        named.push({ ...at(one), externalId, ...(i === 0 && { landmark: claim }) })
      })
      for (const rest of placed.left) ordinary.push(...around(claim, rest, random).map(at))
    }
  }
  return [...named, ...ordinary]
}

/** The yard of a landmark, where it has one and there is room. */
export function yardOf({ plot, claim }: Assigned): Spot[] | null {
  return claim === null || 'open' in claim ? null : (placeLandmark(claim, plot)?.yard ?? null)
}

function around(landmark: Landmark, plot: Plot, random: Random): Footprint[] {
  if (landmark.around === 'quarter') return quarter(plot, random)
  return landmark.around === 'slabs' ? bars(plot, slabStyle, random) : []
}

function quarter(plot: Plot, random: Random): Footprint[] {
  const round = perimeterHouses(plot, centreAttributes, random)
  return round.length > 0 ? round : streetHouses(plot, centreAttributes, random)
}

function houses(plot: Plot, district: District, random: Random): Footprint[] {
  const draw = random()
  switch (district) {
    case 'park':
    case 'vacant':
    case 'basin':
      return []
    case 'harbour':
      return bars(plot, shedStyle, random)
    case 'boathouses':
      return bars(plot, boathouseStyle, random)
    case 'centre':
      return quarter(plot, random)
    case 'mixed':
    case 'campus':
      if (draw < 0.35) return quarter(plot, random)
      if (draw < 0.7) return bars(plot, slabStyle, random)
      return draw < 0.8 ? towers(plot, random) : bars(plot, rowHouseStyle, random)
    case 'rows':
      if (draw < 0.5) return bars(plot, rowHouseStyle, random)
      return draw < 0.6 ? bars(plot, slabStyle, random) : detachedHouses(plot, 480, random)
    case 'detached':
      return draw < 0.08 ? bars(plot, rowHouseStyle, random) : detachedHouses(plot, 620, random)
  }
}

function idOf(name: string, cell: Cell): string {
  const plain = name.toLowerCase().replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'ae')
  const place = cellKey(cell) in coreClaims ? '' : `-${cell.column}.${cell.row}`
  return `ev-bygg-${plain.replaceAll(/[^a-z0-9]+/g, '-')}${place}`
}
