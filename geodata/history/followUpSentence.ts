import { z } from 'zod'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'

// An event that has lost what it carried is still told of, only with less.
const followUpData = z
  .object({ project: z.string().default(''), point: z.string().default('') })
  .catch({ project: '', point: '' })

const verbs = {
  nb: {
    created: 'la til et oppfølgingspunkt',
    changed: 'endret et oppfølgingspunkt',
    closed: 'lukket et oppfølgingspunkt',
    reopened: 'åpnet et oppfølgingspunkt igjen',
  },
  en: {
    created: 'added a follow-up',
    changed: 'changed a follow-up',
    closed: 'closed a follow-up',
    reopened: 'reopened a follow-up',
  },
} as const
const places = {
  nb: (point: string, project: string) => `${point && ` til ${point}`}${project && ` i «${project}»`}`,
  en: (point: string, project: string) => `${point && ` to ${point}`}${project && ` in “${project}”`}`,
} as const

/** What was done with a follow-up, and where; what it says is for those who may read it. */
export function followUpSentence({ type, data }: Pick<Event, 'type' | 'data'>, language: Language): string {
  const verb = type.split('.')[1] as keyof (typeof verbs)['nb']
  const said = verbs[language][verb]
  if (!said) return type
  const { project, point } = followUpData.parse(data)
  return said + places[language](point, project)
}
