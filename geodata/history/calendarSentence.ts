import { z } from 'zod'
import { calendarSubjects } from '../model/calendarFeed.ts'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'

const calendarData = z.object({ subject: calendarSubjects.schema.nullable() }).catch({ subject: null })

const words = {
  nb: {
    made: 'laget en kalenderadresse',
    revoked: 'slettet en kalenderadresse',
    of: (what: string) => ` for ${what}`,
  },
  en: {
    made: 'made a calendar address',
    revoked: 'deleted a calendar address',
    of: (what: string) => ` for ${what}`,
  },
} as const

/** That somebody made or deleted an address for their calendar. An unknown kind is shown as it is. */
export function calendarSentence({ type, data }: Pick<Event, 'type' | 'data'>, language: Language): string {
  const verb = type.split('.')[1]
  const said = words[language]
  if (verb !== 'made' && verb !== 'revoked') return type
  const { subject } = calendarData.parse(data)
  return said[verb] + (subject ? said.of(calendarSubjects.labels[subject][language].toLowerCase()) : '')
}
