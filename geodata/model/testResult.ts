import { z } from 'zod'
import { codeList } from './codes.ts'
import { measureKinds } from './measurement.ts'

/** How a measured thing stands against a rule. `confirm`: the rule is not certain enough to judge by. */
export const testOutcomes = codeList({
  meets: ['Oppfyller', 'Meets'],
  warns: ['Advarsel', 'Warning'],
  confirm: ['Må bekreftes', 'To be confirmed'],
  unknown: ['Kan ikke avgjøres', 'Cannot be decided'],
  fails: ['Oppfyller ikke', 'Does not meet'],
})
export type TestOutcome = keyof typeof testOutcomes.labels

/** How well what a rule rests on has been read, so that nobody leans on it harder than it bears. */
export const ruleReadings = codeList({
  read: ['Lest', 'Read'],
  secondary: [
    'Gjengitt av andre, kontroller ordlyden',
    'As reported by others, check the wording against the source',
  ],
  unconfirmed: ['Ikke bekreftet', 'Not confirmed'],
  stated: ['Oppgitt av den som fylte ut', 'Stated by whoever filled it in'],
})

export const testResultSchema = z.object({
  point: z.string(),
  /** Which of the point's measured things, counted from 0, and what it was called. */
  item: z.number().int().nonnegative(),
  kind: measureKinds.schema,
  where: z.string(),
  rule: z.string(),
  outcome: testOutcomes.schema,
  /** What was measured, the limit and what the rule rests on. */
  sentence: z.object({ nb: z.string(), en: z.string() }),
  reading: ruleReadings.schema,
  /** Sources by code, as points cite them. */
  sources: z.array(z.string()),
  /** With `unknown`: the attributes that would have to be known. */
  missing: z.array(z.string()),
})
export type TestResult = z.infer<typeof testResultSchema>
