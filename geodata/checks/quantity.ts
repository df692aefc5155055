import type { Language } from '../model/language.ts'

const noBreakSpace = '\u00a0'

/** A number as it is written in the language: `1 234,5` or `1,234.5`; no decimals where they would be zeros. */
export function numberText(value: number, decimals: number, language: Language): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'nb' ? noBreakSpace : ',')
  const trimmed = fraction?.replace(/0+$/, '')
  return trimmed ? `${grouped}${language === 'nb' ? ',' : '.'}${trimmed}` : grouped
}

/** Metres with one decimal below a hundred, whole above: more would promise what maps cannot keep. */
export function metresText(metres: number, language: Language): string {
  return `${numberText(metres, metres < 100 ? 1 : 0, language)}${noBreakSpace}m`
}
