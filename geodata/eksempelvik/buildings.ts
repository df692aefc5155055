import { type Built, buildCell } from './build.ts'
import { cellGround } from './cells.ts'
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
  const next = (built: Built) => {
    const number = plan.buildings - --left
    return feature(built, number, hashed(plan.seed, 63, number))
  }
  for (const cell of plan.cells) {
    const built = buildCell(plan.seed, cellGround(plan, cell))
    const share = Math.ceil((left * cell.expectedBuildings * 1.04) / Math.max(1, expectedLeft))
    const wanted = Math.min(left, built.length, cell.core ? built.length : share)
    const random = randomFrom(plan.seed, 62, cell.column, cell.row)
    let chosen = 0
    for (const [seen, one] of built.entries()) {
      if (random() * (built.length - seen) < wanted - chosen) {
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

function feature({ outline, courtyard, attributes, landmark }: Built, number: number, draw: number): Feature {
  const heightMetres = attributes.heightMetres == null ? null : Math.round(attributes.heightMetres * 10) / 10
  return {
    externalId: landmark
      ? landmarkId(landmark.attributes.name)
      : `ev-bygg-${String(number).padStart(6, '0')}`,
    geometry: courtyard ? polygonOf(outline, courtyard) : polygonOf(outline),
    properties: {
      buildingNumber: String(900_000_000 + number),
      status: 'in_use',
      builtYear: 1890 + Math.floor(draw * 135),
      ...attributes,
      heightMetres,
    },
  }
}

export function landmarkId(name: string): string {
  const plain = name.toLowerCase().replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'ae')
  return `ev-bygg-${plain.replaceAll(/[^a-z0-9]+/g, '-')}`
}

/** Named buildings that are surroundings to measure against, as points in their middle. */
export function* townNamed(plan: TownPlan, layer: 'institutions' | 'schools'): Generator<Feature> {
  for (const cell of plan.cells.filter((planned) => planned.core)) {
    for (const { outline, landmark } of buildCell(plan.seed, cellGround(plan, cell))) {
      if (landmark?.context?.layer !== layer) continue
      const { name } = landmark.attributes
      yield {
        externalId: landmarkId(name).replace('ev-bygg', 'ev-sted'),
        geometry: pointAt(middleOf(outline)),
        properties: { name, kind: landmark.context.kind, walkable: null },
      }
    }
  }
}
