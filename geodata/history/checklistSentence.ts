import { z } from 'zod'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'

// An event that has lost what it carried is still told of, only with less.
const checklistData = z
  .object({ version: z.string().default(''), base: z.string().default('') })
  .catch({ version: '', base: '' })

const words = {
  nb: {
    'draft-started': () => 'begynte på et utkast til sjekkliste',
    'draft-saved': () => 'endret utkastet til sjekkliste',
    'draft-discarded': () => 'forkastet utkastet til sjekkliste',
    'draft-validated': () => 'validerte utkastet til sjekkliste',
    'draft-rebased': (_: string, base: string) =>
      `flyttet utkastet til sjekkliste${base && ` til felles versjon ${base}`}`,
    published: (version: string) => `publiserte sjekkliste ${version}`.trim(),
    withdrawn: (version: string) => `trakk tilbake sjekkliste ${version}`.trim(),
  },
  en: {
    'draft-started': () => 'started a draft of the checklist',
    'draft-saved': () => 'changed the draft of the checklist',
    'draft-discarded': () => 'discarded the draft of the checklist',
    'draft-validated': () => 'validated the draft of the checklist',
    'draft-rebased': (_: string, base: string) =>
      `moved the draft of the checklist${base && ` to the shared version ${base}`}`,
    published: (version: string) => `published checklist ${version}`.trim(),
    withdrawn: (version: string) => `withdrew checklist ${version}`.trim(),
  },
} as const

/** What was done with the municipality's own edition of the checklist. An unknown kind is shown as it is. */
export function checklistSentence({ type, data }: Pick<Event, 'type' | 'data'>, language: Language): string {
  const { version, base } = checklistData.parse(data)
  const said = words[language]
  const what = type.slice(type.indexOf('.') + 1)
  return what in said ? said[what as keyof typeof said](version, base) : type
}
