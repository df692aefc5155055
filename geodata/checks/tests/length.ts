import type { Language } from '../../model/language.ts'
import { numberText } from '../quantity.ts'

/** A measured length as it was typed, with at least one decimal: `0,95 m`, `1,0 m`. Not rounded, or it could read as its own limit. */
export function lengthText(metres: number, language: Language): string {
  const decimals = Math.max(1, (String(metres).split('.')[1] ?? '').length)
  const number = numberText(metres, Math.min(decimals, 6), language)
  const comma = language === 'nb' ? ',' : '.'
  return `${number.includes(comma) ? number : `${number}${comma}0`}\u00a0m`
}
