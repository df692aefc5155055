import { parseDate } from '../formats/date.ts'
import { parseMetres, parseNumber } from '../formats/number.ts'
import { fieldErrors } from '../model/issues.ts'
import { type Text, text } from '../model/language.ts'
import type { TargetField } from './targetFields.ts'

export interface Converted {
  /** What to store; null when nothing is said or nothing can be made of it. */
  value: unknown
  /** What was lost or changed on the way; null when nothing was. */
  loss: Text | null
}

/** A value as a file has it, to what an attribute's schema takes. Empty cells say nothing. */
export function convertValue(raw: unknown, field: TargetField): Converted {
  if (raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '')) {
    return { value: null, loss: null }
  }
  const converted = byKind(raw, field)
  if (converted.value === null) return converted
  const parsed = field.schema.safeParse(converted.value)
  if (parsed.success) return { value: parsed.data, loss: converted.loss }
  const [first] = fieldErrors(parsed.error)
  return lost(first?.message ?? text('Verdien kan ikke brukes.', 'The value cannot be used.'))
}

function byKind(raw: unknown, field: TargetField): Converted {
  const given = String(raw).trim()
  switch (field.kind) {
    case 'text':
      return shortened(typeof raw === 'boolean' ? (raw ? 'Ja' : 'Nei') : given, field)
    case 'number':
      return whole(numberFrom(raw, given, field), text('Det er ikke et tall.', 'It is not a number.'))
    case 'boolean':
      return whole(yesOrNo(raw, given), text('Det er verken ja eller nei.', 'It is neither yes nor no.'))
    case 'date':
      return whole(parseDate(given), text('Det er ikke en dato.', 'It is not a date.'))
    case 'code':
      return whole(codeFor(given, field), notAmong(field))
    case 'codes':
      return several(given, field)
  }
}

function numberFrom(raw: unknown, given: string, { unit }: TargetField): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null
  if (unit === 'm') return parseMetres(given)
  const year = unit === 'year' ? parseDate(given)?.slice(0, 4) : undefined
  return year === undefined ? parseNumber(given) : Number(year)
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'sant', 'sann', '1', 'x'])
const no = new Set(['nei', 'n', 'no', 'false', 'usant', 'usann', '0'])

function yesOrNo(raw: unknown, given: string): boolean | null {
  if (typeof raw === 'boolean') return raw
  const word = given.toLowerCase()
  if (yes.has(word)) return true
  return no.has(word) ? false : null
}

/** A code by itself or by its words in either language, whatever the case and punctuation. */
function codeFor(given: string, { codes = {} }: TargetField): string | null {
  const wanted = letters(given)
  for (const [code, { nb, en }] of Object.entries(codes)) {
    if ([code, nb, en].some((word) => letters(word) === wanted)) return code
  }
  return null
}

function several(given: string, field: TargetField): Converted {
  // The whole first: a label may hold a comma or an "eller" of its own.
  const parts = codeFor(given, field) === null ? given.split(/[;,|]|\s+(?:og|and)\s+/) : [given]
  const named = parts.map((part) => part.trim()).filter(Boolean)
  const found = named.map((part) => codeFor(part, field))
  const unknown = named.filter((_, i) => found[i] === null)
  const value = [...new Set(found.filter((code) => code !== null))]
  if (unknown.length === 0) return { value, loss: null }
  const list = unknown.join(', ')
  const loss = text(`Ukjent: ${list}. ${notAmong(field).nb}`, `Unknown: ${list}. ${notAmong(field).en}`)
  return { value: value.length > 0 ? value : null, loss }
}

/** Texts beyond the attribute's length are cut, and the cut is said. */
function shortened(value: string, { schema }: TargetField): Converted {
  const parsed = schema.safeParse(value)
  const issue = parsed.error?.issues[0]
  if (issue?.code !== 'too_big') return { value, loss: null }
  const most = Number(issue.maximum)
  return {
    value: `${value.slice(0, most - 1)}…`,
    loss: text(`Teksten er kortet ned til ${most} tegn.`, `The text was cut to ${most} characters.`),
  }
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9æøå]/g, '')
}

function notAmong({ codes = {} }: TargetField): Text {
  const labels = Object.values(codes)
  return text(
    `Verdiene som kan brukes, er ${labels.map(({ nb }) => nb).join(', ')}.`,
    `The values that can be used are ${labels.map(({ en }) => en).join(', ')}.`,
  )
}

function whole(value: unknown, loss: Text): Converted {
  return value === null ? lost(loss) : { value, loss: null }
}

function lost(loss: Text): Converted {
  return { value: null, loss }
}
