import { z } from 'zod'
import { collections, registerCollectionCodes } from '../model/collections.ts'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'
import { sentenceWords } from './sentenceWords.ts'

// An event that has lost what it carried is still told of, only with less.
const surveyData = z
  .object({ collection: z.enum(registerCollectionCodes), name: z.string().nullable().default(null) })
  .nullable()
  .catch(null)

const said = {
  nb: (of: string) => `registrerte kantene${of && ` på ${of}`}`,
  en: (of: string) => `registered the edges${of && ` of ${of}`}`,
} as const

/** That somebody surveyed a thing; what they saw is for those who may read it. */
export function securingSentence({ type, data }: Pick<Event, 'type' | 'data'>, language: Language): string {
  if (type !== 'securing.surveyed') return type
  const thing = surveyData.parse(data)
  if (!thing) return said[language]('')
  const kind = collections[thing.collection].one[language]
  return said[language](thing.name ? sentenceWords[language].named(kind, thing.name) : kind)
}
