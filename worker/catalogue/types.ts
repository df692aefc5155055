import { ownTypeCode } from '../../geodata/catalogue/ownType.ts'
import type { SafeguardEntry } from '../../geodata/catalogue/safeguardEntry.ts'
import { safeguardCatalogue } from '../../geodata/catalogue/safeguards.ts'
import { readOwnTypes } from './store.ts'

/**
 * What a safeguard of each type does to an edge and how often it is proposed to be inspected, by the type's code: the shared
 * types and the municipality's own, retired ones too, since safeguards may have them. A code that is not here is no type.
 */
export function typesByCode(
  sql: SqlStorage,
): ReadonlyMap<string, Pick<SafeguardEntry, 'covers' | 'inspectEvery'>> {
  const own = readOwnTypes(sql).map(({ number, content }) => ({ ...content, code: ownTypeCode(number) }))
  return new Map([...safeguardCatalogue, ...own].map((type) => [type.code, type]))
}
