import { z } from 'zod'
import { attachmentTypes } from '../model/attachment.ts'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'
import { sentenceWords } from './sentenceWords.ts'

// An event that has lost what it carried is still told of, only with less.
const attachmentData = z
  .object({
    type: attachmentTypes.schema.nullable().default(null),
    point: z.string().nullable().default(null),
    project: z.string().default(''),
    /** Of a safeguard. */
    name: z.string().default(''),
    /** The name of a help sign. */
    sign: z.string().default(''),
  })
  .catch({ type: null, point: null, project: '', name: '', sign: '' })

const words = {
  nb: {
    file: 'fil',
    named: (name: string) => `sikringstiltaket «${name}»`,
    signNamed: (name: string) => `hjelpeskiltet «${name}»`,
    added: (what: string, point: string) => `la ved en ${what}${point && ` til ${point}`}`,
    removed: (what: string, point: string) => `fjernet en ${what}${point && ` fra ${point}`}`,
  },
  en: {
    file: 'file',
    named: (name: string) => `the safeguard “${name}”`,
    signNamed: (name: string) => `the help sign “${name}”`,
    added: (what: string, point: string) => `attached a ${what}${point && ` to ${point}`}`,
    removed: (what: string, point: string) => `removed a ${what}${point && ` from ${point}`}`,
  },
} as const

/** That a file was attached or removed, and where. An unknown kind is shown as it is. */
export function attachmentSentence(
  { type: kind, data }: Pick<Event, 'type' | 'data'>,
  language: Language,
): string {
  const { type, point, project, name, sign } = attachmentData.parse(data)
  const said = words[language]
  const where = sign ? said.signNamed(sign) : name ? said.named(name) : (point ?? '')
  const what = type ? attachmentTypes.labels[type][language] : said.file
  const { inCheckOf } = sentenceWords[language]
  if (kind === 'attachments.added') return inCheckOf(said.added(what, where), project)
  if (kind === 'attachments.removed') return inCheckOf(said.removed(what, where), project)
  return kind
}
