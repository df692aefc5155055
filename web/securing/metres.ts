import type { Language } from '../../geodata/model/language.ts'

const locales = { nb: 'nb-NO', en: 'en-GB' } as const

/** Metres along an edge, `36,0 m`: one decimal, two where the second says something, so that a gap of 4 cm is not «0,0». */
export function formatMetres(metres: number, language: Language): string {
  return `${digits(metres, language)} m`
}

/** `20,0–56,0 m`. */
export function formatSpan(from: number, to: number, language: Language): string {
  return `${digits(from, language)}–${digits(to, language)} m`
}

/** `36,0 av 120,0 m`, to be read as one quantity. */
export function formatShare(part: number, all: number, language: Language): string {
  const of = language === 'nb' ? 'av' : 'of'
  return `${digits(part, language)} ${of} ${digits(all, language)} m`
}

function digits(metres: number, language: Language): string {
  const format = { minimumFractionDigits: 1, maximumFractionDigits: 2 }
  return new Intl.NumberFormat(locales[language], format).format(metres)
}

/** Metres as they stand in a field that is to be edited: `12,5`, no grouping. */
export function metresAsTyped(metres: number, language: Language): string {
  return language === 'nb' ? String(metres).replace('.', ',') : String(metres)
}
