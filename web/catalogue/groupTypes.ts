import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import { type SafeguardCategory, safeguardCategories } from '../../geodata/catalogue/safeguardEntry.ts'

export interface TypeGroup {
  category: SafeguardCategory
  types: readonly EffectiveEntry[]
}

/** The types under their main category, what limits access first; groups without any are left out. */
export function groupTypes(types: readonly EffectiveEntry[]): TypeGroup[] {
  return safeguardCategories.codes
    .map((category) => ({ category, types: types.filter(({ categories }) => categories[0] === category) }))
    .filter((group) => group.types.length > 0)
}
