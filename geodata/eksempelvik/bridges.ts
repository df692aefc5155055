import type { BridgeProperties } from '../model/bridge.ts'
import { crossing, type Lattice, outer } from './lattice.ts'
import type { TownPlan } from './plan.ts'
import { lineLength, type Spot } from './plane.ts'
import { hashed } from './random.ts'
import { columnStreet, rowStreet, type Street, street } from './streets.ts'

/** How a street gets past the river or the railway. */
export type Passage =
  | { how: 'bridge'; name: string; street: Street }
  | { how: 'level' | 'underpass'; name: string; street: Street }
  | { how: 'below railway bridge'; name: string; street: Street }

const riverBridgeNames: Readonly<Record<string, string>> = {
  '-2': 'Munningsbrua',
  '2': 'Ternebrua',
  '3': 'Eksempelbrua',
  '5': 'Prøvebrua',
}

/** How the street along a row line crosses the river, or null where it ends at the bank. */
export function riverPassage(seed: number, row: number): Passage | null {
  if (row === -1 || row === 1 || row === 4) return null
  if (row === -2) return { how: 'bridge', name: 'Munningsbrua', street: street('Havnepromenaden', 'footway') }
  const on = rowStreet(seed, row, 1)
  const name = riverBridgeNames[row] ?? `${on.name.replace(/(veien|gata|stien)$/, '')}brua`
  if (on.kind === 'residential') {
    return hashed(seed, 71, row) < 0.45 ? { how: 'bridge', name, street: street(on.name, 'footway') } : null
  }
  return { how: 'bridge', name, street: on.kind === 'pedestrian' ? street(on.name, 'footway') : on }
}

const railPassages: Readonly<Record<string, 'road bridge' | 'footbridge' | 'level' | 'underpass' | 'none'>> =
  {
    '2': 'level',
    '3': 'road bridge',
    '4': 'none',
    '5': 'level',
    '-2': 'underpass',
    '-3': 'footbridge',
    '-4': 'road bridge',
    '-5': 'none',
  }

/** How the street along a column line crosses the railway, or null where it ends there. */
export function railPassage(seed: number, column: number): Passage | null {
  const on = columnStreet(seed, column)
  if (Math.abs(column) === 1) return { how: 'below railway bridge', name: on.name, street: on }
  const draw = hashed(seed, 72, column)
  const kind =
    railPassages[column] ??
    (on.kind === 'residential'
      ? draw < 0.5
        ? 'none'
        : draw < 0.75
          ? 'footbridge'
          : 'level'
      : draw < 0.5
        ? 'road bridge'
        : draw < 0.8
          ? 'underpass'
          : 'level')
  const stem = on.name.replace(/(veien|gata|stien|s?gata)$/, '')
  if (kind === 'none') return null
  if (kind === 'road bridge')
    return { how: 'bridge', name: column === 3 ? 'Sporbrua' : `${stem}brua`, street: on }
  if (kind === 'footbridge') return { how: 'bridge', name: `${stem}brua`, street: street(on.name, 'footway') }
  return { how: kind, name: kind === 'level' ? `${stem} planovergang` : `${stem}undergangen`, street: on }
}

export interface Bridge {
  externalId: string
  line: Spot[]
  /** Null for a bridge of the railway. */
  street: Street | null
  properties: Partial<BridgeProperties> & { name: string }
}

/** Every bridge of the town, the same ones first whatever its size. */
export function townBridges(plan: TownPlan): Bridge[] {
  const bridges: Bridge[] = []
  const add = (line: Spot[], on: Street | null, properties: Bridge['properties'], key: string) => {
    bridges.push({
      externalId: `ev-bru-${key}`,
      line,
      street: on,
      properties: {
        ...properties,
        ...securing(plan.seed, bridges.length, on),
        lengthMetres: Math.round(lineLength(line) * 10) / 10,
      },
    })
  }
  add(
    railwayBridgeLine(plan),
    null,
    {
      name: 'Skinnebrua',
      kind: 'railway',
      crosses: ['river', 'walkway'],
      owner: 'Eksempelbanen',
      pedestrianAccess: 'none',
      builtYear: 1919,
      heightMetres: 7.2,
    },
    'bane',
  )
  const rows = new Set(
    plan.cells.filter((cell) => Math.abs(cell.column) === 1).flatMap((cell) => [cell.row, outer(cell.row)]),
  )
  for (const row of rows) {
    const passage = riverPassage(plan.seed, row)
    if (passage?.how !== 'bridge') continue
    add(
      riverCrossing(plan, row),
      passage.street,
      { name: passage.name, ...onStreet(plan.seed, 1000 + row, passage.street), crosses: ['river'] },
      `elv${row}`,
    )
  }
  const columns = new Set(
    plan.cells
      .filter((cell) => Math.abs(cell.row) === 1)
      .flatMap((cell) => [cell.column, outer(cell.column)]),
  )
  for (const column of columns) {
    const passage = railPassage(plan.seed, column)
    if (passage?.how !== 'bridge') continue
    add(
      railCrossing(plan, column),
      passage.street,
      { name: passage.name, ...onStreet(plan.seed, 2000 + column, passage.street), crosses: ['rail'] },
      `spor${column}`,
    )
  }
  return bridges
}

export function riverCrossing(lattice: Lattice, row: number): Spot[] {
  return [crossing(lattice, -1, row), crossing(lattice, 1, row)]
}

export function railCrossing(lattice: Lattice, column: number): Spot[] {
  return [crossing(lattice, column, -1), crossing(lattice, column, 1)]
}

function railwayBridgeLine({ terrain }: Lattice): Spot[] {
  const end = terrain.riverPathU(0) + 8
  return [-1, -0.6, -0.2, 0.2, 0.6, 1].map((share) => terrain.at(share * end, 0))
}

function onStreet(seed: number, key: number, on: Street): Partial<BridgeProperties> {
  const foot = on.kind === 'footway' || on.kind === 'cycleway' || on.kind === 'pedestrian'
  const draw = hashed(seed, 73, key)
  return {
    kind: foot ? 'footbridge' : 'road',
    status: 'in_use',
    owner: on.kind === 'primary' ? 'Eksempelvik fylkeskommune' : 'Eksempelvik kommune',
    builtYear: 1925 + Math.floor(draw * 97),
    heightMetres: Math.round((4.5 + 9 * hashed(seed, 74, key)) * 10) / 10,
    heightBasis: 'registered',
    pedestrianAccess: foot ? 'both_sides' : draw < 0.5 ? 'both_sides' : 'one_side',
    cycling: foot ? draw < 0.7 : true,
  }
}

/** What a municipality may have entered about securing: much of it still unknown. */
function securing(seed: number, index: number, on: Street | null): Partial<BridgeProperties> {
  if (on === null) return {}
  const draw = hashed(seed, 75, index)
  const heights = [1.2, 1.4, 1.1, 1.6, 1.8]
  if (draw < 0.3) return {}
  const parapetHeightMetres = heights[Math.floor(hashed(seed, 76, index) * heights.length)]!
  if (draw < 0.5) return { parapetHeightMetres, coverage: 'full', climbResistant: 'partly' }
  if (draw < 0.75)
    return {
      parapetHeightMetres,
      coverage: 'partial',
      coverageNote: 'Høyere rekkverk står bare på den ene siden.',
    }
  return { parapetHeightMetres, coverage: 'none' }
}
