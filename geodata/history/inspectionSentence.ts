import { z } from 'zod'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'

// An event that has lost what it carried is still told of, only with less.
const inspectionData = z
  .object({ name: z.string().default(''), years: z.number().default(0) })
  .catch({ name: '', years: 0 })

const said = {
  nb: {
    'inspections.made': (one: string) => `sendte inn en kontroll av ${one}`,
    'faults.found': (one: string) => `meldte en feil ved ${one}`,
    'faults.changed': (one: string) => `endret en feil ved ${one}`,
    'faults.closed': (one: string) => `meldte en feil rettet ved ${one}`,
    'faults.reopened': (one: string) => `åpnet en feil igjen ved ${one}`,
    'evaluations.written': (one: string, years: number) =>
      `skrev evaluering av ${one}${years ? ` etter ${years} år` : ''}`,
  },
  en: {
    'inspections.made': (one: string) => `sent in an inspection of ${one}`,
    'faults.found': (one: string) => `reported a fault at ${one}`,
    'faults.changed': (one: string) => `changed a fault at ${one}`,
    'faults.closed': (one: string) => `reported a fault mended at ${one}`,
    'faults.reopened': (one: string) => `reopened a fault at ${one}`,
    'evaluations.written': (one: string, years: number) =>
      `wrote an evaluation of ${one}${years ? ` after ${years} ${years === 1 ? 'year' : 'years'}` : ''}`,
  },
} as const
const safeguards = {
  nb: (name: string) => (name ? `sikringstiltaket «${name}»` : 'et sikringstiltak'),
  en: (name: string) => (name ? `the safeguard “${name}”` : 'a safeguard'),
} as const

/** That a safeguard was inspected, evaluated or found faulty; null for other events. What was found is for those who may read it. */
export function inspectionSentence(
  { type, data }: Pick<Event, 'type' | 'data'>,
  language: Language,
): string | null {
  const sentences = said[language]
  if (!Object.hasOwn(sentences, type)) return null
  const { name, years } = inspectionData.parse(data)
  return sentences[type as keyof typeof sentences](safeguards[language](name), years)
}
