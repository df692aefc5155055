import { ownTypeCode } from '../../geodata/catalogue/ownType.ts'
import type { CoverRole } from '../../geodata/catalogue/safeguardEntry.ts'
import { safeguardCatalogue } from '../../geodata/catalogue/safeguards.ts'
import { readOwnTypes } from './store.ts'

/**
 * What a safeguard of each type does to an edge, by the type's code: the shared types and the municipality's own, retired
 * ones too, since safeguards may have them. A code that is not here is no type.
 */
export function coverRoles(sql: SqlStorage): ReadonlyMap<string, CoverRole> {
  return new Map([
    ...safeguardCatalogue.map(({ code, covers }) => [code, covers] as const),
    ...readOwnTypes(sql).map(({ number, content }) => [ownTypeCode(number), content.covers] as const),
  ])
}
