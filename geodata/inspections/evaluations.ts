import { addMonths } from '../model/calendar.ts'
import { type Evaluation, type EvaluationContent, evaluationYears } from '../model/evaluation.ts'
import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import type { SafeguardProperties } from '../model/safeguard.ts'

type Errors = NonNullable<Problem['errors']>

export type EvaluationYears = Evaluation['years']

/** The day a safeguard is to be evaluated, so many years after it was done. */
export function evaluationDueOn(doneOn: string, years: EvaluationYears): string {
  return addMonths(doneOn, years * 12)
}

/**
 * The evaluation that is asked for on a day, if any: the newest whose day has come, unless it is written. One that was
 * never written is no longer asked for when the next is, and the last one not after two years more: by then it is another
 * evaluation.
 */
export function evaluationAsked(
  { status, doneOn }: Pick<SafeguardProperties, 'status' | 'doneOn'>,
  written: readonly EvaluationYears[],
  by: string,
): { years: EvaluationYears; dueOn: string } | null {
  if (status !== 'done' || doneOn === null || by >= addMonths(doneOn, 7 * 12)) return null
  const years = evaluationYears.findLast((one) => evaluationDueOn(doneOn, one) <= by)
  if (years === undefined || written.includes(years)) return null
  return { years, dueOn: evaluationDueOn(doneOn, years) }
}

/** What is wrong with an evaluation of a safeguard; none for one that can be stored. */
export function evaluationErrors(
  { doneOn }: Pick<SafeguardProperties, 'doneOn'>,
  { evaluatedOn }: EvaluationContent,
  today: string,
): Errors {
  const errors: Errors = []
  const wrong = (rule: keyof typeof evaluationRules) =>
    errors.push({ field: 'evaluatedOn', code: rule, message: evaluationRules[rule] })
  if (doneOn === null) wrong('not-done')
  else if (evaluatedOn < doneOn) wrong('before-done')
  if (evaluatedOn > today) wrong('in-future')
  return errors
}

const evaluationRules = {
  'not-done': text(
    'Tiltaket har ingen dato for når det ble ferdig. Skriv den inn på tiltaket først.',
    'The safeguard has no date of completion. Enter it on the safeguard first.',
  ),
  'before-done': text(
    'Kan ikke være før tiltaket ble ferdig.',
    'Cannot be before the safeguard was completed.',
  ),
  'in-future': text('Kan ikke være fram i tid.', 'Cannot be in the future.'),
} as const satisfies Record<string, Text>
