import { z } from 'zod'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'

// An event that has lost what it carried is still told of, only with less.
const clearanceData = z
  .object({ name: z.string().default(''), endsOn: z.iso.date().nullable().default(null) })
  .catch({ name: '', endsOn: null })

const words = {
  nb: {
    someone: 'noen',
    proposed: (who: string, until: string) =>
      `foreslo klarering for ${who}${until && ` til og med ${until}`}`,
    approved: (who: string, until: string) =>
      `godkjente klarering for ${who}${until && ` til og med ${until}`}`,
    declined: (who: string) => `avslo forslaget om klarering for ${who}`,
    revoked: (who: string) => `trakk tilbake klareringen til ${who}`,
    withdrawn: (who: string) => `trakk forslaget om klarering for ${who}`,
  },
  en: {
    someone: 'someone',
    proposed: (who: string, until: string) => `proposed clearance for ${who}${until && ` through ${until}`}`,
    approved: (who: string, until: string) => `approved clearance for ${who}${until && ` through ${until}`}`,
    declined: (who: string) => `declined the proposal of clearance for ${who}`,
    revoked: (who: string) => `revoked the clearance of ${who}`,
    withdrawn: (who: string) => `withdrew the proposal of clearance for ${who}`,
  },
} as const

/** What was done with a site clearance, and for whom. An unknown kind is shown as it is. */
export function clearanceSentence({ type, data }: Pick<Event, 'type' | 'data'>, language: Language): string {
  const { name, endsOn } = clearanceData.parse(data)
  const said = words[language]
  const who = name || said.someone
  const until = endsOn ? sayDate(endsOn, language) : ''
  switch (type) {
    case 'clearances.proposed':
      return said.proposed(who, until)
    case 'clearances.approved':
      return said.approved(who, until)
    case 'clearances.declined':
      return said.declined(who)
    case 'clearances.revoked':
      return said.revoked(who)
    case 'clearances.withdrawn':
      return said.withdrawn(who)
    default:
      return type
  }
}

function sayDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-')
  return [day, month, year].join(language === 'nb' ? '.' : '/')
}
