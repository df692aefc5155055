import type { HelplineContent } from '../model/helpline.ts'
import type { MessageContent } from '../model/signMessage.ts'

/*
 * What the town's signs say. The national services and their numbers are real (research: helsenorge.no and the services' own
 * pages, seen 2023-2026); the municipal one is invented, and its number belongs to nobody.
 */

const always = { always: true, text: {} }
const notNeeded = { state: 'not_needed', on: null, caseNumber: '', capacity: '' } as const
const notAsked = { ...notNeeded, state: 'none' } as const

export const townHelplines = [
  {
    name: 'Medisinsk nødtelefon',
    number: '113',
    kind: 'emergency',
    audience: 'everyone',
    hours: always,
    languages: ['nb', 'nn', 'en'],
    website: 'https://www.helsenorge.no',
    note: '',
    onHelpPage: true,
    agreement: notNeeded,
  },
  {
    name: 'Hjelpetelefonen, Mental Helse',
    number: '116 123',
    kind: 'conversation',
    audience: 'everyone',
    hours: always,
    languages: ['nb', 'nn'],
    website: 'https://www.sidetmedord.no',
    note: '',
    onHelpPage: true,
    agreement: notAsked,
  },
  {
    name: 'Alarmtelefonen for barn og unge',
    number: '116 111',
    kind: 'conversation',
    audience: 'young',
    hours: always,
    languages: ['nb', 'nn'],
    website: null,
    note: 'Åpningstiden må bekreftes av tjenesten.',
    onHelpPage: false,
    agreement: notAsked,
  },
  {
    name: 'Samtaletjenesten i Eksempelvik',
    number: '00 00 00 01',
    kind: 'conversation',
    audience: 'everyone',
    hours: { always: false, text: { nb: 'kl. 9–22', nn: 'kl. 9–22', en: '9 am – 10 pm' } },
    languages: ['nb', 'nn', 'en'],
    website: null,
    note: 'Kommunens egen, med to på vakt.',
    onHelpPage: false,
    agreement: {
      state: 'agreed',
      on: '2024-05-06',
      caseNumber: '2024/19',
      capacity: 'Regner med noen få samtaler mer i måneden. Tar kontakt hvis det blir for mange.',
    },
  },
] as const satisfies HelplineContent[]

/** What the municipal service becomes, so that the signs that show the old number must be gone through. */
export const changedNumber = { name: 'Samtaletjenesten i Eksempelvik', number: '00 00 00 02' } as const

/** A message by the names of its services. */
type TownMessage = Omit<MessageContent, 'helplines'> & {
  name: TownMessageName
  helplines: (typeof townHelplines)[number]['name'][]
  /** Whether public health has approved it. */
  approved: boolean
}
export type TownMessageName = 'Snakk med noen' | 'Samtaletjenesten' | 'En voksen å snakke med'

export const townMessages: TownMessage[] = [
  {
    name: 'Snakk med noen',
    audience: 'everyone',
    helplines: ['Hjelpetelefonen, Mental Helse', 'Medisinsk nødtelefon'],
    texts: [
      {
        language: 'nb',
        heading: 'Trenger du noen å snakke med?',
        body: 'Du er ikke alene.',
        leads: ['Ring gratis', 'Ved fare for liv'],
      },
      {
        language: 'en',
        heading: 'Need someone to talk to?',
        body: 'You are not alone.',
        leads: ['Call free of charge', 'If life is in danger'],
      },
    ],
    approved: true,
  },
  {
    name: 'Samtaletjenesten',
    audience: 'everyone',
    helplines: ['Samtaletjenesten i Eksempelvik', 'Medisinsk nødtelefon'],
    texts: [
      {
        language: 'nb',
        heading: 'Har du det vanskelig?',
        body: 'Noen vil gjerne høre på deg.',
        leads: ['Ring oss', 'Ved fare for liv'],
      },
    ],
    approved: true,
  },
  {
    name: 'En voksen å snakke med',
    audience: 'young',
    helplines: ['Alarmtelefonen for barn og unge', 'Medisinsk nødtelefon'],
    texts: [
      {
        language: 'nb',
        heading: 'Trenger du en voksen å snakke med?',
        body: '',
        leads: ['Ring gratis', 'Ved fare for liv'],
      },
    ],
    approved: false,
  },
]
