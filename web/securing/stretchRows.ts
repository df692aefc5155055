import type { Stretch } from '../../geodata/model/edge.ts'
import type { Language } from '../../geodata/model/language.ts'
import { parseNumber } from '../words/format.ts'
import { metresAsTyped } from './metres.ts'
import { stretchWords } from './stretchWords.ts'

/** A stretch as it is being typed. Empty `from` is the beginning of the edge, empty `to` its end. */
export interface StretchRow {
  key: string
  from: string
  to: string
}

export function emptyRow(): StretchRow {
  return { key: crypto.randomUUID(), from: '', to: '' }
}

export function rowOf({ from, to }: Pick<Stretch, 'from' | 'to'>, language: Language): StretchRow {
  return {
    key: crypto.randomUUID(),
    from: from === 0 ? '' : metresAsTyped(from, language),
    to: to === null ? '' : metresAsTyped(to, language),
  }
}

/** What is typed in a field for metres; a text that is not a number stays as it is, for the check to point at. */
export function metresTyped(typed: string): number | string | null {
  const trimmed = typed.trim()
  return trimmed === '' ? null : (parseNumber(trimmed) ?? trimmed)
}

export function stretchTyped({ from, to }: StretchRow): {
  from: number | string
  to: number | string | null
} {
  return { from: metresTyped(from) ?? 0, to: metresTyped(to) }
}

/**
 * What is wrong with a stretch, by field; null where nothing is. `lengthMetres` null is an edge of unknown length, where
 * only the whole can be meant.
 */
export function faultIn(
  row: StretchRow,
  lengthMetres: number | null,
  language: Language,
): { field: 'from' | 'to'; message: string } | null {
  const words = stretchWords[language]
  const { from, to } = stretchTyped(row)
  if (typeof from === 'string' || from < 0) return { field: 'from', message: words.notMetres }
  if (typeof to === 'string' || (to !== null && to < 0)) return { field: 'to', message: words.notMetres }
  if (lengthMetres === null) {
    return from === 0 && to === null ? null : { field: 'from', message: words.onlyWhole }
  }
  const length = metresAsTyped(lengthMetres, language)
  if (from >= lengthMetres && lengthMetres > 0) return { field: 'from', message: words.beyond(length) }
  if (to !== null && to > lengthMetres + 0.005) return { field: 'to', message: words.beyond(length) }
  if (to !== null && to <= from) return { field: 'to', message: words.backwards }
  return null
}
