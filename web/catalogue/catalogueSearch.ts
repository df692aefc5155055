import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import {
  type CoverRole,
  coverRoles,
  type EvidenceGrade,
  evidenceGrades,
  type SafeguardCategory,
  safeguardCategories,
} from '../../geodata/catalogue/safeguardEntry.ts'
import type { Language } from '../../geodata/model/language.ts'
import { textParameter, wordParameter } from '../app/searchParameters.ts'

/** What the catalogue is narrowed to, in the address bar. */
export interface CatalogueSearch {
  q?: string
  category?: SafeguardCategory
  evidence?: EvidenceGrade
  covers?: CoverRole
}

export function readCatalogueSearch(search: Record<string, unknown>): CatalogueSearch {
  return {
    q: textParameter(search.q),
    category: wordParameter(search.category, safeguardCategories.codes),
    evidence: wordParameter(search.evidence, evidenceGrades.codes),
    covers: wordParameter(search.covers, coverRoles),
  }
}

/** The types that match all of it; every word of the search is in the code, the name, what it suits or what to mind. */
export function matchingTypes(
  types: readonly EffectiveEntry[],
  { q = '', category, evidence, covers }: CatalogueSearch,
  language: Language,
): EffectiveEntry[] {
  const words = q.toLocaleLowerCase(language).split(/\s+/).filter(Boolean)
  return types.filter((type) => {
    const texts = [type.name, type.suitableFor, type.reservations].map((text) => text[language])
    const said = [type.code, ...texts].join(' ').toLocaleLowerCase(language)
    return (
      words.every((word) => said.includes(word)) &&
      (!category || type.categories.includes(category)) &&
      (!evidence || type.evidence.includes(evidence)) &&
      (!covers || type.covers === covers)
    )
  })
}
