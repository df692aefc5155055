import type { HelplineContent } from '../model/helpline.ts'
import { type Text, text } from '../model/language.ts'
import type { MessageText } from '../model/signMessage.ts'

/** A text to start from; the numbers come from the register, by what kind of service each place is for. */
export interface MessageTemplate {
  code: string
  name: Text
  audience: HelplineContent['audience']
  services: readonly Pick<HelplineContent, 'kind' | 'audience'>[]
  texts: Readonly<Record<'nb' | 'nn' | 'en', Pick<MessageText, 'heading' | 'body' | 'leads'>>>
}

const emergency = { kind: 'emergency', audience: 'everyone' } as const
const call = { nb: ['Ring', 'Ved fare for liv'], nn: ['Ring', 'Ved fare for liv'] }
const callEnglish = ['Call', 'If life is in danger']

/** Proposals A to C of research.md 4.2: to be read by the services and approved before they stand anywhere. */
export const messageTemplates: readonly MessageTemplate[] = [
  {
    code: 'A',
    name: text('Har du det vanskelig?', 'Going through a hard time?'),
    audience: 'everyone',
    services: [{ kind: 'conversation', audience: 'everyone' }, emergency],
    texts: {
      nb: { heading: 'Har du det vanskelig?', body: 'Du er ikke alene.', leads: call.nb },
      nn: { heading: 'Har du det vanskeleg?', body: 'Du er ikkje åleine.', leads: call.nn },
      en: { heading: 'Going through a hard time?', body: 'You are not alone.', leads: callEnglish },
    },
  },
  {
    code: 'B',
    name: text('Trenger du noen å snakke med?', 'Do you need someone to talk to?'),
    audience: 'everyone',
    services: [{ kind: 'conversation', audience: 'everyone' }, emergency],
    texts: {
      nb: { heading: 'Trenger du noen å snakke med?', body: '', leads: call.nb },
      nn: { heading: 'Treng du nokon å snakke med?', body: '', leads: call.nn },
      en: { heading: 'Do you need someone to talk to?', body: '', leads: callEnglish },
    },
  },
  {
    code: 'C',
    name: text('Trenger du en voksen å snakke med?', 'Do you need an adult to talk to?'),
    audience: 'young',
    services: [{ kind: 'conversation', audience: 'young' }, emergency],
    texts: {
      nb: { heading: 'Trenger du en voksen å snakke med?', body: '', leads: call.nb },
      nn: { heading: 'Treng du ein vaksen å snakke med?', body: '', leads: call.nn },
      en: { heading: 'Do you need an adult to talk to?', body: '', leads: callEnglish },
    },
  },
]
