import type { HelplineContent } from '../model/helpline.ts'
import { type Text, text } from '../model/language.ts'

/** A national service to start from: what was read where, never verified until somebody here holds it against its source. */
export interface KnownService {
  content: HelplineContent
  /** Where it was read, and how sure that is (research.md 4.1). */
  source: Text
}

const always = { always: true, text: {} }
const notContacted = { state: 'none', on: null, caseNumber: '', capacity: '' } as const
const service = (
  content: Pick<HelplineContent, 'name' | 'number' | 'kind'> & Partial<HelplineContent>,
): HelplineContent => ({
  audience: 'everyone',
  hours: always,
  languages: ['nb', 'nn'],
  website: null,
  note: '',
  onHelpPage: true,
  agreement: notContacted,
  ...content,
})
const notNeeded = { ...notContacted, state: 'not_needed' } as const

export const knownServices: readonly KnownService[] = [
  {
    content: service({
      name: 'Medisinsk nødtelefon',
      number: '113',
      kind: 'emergency',
      agreement: notNeeded,
      website: 'https://www.helsenorge.no',
    }),
    source: text('Helsenorge: 113 ved fare for liv.', 'Helsenorge: 113 when life is in danger.'),
  },
  {
    content: service({ name: 'Legevakt', number: '116 117', kind: 'medical', agreement: notNeeded }),
    source: text(
      'Helsenorge skriver 116117. Nasjonalt nummer til nærmeste legevakt.',
      'Helsenorge writes 116117. The national number of the nearest emergency clinic.',
    ),
  },
  {
    content: service({
      name: 'Mental Helse Hjelpetelefonen',
      number: '116 123',
      kind: 'conversation',
      website: 'https://www.sidetmedord.no',
    }),
    source: text(
      'Mental Helse: døgnåpen, også chat på sidetmedord.no (lest 2023).',
      'Mental Helse: always open, also chat at sidetmedord.no (read 2023).',
    ),
  },
  {
    content: service({ name: 'Kirkens SOS', number: '22 40 00 40', kind: 'conversation' }),
    source: text(
      'Kirkens SOS: døgnåpen, anonym, også chat og meldinger.',
      'Kirkens SOS: always open, anonymous, also chat and messages.',
    ),
  },
  {
    content: service({
      name: 'Alarmtelefonen for barn og unge',
      number: '116 111',
      kind: 'conversation',
      audience: 'young',
    }),
    source: text(
      'Nummeret er lest i en kilde fra 2019. At den er døgnåpen, er ikke slått opp.',
      'The number was read in a source from 2019. That it is always open has not been looked up.',
    ),
  },
  {
    content: service({
      name: 'Røde Kors Kors på halsen',
      number: '800 33 321',
      kind: 'conversation',
      audience: 'young',
      hours: { always: false, text: { nb: 'Begrenset åpningstid', en: 'Limited hours' } },
      onHelpPage: false,
    }),
    source: text(
      'Nummeret er lest; åpningstiden er ikke slått opp. Skriv den før nummeret settes på et skilt.',
      'The number was read; the hours have not been looked up. Write them before the number goes on a sign.',
    ),
  },
]
