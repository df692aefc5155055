import { z } from 'zod'
import { sizeErrors } from '../checks/conditionSize.ts'
import { type Edition, editionDraftSchema, type editionSchema } from '../model/checklistEdition.ts'
import { fieldErrors } from '../model/issues.ts'
import { text } from '../model/language.ts'
import { failure, type Outcome, type Problem, success } from '../model/problem.ts'

type Errors = NonNullable<Problem['errors']>

/** Well under what a row of the database takes. */
const mostCharacters = 1_000_000

/** A draft from outside: half written is fine, what cannot be an edition is refused with the fields named. */
export function readDraft(value: unknown): Outcome<Edition> {
  const read = readWith(editionDraftSchema, value)
  if (!read.ok) return failure('invalid', { errors: read.errors })
  return JSON.stringify(read.edition).length > mostCharacters ? failure('too-large') : success(read.edition)
}

/** The value as the schema has it, or what is wrong and where. Of any depth: sizes are looked at before anything is read. */
export function readWith(
  schema: typeof editionSchema,
  value: unknown,
): { ok: true; edition: Edition } | { ok: false; errors: Errors } {
  const points = (value as { points?: unknown } | null)?.points
  const oversized = (Array.isArray(points) ? points.slice(0, 200) : []).flatMap((point, index) =>
    sizeErrors((point as { appliesWhen?: unknown } | null)?.appliesWhen, `points.${index}.appliesWhen`),
  )
  if (oversized.length > 0) return { ok: false, errors: oversized }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, edition: parsed.data }
  return { ok: false, errors: parsed.error.issues.flatMap(issueErrors) }
}

function issueErrors(issue: z.core.$ZodIssue): Errors {
  const field = issue.path.map(String).join('.')
  const pattern = issue.code === 'invalid_format' ? issue.pattern : undefined
  if (pattern === '/\\S/') return [{ field, code: 'required', message: mustBeFilledIn }]
  if (pattern?.startsWith('/^https:')) return [{ field, code: 'https-only', message: mustBeHttps }]
  if (pattern?.startsWith('/^LOK-')) return [{ field, code: 'wrong-code', message: mustBeLocal }]
  return fieldErrors(new z.ZodError([issue]))
}

const mustBeFilledIn = text('Må fylles ut.', 'Must be filled in.')
const mustBeHttps = text(
  'Skriv hele adressen. Den må begynne med https://.',
  'Write the whole address. It must begin with https://.',
)
const mustBeLocal = text(
  'Egne punkter har koder som LOK-1. Felles punkter kan skjules, men ikke endres.',
  'Your own points have codes such as LOK-1. Shared points can be hidden, but not changed.',
)
