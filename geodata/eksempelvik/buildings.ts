import { type Built, buildCell } from './build.ts'
import { cellGround } from './cells.ts'
import { claimsOn } from './claims.ts'
import { districtOf } from './districts.ts'
import { visitIsland } from './islands.ts'
import { pointAt, polygonOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import { middleOf } from './plane.ts'
import { hashed, randomFrom } from './random.ts'
import type { Feature } from './rows.ts'

/** Unbuilt plots are kept for the end, in case the last cells are tighter than expected; no more than this many. */
const reserveLimit = 1_000

/** Exactly as many buildings as the plan says, cell by cell from the core outwards. */
export function* townBuildings(plan: TownPlan): Generator<Feature> {
  let left = plan.buildings
  let expectedLeft = plan.cells.reduce((sum, cell) => sum + cell.expectedBuildings, 0)
  const reserve: Built[] = []
  const houseNumbers = new Map<string, number>()
  const next = (built: Built): Feature => {
    const number = plan.buildings - --left
    const street = built.street?.name
    const houseNumber = street === undefined ? 0 : (houseNumbers.get(street) ?? 0) + 1
    if (street !== undefined) houseNumbers.set(street, houseNumber)
    const address = street === undefined ? null : `${street} ${houseNumber}`
    return feature(built, number, address, hashed(plan.seed, 63, number))
  }
  for (const outlying of visitIsland(plan).buildings) yield next({ ...outlying, street: null })
  for (const cell of plan.cells) {
    const built = buildCell(plan.seed, cellGround(plan, cell))
    const share = Math.ceil((left * cell.expectedBuildings * 1.04) / Math.max(1, expectedLeft))
    const wanted = Math.min(left, built.length, cell.core ? built.length : share)
    const named = built.filter((one) => one.landmark).length
    const random = randomFrom(plan.seed, 62, cell.column, cell.row)
    let chosen = 0
    for (const [seen, one] of built.entries()) {
      // What has a name is always built; of the rest, each is as likely as the next.
      if (seen < named ? chosen < wanted : random() * (built.length - seen) < wanted - chosen) {
        chosen++
        yield next(one)
      } else if (reserve.length < reserveLimit) reserve.push(one)
    }
    expectedLeft -= cell.expectedBuildings
  }
  for (const one of reserve) {
    if (left === 0) break
    yield next(one)
  }
  if (left > 0)
    throw new Error(`Eksempelvik ran out of ground with ${left} buildings to go (seed ${plan.seed})`)
}

function feature(built: Built, number: number, address: string | null, draw: number): Feature {
  const { outline, courtyard, attributes } = built
  const heightMetres = attributes.heightMetres == null ? null : Math.round(attributes.heightMetres * 10) / 10
  return {
    externalId: built.externalId ?? `ev-bygg-${String(number).padStart(6, '0')}`,
    geometry: courtyard ? polygonOf(outline, courtyard) : polygonOf(outline),
    properties: {
      buildingNumber: String(900_000_000 + number),
      status: draw < 0.985 ? 'in_use' : 'under_construction',
      address,
      builtYear: draw < 0.06 ? null : 1890 + Math.floor(draw * 133),
      ...attributes,
      heightMetres,
    },
  }
}

/** Named buildings that are surroundings to measure against, as points in their middle. */
export function* townNamed(plan: TownPlan, layer: 'institutions' | 'schools'): Generator<Feature> {
  for (const cell of plan.cells) {
    const claims = claimsOn(plan.seed, cell, districtOf(plan.seed, cell))
    if (!claims.some((claim) => 'context' in claim && claim.context?.layer === layer)) continue
    for (const { outline, landmark, externalId } of buildCell(plan.seed, cellGround(plan, cell))) {
      if (landmark?.context?.layer !== layer || externalId === undefined) continue
      const { name } = landmark.attributes
      yield {
        externalId: externalId.replace('ev-bygg', 'ev-sted'),
        geometry: pointAt(middleOf(outline)),
        properties: { name, kind: landmark.context.kind, walkable: null },
      }
    }
  }
}
