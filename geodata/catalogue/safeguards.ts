import { access } from './access.ts'
import { barriers } from './barriers.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import type { SafeguardEntry, SafeguardTypeCode } from './safeguardEntry.ts'
import { whatItSuits } from './whatItSuits.ts'

/** What is known about every type of safeguard, T01 to T24. */
export const safeguardCatalogue: readonly SafeguardEntry[] = [...barriers, ...access, ...people, ...places]
  .map((entry) => ({ ...entry, ...whatItSuits[entry.code] }))
  .toSorted((a, b) => a.code.localeCompare(b.code))

const byCode = new Map(safeguardCatalogue.map((entry) => [entry.code, entry]))

/** The entry for a type; every type has one, which a test holds us to. */
export function safeguardEntry(code: SafeguardTypeCode): SafeguardEntry {
  return byCode.get(code)!
}
