import { z } from 'zod'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'

// An event that has lost what it carried is still told of, only with less.
const reviewData = z.object({ project: z.string().default('') }).catch({ project: '' })

const words = {
  nb: {
    'checks.sent': (check: string) => `sendte ${check} til gjennomgang`,
    'checks.withdrawn': (check: string) => `trakk ${check} tilbake fra gjennomgang`,
    'checks.sent-back': (check: string) => `sendte ${check} tilbake med kommentar`,
    'checks.signed': (check: string) => `godkjente og signerte ${check}`,
    check: (project: string) => (project ? `sjekken av «${project}»` : 'en sjekk'),
  },
  en: {
    'checks.sent': (check: string) => `sent ${check} to review`,
    'checks.withdrawn': (check: string) => `withdrew ${check} from review`,
    'checks.sent-back': (check: string) => `sent ${check} back with a comment`,
    'checks.signed': (check: string) => `approved and signed ${check}`,
    check: (project: string) => (project ? `the check of “${project}”` : 'a check'),
  },
} as const
const types = ['checks.sent', 'checks.withdrawn', 'checks.sent-back', 'checks.signed'] as const

/** A step of a check between two people; null where the event is of another kind. */
export function reviewSentence(
  { type, data }: Pick<Event, 'type' | 'data'>,
  language: Language,
): string | null {
  const known = types.find((one) => one === type)
  if (!known) return null
  const said = words[language]
  return said[known](said.check(reviewData.parse(data).project))
}
