import { addMonths } from '../model/calendar.ts'
import { type Text, text } from '../model/language.ts'
import type { NewPlanReport, PlanReportDraft } from '../model/planReport.ts'
import type { Problem } from '../model/problem.ts'
import { refusedWordErrors } from '../plan/refusedWords.ts'

type Errors = NonNullable<Problem['errors']>

/** Longer than any plan; so that nobody asks for a figure a month through a century. */
const mostMonths = 120

/** What is wrong with the period of a new report. */
export function periodErrors({ from, to }: Pick<NewPlanReport, 'from' | 'to'>, today: string): Errors {
  if (from > today) return [error('from', 'in-future', notBegun)]
  if (to < from) return [error('to', 'before-from', turned)]
  return to >= addMonths(from, mostMonths) ? [error('to', 'too-long', tooLong)] : []
}

/** What is written of methods stands nowhere, in a report to the council least of all. */
export function draftErrors({ title, texts }: PlanReportDraft): Errors {
  const written = Object.entries(texts).map(([code, said]) => [`texts.${code}`, said] as const)
  return refusedWordErrors({ title, ...Object.fromEntries(written) })
}

const error = (field: string, code: string, message: Text) => ({ field, code, message })

const notBegun = text('Perioden har ikke begynt ennå.', 'The period has not begun yet.')
const turned = text('Perioden slutter før den begynner.', 'The period ends before it begins.')
const tooLong = text('Velg en periode på høyst ti år.', 'Choose a period of ten years at most.')
