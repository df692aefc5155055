import { faultErrors } from '../../geodata/inspections/faultRules.ts'
import type { Stretch } from '../../geodata/model/edge.ts'
import type { Language } from '../../geodata/model/language.ts'
import { faultWords } from './faultWords.ts'
import { type FaultDraft, faultToSend } from './inspectionDraft.ts'

/** The fields of a fault that can be wrong. */
export type FaultErrors = Partial<
  Record<'text' | 'breach' | 'severity' | 'stretches' | 'foundOn' | 'dueOn' | 'securing' | 'until', string>
>

/** What keeps a fault from being stored, at its fields and in words: first what is missing, then what the rules say. */
export function faultErrorsOf(
  draft: FaultDraft,
  { extent, today, language }: { extent: readonly Stretch[]; today: string; language: Language },
): FaultErrors {
  const words = faultWords[language]
  const { text, breach, severity, isParts, stretches, foundOn, dueOn, securing } = draft
  const missing: FaultErrors = {
    ...(text.trim() === '' && { text: words.whatMissing }),
    ...(breach === null && { breach: words.breachMissing }),
    ...(severity === null && { severity: words.severityMissing }),
    ...(isParts && stretches.length === 0 && { stretches: words.pickParts }),
    ...(foundOn === '' && { foundOn: words.foundMissing }),
    ...(dueOn === '' && { dueOn: words.dueMissing }),
    ...(securing &&
      (securing.what.trim() === '' || securing.from === '') && { securing: words.securingMissing }),
  }
  const content = faultToSend(draft)
  if (!content) return missing
  const errors: FaultErrors = {}
  for (const { field, message } of faultErrors(content, { extent, today })) {
    errors[placeOf(field)] ??= message[language]
  }
  return errors
}

function placeOf(field: string): keyof FaultErrors {
  if (field === 'securing.until') return 'until'
  return field.split('.')[0] as keyof FaultErrors
}
