import type { Language } from '../model/language.ts'

/** Words as they stand in a form or a register, in the quotation marks of the language. */
export function quoted(words: string, language: Language): string {
  return language === 'nb' ? `«${words}»` : `“${words}”`
}

/** `a`, `a og b`, `a, b og c`. */
export function listText(items: readonly string[], conjunction: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}
