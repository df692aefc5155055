import { z } from 'zod'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'

/*
 * What was done with records, inspections and recalls of signs; what they say is for those who may read them.
 */

// An event that has lost what it carried is still told of, only with less.
const recordData = z.object({ name: z.string().default('') }).catch({ name: '' })

const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  helplines: { nb: 'hjelpetjenesten', en: 'the help service' },
  'sign-messages': { nb: 'budskapet', en: 'the message' },
  'sign-needs': { nb: 'skiltvurderingen av', en: 'the assessment of signs at' },
  'sign-plans': { nb: 'skiltplanen', en: 'the sign plan' },
  'sign-permissions': { nb: 'en tillatelse for', en: 'a permission for' },
  'sign-deviations': { nb: 'et avvik ved', en: 'a deviation at' },
  plans: { nb: 'handlingsplanen', en: 'the action plan' },
  'plan-measures': { nb: 'oppfølgingen av tiltak', en: 'the follow-up of measure' },
  'plan-actors': { nb: 'aktøren', en: 'the actor' },
  'plan-reports': { nb: 'rapporten', en: 'the report' },
  recalls: { nb: 'tilbakekallingen av skilt med', en: 'the recall of signs with' },
}

const verbs: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  created: { nb: 'registrerte', en: 'registered' },
  changed: { nb: 'endret', en: 'changed' },
  removed: { nb: 'fjernet', en: 'removed' },
  restored: { nb: 'gjenopprettet', en: 'restored' },
  verified: { nb: 'verifiserte', en: 'verified' },
  submitted: { nb: 'sendte til godkjenning', en: 'sent for approval' },
  approved: { nb: 'godkjente', en: 'approved' },
  returned: { nb: 'sendte tilbake', en: 'sent back' },
  retired: { nb: 'tok ut av bruk', en: 'retired' },
  found: { nb: 'meldte', en: 'reported' },
  closed: { nb: 'lukket', en: 'closed' },
  reopened: { nb: 'åpnet igjen', en: 'reopened' },
  opened: { nb: 'startet', en: 'opened' },
  loaded: { nb: 'la inn', en: 'loaded' },
  frozen: { nb: 'frøs tallene på nytt i', en: 'froze the figures anew in' },
  finished: { nb: 'ferdigstilte', en: 'finished' },
  published: { nb: 'åpnet tallene i', en: 'opened the figures of' },
  withdrawn: { nb: 'lukket tallene i', en: 'closed the figures of' },
  settled: { nb: 'avsluttet for skilt som stemmer, i', en: 'ended, for signs that are right, in' },
  handled: { nb: 'gikk gjennom et skilt i', en: 'went through a sign in' },
}

/** What was done and with what, by its name; null for events of another kind. */
export function recordSentence(
  { type, data }: Pick<Event, 'type' | 'data'>,
  language: Language,
): string | null {
  const [subject = '', verb = ''] = type.split('.')
  const { name } = recordData.parse(data)
  const quoted = name && (language === 'nb' ? ` «${name}»` : ` “${name}”`)
  if (type === 'sign-inspections.made') {
    return (language === 'nb' ? 'kontrollerte hjelpeskiltet' : 'inspected the help sign') + quoted
  }
  const kind = kinds[subject]?.[language]
  const said = verbs[verb]?.[language]
  return kind && said ? `${said} ${kind}${quoted}` : null
}
