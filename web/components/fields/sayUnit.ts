import type { FieldMeta } from '../../../geodata/model/field.ts'
import { type Language, text } from '../../../geodata/model/language.ts'

const words: Partial<Record<NonNullable<FieldMeta['unit']>, Readonly<Record<Language, string>>>> = {
  kr: text('kr', 'NOK'),
  months: text('mnd.', 'months'),
}

/** What stands after a number: the symbol, or the language's own word for it. A year has none. */
export function sayUnit(unit: FieldMeta['unit'], language: Language): string | undefined {
  if (unit === undefined || unit === 'year') return undefined
  return words[unit]?.[language] ?? unit
}
