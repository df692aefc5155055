import type { AnswerInput, Finding } from '../model/check.ts'
import type { FollowUpPhase } from '../model/followUp.ts'

/*
 * How far the checks of the town's projects have come. Projects that are not named here have no check yet.
 */

interface TownFollowUp {
  text: string
  phase: FollowUpPhase
  responsible: string
  dueInDays: number
}

export interface TownCheck {
  project: string
  /** The share of the points that is answered, from the first. */
  answered: number
  followUps?: readonly TownFollowUp[]
  /** Who sends it to review when all is answered, by demo account. */
  sentBy?: 'planner' | 'several'
  /** What a second person writes and sends back; or that they sign as soon as it is possible. */
  sentBack?: string
  signed?: boolean
  /** What is changed in the project after the signature, so that the check no longer holds. */
  changedAfter?: Record<string, unknown>
}

const handrail: TownFollowUp = {
  text: 'Vis rekkverk med høyde og utforming på plan og snitt i rammesøknaden.',
  phase: 'outline',
  responsible: 'Byplanlegger',
  dueInDays: 6,
}

export const townChecks: readonly TownCheck[] = [
  { project: 'Ny gangbru i Prøvegata', answered: 1, sentBy: 'planner', signed: true, followUps: [handrail] },
  {
    project: 'Påbygg på Hotell Ankerfeste',
    answered: 1,
    sentBy: 'planner',
    signed: true,
    changedAfter: { childrenPresent: true },
    followUps: [
      {
        text: 'Dokumenter rekkverk og dører på takterrassen før ferdigattest.',
        phase: 'completion',
        responsible: 'Byggesak',
        dueInDays: 60,
      },
    ],
  },
  {
    project: 'Detaljregulering for Skjellgården',
    answered: 1,
    sentBy: 'planner',
    sentBack: 'Skriv tydeligere hvem som følger opp den felles takhagen etter overtakelse.',
    followUps: [
      {
        text: 'Ta inn bestemmelse om skjerming langs den felles takhagen.',
        phase: 'plan',
        responsible: 'Byutvikling',
        dueInDays: -4,
      },
    ],
  },
  { project: 'Opprusting av Høydekurven', answered: 1, sentBy: 'several' },
  {
    project: 'Ombygging av Prøvekaia parkeringshus',
    answered: 1,
    sentBy: 'planner',
    followUps: [
      {
        text: 'Avklar drift av lys og kamera i øverste dekk.',
        phase: 'construction',
        responsible: 'Samferdsel',
        dueInDays: 11,
      },
    ],
  },
  { project: 'Ny foajé i Kulturhuset Blåskjellet', answered: 0.6 },
  { project: 'Rehabilitering av rådhuset', answered: 0.3 },
  { project: 'Nytt mellomtrinn ved Måkeli skole', answered: 0.1 },
]

const reasons = [
  'Vist i tegninger og beskrivelse.',
  'Avklart i oppstartsmøtet.',
  'Ivaretatt i planbestemmelsene.',
  'Gjennomgått med fagansvarlig.',
]

/** What is answered to the points that are asked, in their order; everything has a reason. */
export function townAnswers(
  findings: readonly Pick<Finding, 'point' | 'applies'>[],
  share: number,
): (AnswerInput & { point: string })[] {
  const asked = findings.filter(({ applies }) => applies !== 'no')
  return asked.slice(0, Math.ceil(asked.length * share)).map(({ point, applies }, at) => {
    const reason = reasons[at % reasons.length]!
    if (applies === 'unknown')
      return { point, value: 'not_relevant', reason: 'Prosjektet omfatter ikke dette.' }
    if (at % 7 === 3) return { point, value: 'partly', reason: 'Løst for hovedadkomsten. Resten følges opp.' }
    return { point, value: 'yes', reason }
  })
}
