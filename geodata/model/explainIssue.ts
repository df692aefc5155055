import type { z } from 'zod'
import { type Text, text } from './language.ts'

/**
 * What a zod issue means to the person who typed or imported the value: a stable code and a sentence in both languages.
 * `input` is what was parsed; it tells a value of the wrong type from one that is missing.
 */
export function explainIssue(issue: z.core.$ZodIssue, input: unknown): { code: string; message: Text } {
  const missing = { code: 'missing', message: text('Må fylles ut.', 'Must be filled in.') }
  if (valueAt(input, issue.path) == null) return missing
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected)
    case 'invalid_value':
      return {
        code: 'unknown-code',
        message: text('Er ikke blant verdiene som kan velges.', 'Is not among the values one can choose.'),
      }
    case 'invalid_format':
      return issue.format === 'date'
        ? {
            code: 'not-a-date',
            message: text('Må være en dato, år-måned-dag.', 'Must be a date, year-month-day.'),
          }
        : { code: 'wrong-form', message: text('Har feil form.', 'Has the wrong form.') }
    case 'too_small':
      return issue.origin === 'string' ? missing : limit('too-small', 'minst', 'at least', issue.minimum)
    case 'too_big':
      return issue.origin === 'string'
        ? {
            code: 'too-long',
            message: text(
              `Kan ha høyst ${issue.maximum} tegn.`,
              `Can have at most ${issue.maximum} characters.`,
            ),
          }
        : limit('too-large', 'høyst', 'at most', issue.maximum)
    case 'custom':
      return {
        code: 'repeated',
        message: text('Samme verdi er valgt to ganger.', 'The same value is chosen twice.'),
      }
    default:
      return { code: 'invalid', message: text('Kan ikke brukes her.', 'Cannot be used here.') }
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], input)
}

function wrongType(expected: string): { code: string; message: Text } {
  if (expected === 'int') {
    return { code: 'not-whole', message: text('Må være et helt tall.', 'Must be a whole number.') }
  }
  if (expected === 'number') {
    return { code: 'not-a-number', message: text('Må være et tall.', 'Must be a number.') }
  }
  if (expected === 'boolean') {
    return { code: 'not-yes-or-no', message: text('Må være ja eller nei.', 'Must be yes or no.') }
  }
  return { code: 'wrong-type', message: text('Har feil type.', 'Is of the wrong type.') }
}

function limit(
  code: string,
  nb: string,
  en: string,
  value: number | bigint,
): { code: string; message: Text } {
  return {
    code,
    message: text(`Må være ${nb} ${String(value).replace('.', ',')}.`, `Must be ${en} ${value}.`),
  }
}
