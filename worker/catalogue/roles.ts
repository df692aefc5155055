import type { CoverRole } from '../../geodata/catalogue/safeguardEntry.ts'
import { safeguardCatalogue } from '../../geodata/catalogue/safeguards.ts'

/** What a safeguard of each type does to an edge, by the type's code; a type nobody knows does nothing. */
export function coverRoles(_sql: SqlStorage): ReadonlyMap<string, CoverRole> {
  return new Map(safeguardCatalogue.map(({ code, covers }) => [code, covers]))
}
