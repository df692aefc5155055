import { inspectionErrors } from '../../geodata/inspections/inspectionRules.ts'
import type { Stretch } from '../../geodata/model/edge.ts'
import type { Language } from '../../geodata/model/language.ts'
import { type FaultErrors, faultErrorsOf } from './faultErrorsOf.ts'
import { type InspectionDraft, inspectionToSend } from './inspectionDraft.ts'
import { inspectionWords } from './inspectionWords.ts'

export interface InspectionErrors {
  inspectedOn?: string
  outcome?: string
  note?: string
  /** That there should have been a fault. */
  missingFault?: string
  /** At each fault, in order. */
  faults: readonly FaultErrors[]
  /** All of it, for the foot of the form. */
  list: readonly string[]
}

/** What keeps an inspection from being stored, in words: first what is missing, then what the rules say. */
export function inspectionErrorsOf(
  draft: InspectionDraft,
  place: { extent: readonly Stretch[]; openFaults: number; today: string; language: Language },
): InspectionErrors {
  const { language } = place
  const words = inspectionWords[language]
  const isInspected = draft.outcome !== 'not_inspected'
  const faults = isInspected
    ? draft.faults.map((fault) => faultErrorsOf({ ...fault, foundOn: draft.inspectedOn }, place))
    : []
  const unfinished = faults.flatMap((errors, index) =>
    Object.keys(errors).length > 0 ? [words.faultUnfinished(index + 1)] : [],
  )
  const at: Omit<InspectionErrors, 'faults' | 'list'> = {
    ...(draft.inspectedOn === '' && { inspectedOn: words.dayMissing }),
    ...(draft.outcome === null && { outcome: words.chooseOutcome }),
  }
  const inspection = inspectionToSend(draft)
  for (const { field, message } of inspection ? inspectionErrors(inspection, place) : []) {
    if (field === 'inspectedOn' || field === 'outcome' || field === 'note') at[field] ??= message[language]
    else at.missingFault ??= message[language]
  }
  return { ...at, faults, list: [...Object.values(at), ...unfinished] }
}
