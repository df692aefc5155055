import type { z } from 'zod'
import { type Text, text } from './language.ts'
import type { Problem } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with a value, in words a person can act on. */
function explainIssue(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type':
      // zod leaves the input out of its issues; only its message tells a missing value from one of the wrong type.
      return /received (undefined|null)$/.test(issue.message)
        ? text('Må fylles ut.', 'Must be filled in.')
        : text(
            `Feil type verdi: skal være ${issue.expected}.`,
            `Wrong kind of value: must be ${issue.expected}.`,
          )
    case 'too_small':
      if (issue.origin === 'string') return text('Må fylles ut.', 'Must be filled in.')
      if (issue.origin === 'array')
        return text(`Velg minst ${issue.minimum}.`, `Choose at least ${issue.minimum}.`)
      return text(`Må være minst ${issue.minimum}.`, `Must be at least ${issue.minimum}.`)
    case 'too_big':
      return issue.origin === 'string'
        ? text(`Kan ha høyst ${issue.maximum} tegn.`, `May have at most ${issue.maximum} characters.`)
        : text(`Kan være høyst ${issue.maximum}.`, `May be at most ${issue.maximum}.`)
    case 'invalid_value':
      return text(`Velg en av: ${issue.values.join(', ')}.`, `Choose one of: ${issue.values.join(', ')}.`)
    case 'invalid_format':
      return issue.format === 'date'
        ? text(
            'Skriv datoen som år-måned-dag, for eksempel 2026-11-22.',
            'Write the date as year-month-day, such as 2026-11-22.',
          )
        : text('Har feil format.', 'Has the wrong format.')
    case 'unrecognized_keys':
      return text(`Ukjent felt: ${issue.keys.join(', ')}.`, `Unknown field: ${issue.keys.join(', ')}.`)
    case 'custom':
      // A rule of a schema's own says itself what is wrong.
      return issue.params?.text ?? text('Verdien kan ikke brukes.', 'The value cannot be used.')
    default:
      return text('Verdien kan ikke brukes.', 'The value cannot be used.')
  }
}

/** A zod failure as field errors; `prefix` is the path of the value that was parsed, such as `properties`. */
export function fieldErrors(error: z.ZodError, prefix = ''): NonNullable<Problem['errors']> {
  return error.issues.flatMap((issue) => {
    const path = [prefix, ...issue.path.map(String)].filter(Boolean)
    const at = (key?: string) => [...path, ...(key ? [key] : [])].join('.')
    const message = explainIssue(issue)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ field: at(key), code: 'unknown-field', message }))
    return [{ field: at(), code: issue.code.replaceAll('_', '-'), message }]
  })
}
