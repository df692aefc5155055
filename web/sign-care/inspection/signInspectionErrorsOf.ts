import type { Language } from '../../../geodata/model/language.ts'
import { type SignPoint, signPoints } from '../../../geodata/model/signCare.ts'
import { signInspectionErrors } from '../../../geodata/sign-care/careRules.ts'
import { type DeviationErrors, deviationErrorsOf } from '../deviations/deviationErrorsOf.ts'
import { type SignInspectionDraft, signInspectionToSend } from './signInspectionDraft.ts'
import { signInspectionWords } from './signInspectionWords.ts'

export interface SignInspectionErrors {
  inspectedOn?: string
  outcome?: string
  note?: string
  /** That there should have been a deviation. */
  missingDeviation?: string
  /** At each deviation, by its id. */
  deviations: ReadonlyMap<string, DeviationErrors>
  /** All of it, for the foot of the form. */
  list: readonly string[]
}

/** What keeps an inspection from being stored, in words: first what is missing, then what the rules say. */
export function signInspectionErrorsOf(
  draft: SignInspectionDraft,
  context: { openPoints: readonly (SignPoint | null)[]; today: string; language: Language },
): SignInspectionErrors {
  const { language } = context
  const words = signInspectionWords[language]
  const written = draft.outcome === 'not_inspected' ? [] : draft.deviations
  const deviations = new Map(written.map((one) => [one.id, deviationErrorsOf(one, context)]))
  const unfinished = written.flatMap(({ id, point }, index) => {
    if (Object.keys(deviations.get(id)!).length === 0) return []
    return [point ? words.unfinishedAt(signPoints.labels[point][language]) : words.unfinished(index + 1)]
  })
  const at: Omit<SignInspectionErrors, 'deviations' | 'list'> = {
    ...(draft.inspectedOn === '' && { inspectedOn: words.dayMissing }),
    ...(draft.outcome === null && { outcome: words.chooseOutcome }),
  }
  const inspection = signInspectionToSend(draft)
  for (const { field, message } of inspection ? signInspectionErrors(inspection, context) : []) {
    if (field === 'inspectedOn' || field === 'outcome' || field === 'note') at[field] ??= message[language]
    else if (!field.startsWith('deviations.')) at.missingDeviation ??= message[language]
  }
  return { ...at, deviations, list: [...Object.values(at), ...unfinished] }
}
