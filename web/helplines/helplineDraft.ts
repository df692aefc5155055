import type { Helpline, HelplineContent, SignLanguage } from '../../geodata/model/helpline.ts'
import { helplineContentSchema } from '../../geodata/model/helpline.ts'
import { fieldErrors } from '../../geodata/model/issues.ts'
import type { Language, Text } from '../../geodata/model/language.ts'

/** What stands in the form: as typed, so that nothing is lost where it cannot be saved. */
export interface HelplineDraft extends Omit<HelplineContent, 'hours' | 'website' | 'agreement'> {
  always: boolean
  hours: Readonly<Partial<Record<SignLanguage, string>>>
  website: string
  agreement: Omit<HelplineContent['agreement'], 'on'> & { on: string }
}

export const emptyHelpline: HelplineDraft = {
  ...{ name: '', number: '', kind: 'conversation', audience: 'everyone', languages: [], note: '' },
  ...{ always: true, hours: {}, website: '', onHelpPage: true },
  agreement: { state: 'none', on: '', caseNumber: '', capacity: '' },
}

/** The draft of a service as it is stored. */
export function draftOf(service: Helpline): HelplineDraft {
  const { name, number, kind, audience, languages, note, onHelpPage, hours, website, agreement } = service
  return {
    ...{ name, number, kind, audience, languages, note, onHelpPage },
    always: hours.always,
    hours: hours.text,
    website: website ?? '',
    agreement: { ...agreement, on: agreement.on ?? '' },
  }
}

export type Errors = Readonly<Record<string, string>>

/** The service as it is sent, or what must be corrected, by the name of the control. */
export function checkDraft(
  draft: HelplineDraft,
  language: Language,
): { content: HelplineContent } | { errors: Errors } {
  const parsed = helplineContentSchema.safeParse(sentFrom(draft))
  return parsed.success
    ? { content: parsed.data }
    : { errors: errorsByControl(fieldErrors(parsed.error), language) }
}

/** What would be sent, also where it is not right yet. */
export function sentFrom({ always, hours, website, agreement, ...rest }: HelplineDraft): HelplineContent {
  const written = Object.entries(hours).filter(([, text]) => text.trim() !== '')
  return {
    ...rest,
    hours: { always, text: Object.fromEntries(written) },
    website: website.trim() || null,
    agreement: { ...agreement, on: agreement.on || null },
  }
}

/** Field errors by the control that mends each: `hours`, `agreement.capacity`, else the field's own name. */
export function errorsByControl(
  errors: readonly { field: string; message: string | Text }[],
  language: Language,
): Errors {
  const found: Record<string, string> = {}
  for (const { field, message } of errors) {
    const control = field.startsWith('hours') ? 'hours' : field
    found[control] ??= typeof message === 'string' ? message : message[language]
  }
  return found
}
