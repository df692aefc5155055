import { z } from 'zod'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'

// An event that has lost what it carried is still told of, only with less.
const staleData = z
  .object({ project: z.string().default(''), points: z.array(z.string()).default([]) })
  .catch({ project: '', points: [] })

const words = {
  nb: {
    'checks.went-stale': (check: string) => `fant ${check} utdatert`,
    'checks.holds-again': (check: string) => `fant at ${check} gjelder igjen`,
    check: (project: string) => `den signerte sjekken${project && ` av «${project}»`}`,
  },
  en: {
    'checks.went-stale': (check: string) => `found ${check} out of date`,
    'checks.holds-again': (check: string) => `found that ${check} holds again`,
    check: (project: string) => `the signed check${project && ` of “${project}”`}`,
  },
} as const
const types = ['checks.went-stale', 'checks.holds-again'] as const

/** What became of a signed check after something changed, and which points; null where the event is of another kind. */
export function staleSentence(
  { type, data }: Pick<Event, 'type' | 'data'>,
  language: Language,
): string | null {
  const known = types.find((one) => one === type)
  if (!known) return null
  const { project, points } = staleData.parse(data)
  const said = words[language]
  return `${said[known](said.check(project))}${points.length > 0 ? `: ${points.join(', ')}` : ''}`
}
