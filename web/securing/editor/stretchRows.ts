import type { Stretch } from '../../../geodata/model/edge.ts'
import type { Language } from '../../../geodata/model/language.ts'
import { parseNumber } from '../../words/format.ts'
import { metresAsTyped } from '../metres.ts'

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

/** A stretch as it is typed, where both its measures can be read; null where one is not a measure. */
export function readSpan(row: StretchRow): { from: number; to: number | null } | null {
  const { from, to } = stretchTyped(row)
  return isMeasure(from) && (to === null || isMeasure(to)) ? { from, to } : null
}

/** Which of the two is no measure; null where both can be read. */
export function unreadable(row: StretchRow): 'from' | 'to' | null {
  const { from, to } = stretchTyped(row)
  if (!isMeasure(from)) return 'from'
  return to === null || isMeasure(to) ? null : 'to'
}

function isMeasure(typed: number | string): typed is number {
  return typeof typed === 'number' && typed >= 0
}
