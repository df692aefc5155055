import { ownTypeCode } from '../../geodata/catalogue/ownType.ts'
import type { SafeguardEntry } from '../../geodata/catalogue/safeguardEntry.ts'
import { safeguardCatalogue } from '../../geodata/catalogue/safeguards.ts'
import { readOwnTypes } from './store.ts'

/** How often each type is proposed to be inspected, by its code; null where it is continuous or the owner decides. */
export function inspectionIntervals(sql: SqlStorage): ReadonlyMap<string, SafeguardEntry['inspectEvery']> {
  return new Map([
    ...safeguardCatalogue.map(({ code, inspectEvery }) => [code, inspectEvery] as const),
    ...readOwnTypes(sql).map(({ number, content }) => [ownTypeCode(number), content.inspectEvery] as const),
  ])
}
