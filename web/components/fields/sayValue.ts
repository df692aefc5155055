import type { FieldMeta } from '../../../geodata/model/field.ts'
import type { Language } from '../../../geodata/model/language.ts'
import { formatDate, formatNumber } from '../../words/format.ts'
import { wordsIn } from '../../words/words.ts'
import { sayUnit } from './sayUnit.ts'

/** An attribute's value in words: codes by their labels, numbers with unit, dates by custom. Undefined when unknown. */
export function sayValue(value: unknown, meta: FieldMeta, language: Language): string | undefined {
  const words = wordsIn(language)
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined
    return value.map((one) => meta.codes?.[String(one)]?.[language] ?? String(one)).join(', ')
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') {
    if (meta.unit === 'year') return String(value)
    return [formatNumber(value, language, 2), sayUnit(meta.unit, language)].filter(Boolean).join(' ')
  }
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text, language)
  return meta.codes?.[text]?.[language] ?? text
}
