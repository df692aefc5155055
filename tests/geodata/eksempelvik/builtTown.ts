import { planTown, type TownPlan, type TownTarget, townRows } from '../../../geodata/eksempelvik/town.ts'
import { type Planar, planar } from '../../../geodata/geometry/planar.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import type { ImportRow } from '../../../geodata/model/imports.ts'

/** A row with its geometry, also ready for measuring. */
export interface Built {
  row: ImportRow
  geometry: Geometry
  shape: Planar
}

export interface BuiltTown {
  plan: TownPlan
  of(target: TownTarget): Built[]
}

const towns = new Map<string, BuiltTown>()

/** A whole town in memory; each is built once a test file. */
export function builtTown(seed: number, buildings: number): BuiltTown {
  const key = `${seed} ${buildings}`
  const known = towns.get(key)
  if (known) return known
  const plan = planTown({ seed, buildings })
  const targets = new Map<string, Built[]>()
  const town: BuiltTown = {
    plan,
    of(target) {
      const ready = targets.get(target)
      if (ready) return ready
      const built = Array.from(townRows(plan, [target]), (row) => ({
        row,
        geometry: row.geometry!,
        shape: planar(row.geometry!),
      }))
      targets.set(target, built)
      return built
    },
  }
  towns.set(key, town)
  return town
}
