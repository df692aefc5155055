import type { Bbox, Polygon } from '../model/geojson.ts'
import type { ImportHead, ImportRow, ImportTarget } from '../model/imports.ts'
import { townBridges } from './bridges.ts'
import { townBuildings, townNamed } from './buildings.ts'
import { type Attached, type Entered, knownThings } from './known.ts'
import { crossing, outer } from './lattice.ts'
import { limits } from './limits.ts'
import { townLanduse } from './parks.ts'
import { bboxOf, lineOf, polygonOf } from './place.ts'
import { layOut, type TownPlan } from './plan.ts'
import { townProjects } from './projects.ts'
import { townRail } from './railway.ts'
import { asRows, type Feature } from './rows.ts'
import { townSafeguards } from './safeguards.ts'
import { type TownSign, townSigns } from './signs.ts'
import { townStructures } from './structures.ts'
import { townDistrictAreas } from './townDistricts.ts'
import { townWater } from './water.ts'
import { townWays } from './ways.ts'

export type { TownPlan } from './plan.ts'

/** Lays out Eksempelvik: the skeleton only, the same for the same seed. 1,000 to 1,000,000 buildings, else a RangeError. */
export function planTown({ seed, buildings }: { seed: number; buildings: number }): TownPlan {
  return layOut(seed, buildings)
}

/** What the town's register and map layers are made of, in the order they are best imported. */
export const townTargets = [
  'bridges',
  'structures',
  'water',
  'rail',
  'landuse',
  'institutions',
  'schools',
  'districts',
  'ways',
  'buildings',
] as const satisfies ImportTarget[]
export type TownTarget = (typeof townTargets)[number]

/** Attributes that the town's registers own; what concerns securing is left to people. */
const ownedFields: Readonly<Record<TownTarget, string[] | 'all'>> = {
  bridges: ['name', 'kind', 'status', 'builtYear', 'crosses', 'owner', 'lengthMetres'],
  buildings: [
    'name',
    'buildingNumber',
    'buildingType',
    'status',
    'use',
    'address',
    'builtYear',
    'storeys',
    'parkingDecks',
  ],
  structures: [],
  water: 'all',
  rail: 'all',
  landuse: 'all',
  institutions: 'all',
  schools: 'all',
  districts: 'all',
  ways: 'all',
}

function features(plan: TownPlan, target: TownTarget): Iterable<Feature> {
  switch (target) {
    case 'bridges':
      return townBridges(plan).map(({ externalId, line, properties }) => ({
        externalId,
        geometry: lineOf(line),
        properties,
      }))
    case 'water':
      return townWater(plan)
    case 'rail':
      return townRail(plan)
    case 'ways':
      return townWays(plan)
    case 'buildings':
      return townBuildings(plan)
    case 'institutions':
    case 'schools':
      return townNamed(plan, target)
    case 'structures':
      return townStructures(plan)
    case 'districts':
      return townDistrictAreas(plan)
    case 'landuse':
      return townLanduse(plan)
  }
}

/** The rows of all targets, one after the other, or of one; numbered from 1 in each. Made while they are read. */
export function* townRows(
  plan: TownPlan,
  targets: readonly TownTarget[] = townTargets,
): Generator<ImportRow> {
  for (const target of targets) yield* asRows(target, features(plan, target))
}

/** The head of the file with one target's rows; `today` is an ISO date. Counts the rows by making them. */
export function townHead(plan: TownPlan, target: TownTarget, today: string): ImportHead {
  let rowCount = 0
  if (target === 'buildings') rowCount = plan.buildings
  else for (const _ of features(plan, target)) rowCount++
  return {
    fileName: `eksempelvik-${target}.json`,
    format: 'eksempelvik',
    source: 'eksempelvik',
    sourceName: 'Eksempelvik (oppdiktet)',
    licence: 'MIT',
    date: today,
    crs: 'EPSG:4326',
    crsBasis: 'stated',
    ownedFields: ownedFields[target],
    rowCount,
    covers: boundary(plan),
    notes: [],
  }
}

/** The area of the municipality, land and sea. */
export function boundary(plan: TownPlan): Polygon {
  return polygonOf(limits(plan))
}

/** The built-up town: what a map opens on. */
export function townBbox(plan: TownPlan): Bbox {
  const corners = plan.cells.flatMap(({ column, row }) =>
    [column, outer(column)].flatMap((c) => [row, outer(row)].map((r) => crossing(plan, c, r))),
  )
  return bboxOf(corners, 0.002)
}

/** What people in the town have entered themselves; `at` is to be filled in from `atExternalId` and its collection. */
export function townExtras(
  plan: TownPlan,
  today: string,
): {
  safeguards: Attached<'safeguards'>[]
  signs: TownSign[]
  projects: Entered<'projects'>[]
} {
  const known = knownThings(plan)
  return {
    safeguards: townSafeguards(known),
    signs: townSigns(plan, known),
    projects: townProjects(plan, known, today),
  }
}
