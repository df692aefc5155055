import { cellGround } from './cells.ts'
import { basinCell } from './districts.ts'
import { shapeHarbour } from './harbour.ts'
import { visitIsland } from './islands.ts'
import { type Cell, columnPiece, outer, rowPiece } from './lattice.ts'
import { railCrossing, railPassage, riverCrossing, riverPassage } from './passages.ts'
import { lineOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import type { Spot } from './plane.ts'
import type { Feature } from './rows.ts'
import { columnStreet, rowStreet, type Street, street } from './streets.ts'
import { viewpoint } from './viewpoint.ts'

interface Way {
  key: string
  on: Street
  line: () => Spot[]
}

/** Every street and path, cell by cell from the core outwards; all hang together in shared points. */
export function* townWays(plan: TownPlan): Generator<Feature> {
  for (const way of [...harbourWays(plan), ...islandWays(plan)]) yield feature(way)
  yield feature({ key: 'utsikt', on: street('Utsiktstrappa', 'steps'), line: () => viewpoint(plan).stairs })
  const laid = new Set<string>()
  for (const cell of plan.cells) {
    for (const way of throughStreets(plan, cell)) {
      if (laid.has(way.key)) continue
      laid.add(way.key)
      yield feature(way)
    }
    for (const [i, { street, line }] of cellGround(plan, cell).streets.entries()) {
      yield feature({ key: `${cell.column}.${cell.row}-${i + 1}`, on: street, line: () => line })
    }
  }
}

/** The streets round a cell, and the passages at its corners. */
function* throughStreets(plan: TownPlan, { column, row }: Cell): Generator<Way> {
  const { seed } = plan
  for (const line of [column, outer(column)]) {
    yield { key: `s${line}.${row}`, on: columnStreet(seed, line), line: () => columnPiece(plan, line, row) }
    const passage = Math.abs(row) === 1 ? railPassage(seed, line) : null
    if (passage) yield { key: `x${line}`, on: passage.street, line: () => railCrossing(plan, line) }
  }
  for (const line of [row, outer(row)]) {
    const passage = Math.abs(column) === 1 ? riverPassage(seed, line) : null
    if (passage) yield { key: `e${line}`, on: passage.street, line: () => riverCrossing(plan, line) }
    // Along the basin the promenade runs over the moles and their bridge.
    if (column === basinCell.column && line === -2) continue
    yield {
      key: `t${column}.${line}`,
      on: rowStreet(seed, line, column),
      line: () => rowPiece(plan, column, line),
    }
  }
}

function harbourWays(plan: TownPlan): Way[] {
  const { bridge, moles } = shapeHarbour(plan)
  const on = rowStreet(plan.seed, -2, basinCell.column)
  return [moles[0]!, bridge, moles[1]!].map((line, i) => ({ key: `molo-${i + 1}`, on, line: () => line }))
}

function islandWays(plan: TownPlan): Way[] {
  const { bridge, paths } = visitIsland(plan)
  const on = paths[0]!.street
  return [bridge, ...paths.map((path) => path.line)].map((line, i) => ({
    key: `holme-${i + 1}`,
    on,
    line: () => line,
  }))
}

function feature({ key, on, line }: Way): Feature {
  return {
    externalId: `ev-veg-${key}`,
    geometry: lineOf(line()),
    properties: { name: on.name, kind: on.kind, walkable: true },
  }
}
