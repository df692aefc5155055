import type { Language } from '../../../geodata/model/language.ts'
import { deviationErrors } from '../../../geodata/sign-care/careRules.ts'
import { type DeviationDraft, deviationToSend } from './deviationDraft.ts'
import { deviationWords } from './deviationWords.ts'

/** What keeps a deviation from being stored, in words, by field. */
export type DeviationErrors = Partial<Record<'text' | 'foundOn' | 'dueOn', string>>

export function deviationErrorsOf(
  draft: DeviationDraft,
  { today, language }: { today: string; language: Language },
): DeviationErrors {
  const words = deviationWords[language]
  const errors: DeviationErrors = {
    ...(draft.text.trim() === '' && { text: words.whatMissing }),
    ...(draft.foundOn === '' && { foundOn: words.foundMissing }),
    ...(draft.dueOn === '' && { dueOn: words.dueMissing }),
  }
  const content = deviationToSend({ ...draft, text: draft.text || '-' })
  for (const { field, message } of content ? deviationErrors(content, { today }) : [])
    errors[field as keyof DeviationErrors] ??= message[language]
  return errors
}
