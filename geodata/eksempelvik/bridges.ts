import type { BridgeProperties } from '../model/bridge.ts'
import { coreSecuring, ordinarySecuring } from './bridgeSecuring.ts'
import { shapeHarbour } from './harbour.ts'
import { visitIsland } from './islands.ts'
import { type Lattice, outer } from './lattice.ts'
import { railCrossing, railPassage, riverCrossing, riverPassage } from './passages.ts'
import type { TownPlan } from './plan.ts'
import { lineLength, type Spot } from './plane.ts'
import { hashed } from './random.ts'
import { rowStreet, type Street, street } from './streets.ts'

export interface Bridge {
  externalId: string
  line: Spot[]
  /** Null for a bridge of the railway. */
  street: Street | null
  properties: Partial<BridgeProperties> & { name: string }
}

type Crosses = BridgeProperties['crosses']

/** Every bridge of the town; the ones of the core are the same whatever its size. */
export function townBridges(plan: TownPlan): Bridge[] {
  const cells = plan.cells
  const rows = new Set(
    cells.filter((cell) => Math.abs(cell.column) === 1).flatMap((cell) => [cell.row, outer(cell.row)]),
  )
  const columns = new Set(
    cells.filter((cell) => Math.abs(cell.row) === 1).flatMap((cell) => [cell.column, outer(cell.column)]),
  )
  const bridges = [railwayBridge(plan), basinBridge(plan), islandBridge(plan)]
  for (const row of rows) {
    const passage = riverPassage(plan.seed, row)
    if (passage?.how !== 'bridge') continue
    bridges.push(
      bridge(plan.seed, `elv.${row}`, passage.name, riverCrossing(plan, row), passage.street, ['river']),
    )
  }
  for (const column of columns) {
    const passage = railPassage(plan.seed, column)
    if (passage?.how !== 'bridge') continue
    bridges.push(
      bridge(plan.seed, `spor.${column}`, passage.name, railCrossing(plan, column), passage.street, ['rail']),
    )
  }
  return bridges
}

function railwayBridge({ terrain }: Lattice): Bridge {
  const end = terrain.riverPathU(0) + 8
  const line = [-1, -0.6, -0.2, 0.2, 0.6, 1].map((share) => terrain.at(share * end, 0))
  return {
    externalId: 'ev-bru-bane',
    line,
    street: null,
    properties: {
      name: 'Skinnebrua',
      kind: 'railway',
      status: 'in_use',
      crosses: ['river', 'walkway'],
      owner: 'Eksempelbanen',
      pedestrianAccess: 'none',
      builtYear: 1919,
      heightMetres: 7.2,
      heightBasis: 'registered',
      lengthMetres: metres(line),
    },
  }
}

function basinBridge(lattice: Lattice): Bridge {
  const promenade = rowStreet(lattice.seed, -2, 2)
  return bridge(lattice.seed, 'basseng', 'Bassengbrua', shapeHarbour(lattice).bridge, promenade, ['sea'])
}

function islandBridge(lattice: Lattice): Bridge {
  const path = street('Måkestien', 'footway')
  return bridge(lattice.seed, 'holme', 'Måkeholmbrua', visitIsland(lattice).bridge, path, ['sea'])
}

function bridge(seed: number, key: string, name: string, line: Spot[], on: Street, crosses: Crosses): Bridge {
  // A number of its own for each bridge, whatever else the town holds.
  const own = [...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0
  const draw = (index: number) => hashed(seed, 73, own, index)
  const onFoot = on.kind === 'footway' || on.kind === 'pedestrian'
  return {
    externalId: `ev-bru-${key}`,
    line,
    street: on,
    properties: {
      name,
      kind: onFoot ? 'footbridge' : 'road',
      status: 'in_use',
      crosses,
      owner: on.kind === 'primary' ? 'Eksempelvik fylkeskommune' : 'Eksempelvik kommune',
      maintainer: draw(1) < 0.6 ? 'Bydrift' : null,
      builtYear: 1925 + Math.floor(draw(2) * 97),
      lengthMetres: metres(line),
      longestSpanMetres: draw(3) < 0.6 ? Math.round(lineLength(line) * 0.55) : null,
      heightMetres: draw(4) < 0.88 ? Math.round((4.8 + 8 * draw(5)) * 10) / 10 : null,
      heightBasis: draw(6) < 0.5 ? 'registered' : 'estimated',
      pedestrianAccess: onFoot || draw(7) < 0.5 ? 'both_sides' : 'one_side',
      cycling: onFoot ? draw(8) < 0.7 : true,
      lighting: draw(9) < 0.6 ? 'LED, hele døgnet' : null,
      ...(coreSecuring[key] ?? ordinarySecuring(draw(10), draw(11))),
    },
  }
}

function metres(line: readonly Spot[]): number {
  return Math.round(lineLength(line) * 10) / 10
}
