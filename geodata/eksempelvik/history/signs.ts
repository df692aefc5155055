import type { RegisterCollection } from '../../model/collections.ts'
import type { HelplineContent } from '../../model/helpline.ts'
import type { SignProperties } from '../../model/sign.ts'
import type { MessageContent } from '../../model/signMessage.ts'
import type { SignNeedContent } from '../../model/signNeed.ts'

/*
 * Signs of a year: where they were considered, when they were put up and looked at, and a number that changed so that some had to
 * be made anew. All in days before today.
 */

/** The town's own line at night; the number belongs to nobody. */
export const nightLine = {
  content: {
    name: 'Nattelinja i Eksempelvik',
    number: '00 00 00 03',
    kind: 'conversation',
    audience: 'everyone',
    hours: { always: false, text: { nb: 'kl. 17–24', nn: 'kl. 17–24', en: '5 pm – midnight' } },
    languages: ['nb', 'nn', 'en'],
    website: null,
    note: 'Kommunens egen, med frivillige på vakt.',
    onHelpPage: false,
    agreement: {
      state: 'agreed',
      on: null,
      caseNumber: '2025/140',
      capacity: 'Har plass til flere samtaler.',
    },
  },
  made: 440,
  verified: [438, 246],
  changed: { ago: 124, number: '00 00 00 04', verified: 122 },
} as const satisfies {
  content: HelplineContent
  made: number
  verified: readonly number[]
  changed: { ago: number; number: string; verified: number }
}

/** When numbers that were there already were held against their sources before; the second came late. */
export const earlierVerified: readonly number[] = [515, 305]

export const nightMessage: { content: Omit<MessageContent, 'helplines'>; written: number; approved: number } =
  {
    content: {
      name: 'Nattelinja',
      audience: 'everyone',
      texts: [
        {
          language: 'nb',
          heading: 'Vil du snakke med noen?',
          body: 'Noen vil gjerne høre på deg.',
          leads: ['Ring oss'],
        },
      ],
    },
    written: 437,
    approved: 433,
  }

interface Assessed {
  ago: number
  outcome: SignNeedContent['outcome']
  reason: string
}

/** Where signs were considered; a later judgement takes the place of an earlier one. */
export interface PastNeed {
  collection: RegisterCollection
  name: string
  assessed: readonly Assessed[]
}

export interface PastSign {
  at: { collection: RegisterCollection; name: string }
  /** Which end of a bridge. */
  end: 0 | 1
  name: string
  placement: NonNullable<SignProperties['placement']>
  message: 'Nattelinja' | 'Snakk med noen'
  approved: number
  ordered: number | null
  mounted: number | null
  inspected: readonly number[]
  removed: number | null
  /** When it was made anew after the number changed. */
  replaced: number | null
}

const need = (collection: RegisterCollection, name: string, ...assessed: Assessed[]): PastNeed => ({
  collection,
  name,
  assessed,
})
const setUp = (ago: number, reason: string): Assessed => ({ ago, outcome: 'set_up', reason })
const doNot = (ago: number, reason: string): Assessed => ({ ago, outcome: 'do_not', reason })

export const pastNeeds: readonly PastNeed[] = [
  need('bridges', 'Passerbrua', setUp(415, 'Mange går her. Skilt ved begge ender mens rekkverket bygges.')),
  need(
    'bridges',
    'Fjærebrua',
    setUp(395, 'Skilt ved nordre ende, som tillegg til rekkverket.'),
    doNot(92, 'Gangvegen er lagt om, og få går over brua nå. Skiltet tas ned.'),
  ),
  need('bridges', 'Skinnebrua', setUp(352, 'Skilt ved begge ender til skjermen står ferdig, og etterpå.')),
  need('bridges', 'Konvoluttbrua', setUp(310, 'Brua er ikke sikret. Skilt ved begge ender nå.')),
  need('bridges', 'Måkeholmbrua', doNot(284, 'Kort bru med lite fall og lite gangtrafikk.')),
  need(
    'structures',
    'Kompassundergangen',
    setUp(256, 'Skilt ved trappa, der lyset er godt og folk stopper opp.'),
  ),
  need('bridges', 'Prøvebrua', {
    ago: 186,
    outcome: 'await',
    reason: 'Venter på vedtak om rekkverket, så skilt og sikring kan ses samlet.',
  }),
  need('bridges', 'Vinterhagebrua', doNot(143, 'Rekkverket er høyt nok, og brua er stengt om natta.')),
  need('bridges', 'Røsslyngbrua', setUp(101, 'Skilt ved begge ender når rehabiliteringen er ferdig.')),
  need('bridges', 'Bassengbrua', setUp(47, 'Skilt når promenaden åpner.')),
]

const ends = (name: string, sign: Pick<PastSign, 'message' | 'approved' | 'ordered' | 'mounted'>) =>
  ([0, 1] as const).map(
    (end): PastSign => ({
      at: { collection: 'bridges', name },
      end,
      name: `${name}, ende ${end + 1}`,
      placement: 'bridge_end',
      inspected: [],
      removed: null,
      replaced: null,
      ...sign,
    }),
  )

const passer = ends('Passerbrua', { message: 'Nattelinja', approved: 398, ordered: 372, mounted: 344 })
const skinne = ends('Skinnebrua', { message: 'Nattelinja', approved: 340, ordered: 316, mounted: 288 })
const konvolutt = ends('Konvoluttbrua', {
  message: 'Snakk med noen',
  approved: 296,
  ordered: 280,
  mounted: 253,
})
const rosslyng = ends('Røsslyngbrua', { message: 'Snakk med noen', approved: 88, ordered: 74, mounted: 49 })
const basseng = ends('Bassengbrua', { message: 'Snakk med noen', approved: 30, ordered: null, mounted: null })

export const pastSigns: readonly PastSign[] = [
  { ...passer[0]!, inspected: [168], replaced: 112 },
  { ...passer[1]!, inspected: [131], replaced: 105 },
  { ...skinne[0]!, inspected: [106], replaced: 96 },
  { ...skinne[1]!, inspected: [80], replaced: 78 },
  { ...konvolutt[0]!, inspected: [71] },
  konvolutt[1]!,
  {
    ...ends('Fjærebrua', { message: 'Snakk med noen', approved: 382, ordered: 360, mounted: 329 })[0]!,
    inspected: [154],
    removed: 90,
  },
  {
    at: { collection: 'structures', name: 'Kompassundergangen' },
    end: 0,
    name: 'Kompassundergangen, trappa',
    placement: 'stairs',
    message: 'Snakk med noen',
    approved: 241,
    ordered: 225,
    mounted: 199,
    inspected: [19],
    removed: null,
    replaced: null,
  },
  ...rosslyng,
  ...basseng,
]
