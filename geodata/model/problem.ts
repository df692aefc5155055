import { z } from 'zod'
import { type Language, type Text, text } from './language.ts'
import { sayWait } from './wait.ts'

/*
 * What can go wrong, as RFC 9457 problem details. Services return these as values; one place in the worker renders them.
 */

export const problemTexts = {
  'not-signed-in': [
    401,
    text('Du er ikke logget inn. Logg inn og prøv igjen.', 'You are not signed in. Sign in and try again.'),
  ],
  'not-allowed': [
    403,
    text('Rollen din gir ikke adgang til dette.', 'Your role does not give access to this.'),
  ],
  'not-found': [404, text('Finnes ikke, eller er slettet.', 'Does not exist, or has been deleted.')],
  'gone-stale': [
    409,
    text(
      'Grunnlaget er endret siden sist. Last inn på nytt og prøv igjen.',
      'The basis has changed since then. Reload and try again.',
    ),
  ],
  'check-closed': [
    409,
    text(
      'Sjekken kan ikke endres nå: den er signert eller ligger til gjennomgang.',
      'The check cannot be changed now: it is signed or in review.',
    ),
  ],
  'review-not-ready': [
    409,
    text('Noe gjenstår før dette kan gjøres.', 'Something is left before this can be done.'),
  ],
  'review-refused': [409, text('Dette steget kan ikke tas nå.', 'This step cannot be taken now.')],
  'checklist-refused': [
    409,
    text('Sjekklisten kan ikke endres slik nå.', 'The checklist cannot be changed that way now.'),
  ],
  conflict: [
    412,
    text(
      'Noen andre har endret dette etter at du åpnet det. Begge versjoner følger med.',
      'Someone else has changed this since you opened it. Both versions are included.',
    ),
  ],
  'too-large': [413, text('Det du sendte er for stort.', 'What you sent is too large.')],
  'unsupported-type': [415, text('Innholdet må sendes som JSON.', 'The content must be sent as JSON.')],
  'unsupported-file': [415, text('Filtypen kan ikke legges ved.', 'The file type cannot be attached.')],
  invalid: [
    422,
    text('Noe må rettes før dette kan lagres.', 'Something must be corrected before this can be saved.'),
  ],
  'bad-request': [400, text('Forespørselen kan ikke leses.', 'The request cannot be read.')],
  'version-required': [
    428,
    text('Si hvilken versjon du endrer, med If-Match.', 'Say which version you change, with If-Match.'),
  ],
  'cross-site': [
    403,
    text(
      'Forespørselen kom fra et annet nettsted og ble avvist.',
      'The request came from another site and was refused.',
    ),
  ],
  'too-many': [
    429,
    text('For mange forsøk. Vent litt og prøv igjen.', 'Too many attempts. Wait a little and try again.'),
  ],
  'purpose-required': [
    403,
    text(
      'Si hva du skal bruke stedene til i dag, så åpnes de.',
      'Say what you will use the sites for today, and they open.',
    ),
  ],
  'not-configured': [
    503,
    text(
      'Dette er ikke satt opp ennå. Snakk med dem som drifter Rekkverk i kommunen.',
      'This has not been set up yet. Talk to those who run Rekkverk in the municipality.',
    ),
  ],
  restoring: [
    503,
    text('Gjenoppretting pågår. Prøv igjen om litt.', 'A restore is under way. Try again in a while.'),
  ],
  'backup-refused': [409, text('Sikkerhetskopien kan ikke tas nå.', 'The backup cannot be made now.')],
  'restore-refused': [
    409,
    text('Sikkerhetskopien kan ikke legges inn her.', 'The backup cannot be restored here.'),
  ],
  internal: [
    500,
    text(
      'Noe gikk galt hos oss. Ingenting er lagret. Oppgi forespørselsnummeret hvis du melder fra.',
      'Something went wrong on our side. Nothing was saved. Quote the request number if you report it.',
    ),
  ],
} as const satisfies Record<string, readonly [number, Text]>

export type ProblemCode = keyof typeof problemTexts

/** One thing wrong with one field; `field` is a dotted path such as `properties.heightMetres` or `geometry`. */
export const fieldErrorSchema = z.object({ field: z.string(), code: z.string(), message: z.string() })
export type FieldError = z.infer<typeof fieldErrorSchema>

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  errors: z.array(fieldErrorSchema).optional(),
  /** With 412: what is stored now, and what was sent. */
  current: z.unknown().optional(),
  yours: z.unknown().optional(),
})
export type ProblemBody = z.infer<typeof problemSchema>

/** An expected failure as a value, before it has a language or a request. */
export interface Problem {
  code: ProblemCode
  detail?: Text
  errors?: { field: string; code: string; message: Text }[]
  current?: unknown
  yours?: unknown
  /** With 429: when to try again. */
  retryAfterSeconds?: number
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function failure(
  code: ProblemCode,
  more: Omit<Problem, 'code'> = {},
): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, ...more } }
}

/** The problem as it goes out: `type` is a stable relative URI that the API page explains. */
export function renderProblem(problem: Problem, language: Language, requestId?: string): ProblemBody {
  const [status, title] = problemTexts[problem.code]
  const { retryAfterSeconds } = problem
  const detail = problem.detail ?? (retryAfterSeconds === undefined ? undefined : sayWait(retryAfterSeconds))
  return {
    type: `/api/problems#${problem.code}`,
    title: title[language],
    status,
    ...(detail && { detail: detail[language] }),
    ...(requestId && { requestId }),
    ...(problem.errors && {
      errors: problem.errors.map(({ field, code, message }) => ({ field, code, message: message[language] })),
    }),
    ...(problem.current !== undefined && { current: problem.current }),
    ...(problem.yours !== undefined && { yours: problem.yours }),
  }
}
