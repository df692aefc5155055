import { railCrossing, railPassage, riverCrossing, riverPassage } from './bridges.ts'
import { cellGround } from './cells.ts'
import { cellKey } from './districts.ts'
import { columnPiece, outer, rowPiece } from './lattice.ts'
import { lineOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import type { Spot } from './plane.ts'
import type { Feature } from './rows.ts'
import { columnStreet, rowStreet, type Street } from './streets.ts'

/** Every street and path, cell by cell, from the core outwards. */
export function* townWays(plan: TownPlan): Generator<Feature> {
  const laid = new Set<string>()
  const lay = function* (key: string, on: Street, line: () => Spot[]): Generator<Feature> {
    if (laid.has(key)) return
    laid.add(key)
    yield way(key, on, line())
  }
  for (const cell of plan.cells) {
    const { column, row } = cell
    for (const line of [column, outer(column)]) {
      yield* lay(`s${line}.${row}`, columnStreet(plan.seed, line), () => columnPiece(plan, line, row))
      const passage = Math.abs(row) === 1 ? railPassage(plan.seed, line) : null
      if (passage) yield* lay(`x${line}`, passage.street, () => railCrossing(plan, line))
    }
    for (const line of [row, outer(row)]) {
      yield* lay(`t${column}.${line}`, rowStreet(plan.seed, line, column), () => rowPiece(plan, column, line))
      const passage = Math.abs(column) === 1 ? riverPassage(plan.seed, line) : null
      if (passage) yield* lay(`e${line}`, passage.street, () => riverCrossing(plan, line))
    }
    for (const [i, { street, line }] of cellGround(plan, cell).streets.entries()) {
      yield way(`${cellKey(cell).replace(',', '.')}-${i + 1}`, street, line)
    }
  }
}

function way(key: string, on: Street, line: Spot[]): Feature {
  return {
    externalId: `ev-veg-${key}`,
    geometry: lineOf(line),
    properties: { name: on.name, kind: on.kind, walkable: true },
  }
}
