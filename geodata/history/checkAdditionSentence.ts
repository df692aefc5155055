import { z } from 'zod'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'
import { sentenceWords } from './sentenceWords.ts'

const additionData = z
  .object({ point: z.string().default(''), project: z.string().default('') })
  .catch({ point: '', project: '' })

const words = {
  nb: {
    measured: (point: string) => `skrev hva som er målt på ${point}`,
    commented: (point: string) => (point ? `kommenterte ${point}` : 'skrev en kommentar'),
  },
  en: {
    measured: (point: string) => `wrote what is measured at ${point}`,
    commented: (point: string) => (point ? `commented on ${point}` : 'wrote a comment'),
  },
} as const

/** What somebody added to a check besides an answer; null for every other event. */
export function checkAdditionSentence(
  { type, data }: Pick<Event, 'type' | 'data'>,
  language: Language,
): string | null {
  if (type !== 'checks.measured' && type !== 'checks.commented') return null
  const { point, project } = additionData.parse(data)
  const say = type === 'checks.measured' ? words[language].measured : words[language].commented
  return sentenceWords[language].inCheckOf(say(point), project)
}
