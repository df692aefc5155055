import { findSource, sources } from '../../geodata/checklists/sources.ts'
import type { Language } from '../../geodata/model/language.ts'

/** A source as it is searched for and read: `S35 City of London … (2011)`; what is no code is its own name. */
export function sourceName(code: string, language: Language): string {
  const source = findSource(code)
  if (!source) return code
  const year = source.year ? ` (${source.year})` : ''
  return `${code} ${source.title[language]}${year}`
}

/** Every source in Rekkverk by name. */
export function sourceNames(language: Language): readonly string[] {
  return Object.keys(sources).map((code) => sourceName(code, language))
}

/** What was typed or picked, as it is stored: the code where it is one of ours, otherwise the words. */
export function sourceTyped(typed: string): string {
  const words = typed.trim()
  const [code = ''] = words.split(' ')
  return findSource(code) ? code : words
}
