import { z } from 'zod'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'

// An event that has lost what it carried is still told of, only with less.
const typeData = z
  .object({ code: z.string().default(''), name: z.string().default('') })
  .catch({ code: '', name: '' })

const words = {
  nb: {
    named: (code: string, name: string) => `tiltakstypen ${code}${name && ` «${name}»`}`,
    'type-added': (type: string) => `la til ${type}`,
    'type-changed': (type: string) => `endret ${type}`,
    'type-retired': (type: string) => `tok ${type} ut av bruk`,
    'type-reinstated': (type: string) => `tok ${type} i bruk igjen`,
  },
  en: {
    named: (code: string, name: string) => `the safeguard type ${code}${name && ` “${name}”`}`,
    'type-added': (type: string) => `added ${type}`,
    'type-changed': (type: string) => `changed ${type}`,
    'type-retired': (type: string) => `retired ${type}`,
    'type-reinstated': (type: string) => `took ${type} into use again`,
  },
} as const

/** What was done with the municipality's own types of safeguards. An unknown kind is shown as it is. */
export function catalogueSentence({ type, data }: Pick<Event, 'type' | 'data'>, language: Language): string {
  const { named, ...verbs } = words[language]
  const { code, name } = typeData.parse(data)
  const what = type.slice(type.indexOf('.') + 1)
  return what in verbs ? verbs[what as keyof typeof verbs](named(code, name)) : type
}
