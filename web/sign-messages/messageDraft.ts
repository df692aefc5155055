import type { Helpline, SignLanguage } from '../../geodata/model/helpline.ts'
import { fieldErrors } from '../../geodata/model/issues.ts'
import type { Language, Text } from '../../geodata/model/language.ts'
import {
  type MessageContent,
  type MessageText,
  messageContentSchema,
} from '../../geodata/model/signMessage.ts'
import { messageErrors } from '../../geodata/sign-messages/rules.ts'
import type { MessageTemplate } from '../../geodata/sign-messages/templates.ts'

/** What stands in the form: as typed; a service that is not chosen yet is empty. */
export type MessageDraft = MessageContent

const nothing: Omit<MessageText, 'language'> = { heading: '', body: '', leads: [''] }

export const emptyMessage: MessageDraft = {
  ...{ name: '', audience: 'everyone', helplines: [''] },
  texts: [{ ...nothing, language: 'nb' }],
}

/** A message begun from a template, with the services of the register that fit each of its places. */
export function draftFrom(
  template: MessageTemplate,
  services: readonly Helpline[],
  language: Language,
): MessageDraft {
  const { name, audience, services: places, texts } = template
  const helplines = places.map(
    (place) =>
      services.find((service) => service.kind === place.kind && service.audience === place.audience)?.id ??
      '',
  )
  const text = (code: 'nb' | 'en'): MessageText => ({
    ...texts[code],
    language: code,
    leads: [...texts[code].leads],
  })
  return { name: name[language], audience, helplines, texts: [text('nb'), text('en')] }
}

/** The draft with as many services, and as many texts above numbers in every language. */
export function withHelplines(draft: MessageDraft, helplines: string[]): MessageDraft {
  const texts = draft.texts.map((text) => ({
    ...text,
    leads: helplines.map((_, at) => text.leads[at] ?? ''),
  }))
  return { ...draft, helplines, texts }
}

/** The draft without one service, and without what stood above its number. */
export function withoutHelpline(draft: MessageDraft, gone: number): MessageDraft {
  const rest = <T>(all: readonly T[]) => all.filter((_, at) => at !== gone)
  const texts = draft.texts.map((text) => ({ ...text, leads: rest(text.leads) }))
  return { ...draft, helplines: rest(draft.helplines), texts }
}

export function withLanguage(draft: MessageDraft, language: SignLanguage): MessageDraft {
  const leads = draft.helplines.map(() => '')
  return { ...draft, texts: [...draft.texts, { ...nothing, leads, language }] }
}

export type Errors = Readonly<Record<string, string>>

/** What the language check says of what is typed so far, by the name of the control. */
export function remarksOn(draft: MessageDraft, language: Language): Errors {
  return byControl(
    messageErrors(draft).filter(({ code }) => code.startsWith('text-')),
    language,
  )
}

/** The message as it is sent, or all that must be corrected first. */
export function checkDraft(
  draft: MessageDraft,
  language: Language,
): { content: MessageContent } | { errors: Errors } {
  const parsed = messageContentSchema.safeParse(draft)
  const errors = parsed.success ? messageErrors(parsed.data) : fieldErrors(parsed.error)
  if (parsed.success && errors.length === 0) return { content: parsed.data }
  return { errors: { ...remarksOn(draft, language), ...byControl(errors, language) } }
}

/** Field errors by the name of the control, all that is said of one together. */
export function byControl(
  errors: readonly { field: string; message: string | Text }[],
  language: Language,
): Errors {
  const found: Record<string, string> = {}
  for (const { field, message } of errors) {
    const said = typeof message === 'string' ? message : message[language]
    found[field] = found[field] ? `${found[field]} ${said}` : said
  }
  return found
}
