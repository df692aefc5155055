import { z } from 'zod'
import type { Threshold } from '../model/check.ts'
import { type Text, text } from '../model/language.ts'
import { metresText, numberText } from './quantity.ts'
import { defaultThresholds, type ThresholdCode, thresholdCodes } from './thresholds.ts'

/*
 * Limits a municipality sets itself. What is stored is the value, where it comes from and a note; the words around them
 * are made here, so that a number the municipality chose never stands with the source of the one it replaced.
 */

/** A limit the municipality has set. Those from before it could say where a value comes from have no source. */
export interface OwnThreshold {
  code: ThresholdCode
  value: number
  source?: string
  note?: string
}

/** A slip of the decimal comma is caught, and no check is made to search half the county. */
const largestValue = { m: 1_000, count: 100 } as const satisfies Record<Threshold['unit'], number>

/** What stands in a `Threshold` came from here and is not the municipality's own note. */
const noteSchema = z
  .union([z.string().trim().max(1000), z.looseObject({})])
  .optional()
  .transform((note) => (typeof note === 'string' ? note : undefined))

/** Some of the limits, as sent to change them; other members of a `Threshold` may come along and are dropped. */
export const thresholdValuesSchema = z
  .array(
    z
      .object({
        code: z.enum(thresholdCodes),
        value: z.number().positive(),
        source: z.string().trim().max(300).optional(),
        note: noteSchema,
      })
      .transform(withoutDelivered),
  )
  .superRefine((values, context) => {
    values.forEach(({ code, value, source }, index) => {
      const { unit, value: delivered } = deliveredOf(code)!
      const refuse = (member: string, message: Text) =>
        context.addIssue({ code: 'custom', params: { text: message }, input: value, path: [index, member] })
      if (value > largestValue[unit])
        context.addIssue({
          code: 'too_big',
          origin: 'number',
          maximum: largestValue[unit],
          input: value,
          path: [index, 'value'],
        })
      if (unit === 'count' && !Number.isInteger(value))
        context.addIssue({ code: 'invalid_type', expected: 'int', input: value, path: [index, 'value'] })
      if (source === '' && value !== delivered) refuse('source', sourceMissing)
      if (values.findIndex((other) => other.code === code) < index) refuse('code', codeTwice)
    })
  })

/** The source of what was delivered is not where another value comes from. */
function withoutDelivered(own: OwnThreshold): OwnThreshold {
  const { source, ...rest } = own
  return source === undefined || source === deliveredOf(own.code)?.source ? rest : own
}

/**
 * What is set already with what is sent laid over it; a source and a note go with the value they were given for. A limit
 * sent as it was delivered is set no more.
 */
export function setThresholds(
  before: readonly OwnThreshold[],
  sent: readonly OwnThreshold[],
): OwnThreshold[] {
  const own = new Map(before.map((threshold) => [threshold.code, threshold]))
  for (const { code, value, source, note } of sent) {
    const earlier = own.get(code)
    const kept = earlier?.value === value ? earlier : undefined
    const told = source ?? kept?.source
    const noted = note ?? (told === kept?.source ? kept?.note : undefined)
    own.set(code, { code, value, ...(told && { source: told }), ...(noted && { note: noted }) })
  }
  return [...own.values()].filter(({ code, value }) => value !== deliveredOf(code)?.value)
}

const municipality = 'Kommunen'

/** The limits the municipality has set, with words to match; one set to what was delivered is as delivered. */
export function ownThresholds(own: readonly OwnThreshold[]): Threshold[] {
  return own.flatMap(({ code, value, source, note }) => {
    const delivered = deliveredOf(code)
    if (!delivered || value === delivered.value) return []
    return [{ ...delivered, value, source: source || municipality, note: noteOn(delivered, note) }]
  })
}

function noteOn({ value, unit, source, note }: Threshold, own: string | undefined): Text {
  const amount = (language: 'nb' | 'en') =>
    unit === 'm' ? metresText(value, language) : numberText(value, 0, language)
  // Written in one language, by whoever set the limit.
  const said = own ? ` ${/[.!?]$/.test(own) ? own : `${own}.`}` : ''
  return text(
    `Satt av kommunen.${said} Levert med ${amount('nb')} (${source}): ${note.nb}`,
    `Set by the municipality.${said} Delivered as ${amount('en')} (${source}): ${note.en}`,
  )
}

/** Undefined for a limit that was set before it was taken out of the program. */
function deliveredOf(code: ThresholdCode): Threshold | undefined {
  return defaultThresholds.find((threshold) => threshold.code === code)
}

const sourceMissing = text(
  'Skriv hvor verdien kommer fra, for eksempel et vedtak eller en veileder.',
  'Say where the value comes from, such as a decision or a guide.',
)
const codeTwice = text('Grensen er nevnt to ganger.', 'The limit is named twice.')
