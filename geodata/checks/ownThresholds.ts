import { z } from 'zod'
import type { Threshold } from '../model/check.ts'
import { type Text, text } from '../model/language.ts'
import { metresText, numberText } from './quantity.ts'
import { defaultThresholds, thresholdCodes } from './thresholds.ts'

/*
 * Limits a municipality sets itself. What is stored is the value alone; the words around it are made here, so that a
 * number the municipality chose never stands with the source of the one it replaced.
 */

/** A slip of the decimal comma is caught, and no check is made to search half the county. */
const largestValue = { m: 1_000, count: 100 } as const satisfies Record<Threshold['unit'], number>

const unitOf = new Map(defaultThresholds.map(({ code, unit }) => [code, unit]))

/** Values for some of the limits, as sent to change them; other members of a `Threshold` may come along and are dropped. */
export const thresholdValuesSchema = z
  .array(z.object({ code: z.enum(thresholdCodes), value: z.number().positive() }))
  .superRefine((values, context) => {
    values.forEach(({ code, value }, index) => {
      const unit = unitOf.get(code)!
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
      if (values.findIndex((other) => other.code === code) < index)
        context.addIssue({ code: 'custom', message: 'repeated code', input: code, path: [index, 'code'] })
    })
  })
export type ThresholdValues = z.infer<typeof thresholdValuesSchema>

const municipality = 'Kommunen'

/** The limits the municipality has set, with words to match; one set to what was delivered is as delivered. */
export function ownThresholds(values: ThresholdValues): Threshold[] {
  return values.flatMap(({ code, value }) => {
    const delivered = defaultThresholds.find((threshold) => threshold.code === code)
    if (!delivered || value === delivered.value) return []
    return [{ ...delivered, value, source: municipality, note: noteOn(delivered) }]
  })
}

function noteOn({ value, unit, source, note }: Threshold): Text {
  const amount = (language: 'nb' | 'en') =>
    unit === 'm' ? metresText(value, language) : numberText(value, 0, language)
  return text(
    `Satt av kommunen. Levert med ${amount('nb')} (${source}): ${note.nb}`,
    `Set by the municipality. Delivered as ${amount('en')} (${source}): ${note.en}`,
  )
}
