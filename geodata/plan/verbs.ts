import type { PlanVerb } from '../model/actionPlan.ts'
import { type Text, text } from '../model/language.ts'
import type { MeasureStatus } from '../model/measure.ts'
import { measureStatuses } from '../model/measure.ts'

/**
 * How what a verb promises comes to its end: with a conclusion, with something that is there and in use, or never, because it
 * must be shown to happen every time.
 */
export type VerbEnd = 'conclusion' | 'result' | 'never'

interface VerbRule {
  ends: VerbEnd
  /** What counts as done, said to whoever writes how the measure stands. */
  done: Text
}

export const verbRules: Readonly<Record<PlanVerb, VerbRule>> = {
  ensure: {
    ends: 'never',
    done: text(
      'Kommunen må kunne vise at det skjer hver gang. Da er tiltaket i vanlig drift; det blir aldri ferdig.',
      'The municipality must be able to show that it happens every time. The measure is then in ordinary operation; it is never finished.',
    ),
  },
  consider: {
    ends: 'conclusion',
    done: text(
      'Det finnes en skriftlig vurdering, med utfall og begrunnelse. Utfallet kan være nei.',
      'There is a written assessment, with an outcome and a reason. The outcome may be no.',
    ),
  },
  investigate: {
    ends: 'conclusion',
    done: text(
      'En utredning er lagt fram for den som bestemmer, og svaret står i saken.',
      'A study has been put before whoever decides, and the answer stands in the case.',
    ),
  },
  establish: {
    ends: 'result',
    done: text(
      'Det finnes, noen har ansvaret, og de det er for, bruker det.',
      'It exists, somebody is responsible, and those it is for use it.',
    ),
  },
  develop: {
    ends: 'result',
    done: text(
      'Det nye er beskrevet og tatt i bruk, ikke bare planlagt.',
      'What is new has been described and taken into use, not only planned.',
    ),
  },
  carry_out: {
    ends: 'result',
    done: text(
      'Det er gjennomført slik planen sier, og resultatet er skrevet ned.',
      'It has been carried out as the plan says, and the result is written down.',
    ),
  },
  use: {
    ends: 'never',
    done: text(
      'Det brukes jevnlig, og det går an å peke på hva det er brukt til.',
      'It is used regularly, and one can point at what it has been used for.',
    ),
  },
  systematise: {
    ends: 'result',
    done: text(
      'En fast ordning sier hvem, hva og hvor ofte, og den følges.',
      'A fixed arrangement says who, what and how often, and it is followed.',
    ),
  },
  increase: {
    ends: 'result',
    done: text(
      'Det går an å vise hvor det sto før, og at det er mer nå.',
      'One can show where it stood before, and that there is more now.',
    ),
  },
  keep: {
    ends: 'never',
    done: text(
      'Det har stått på dagsordenen hver gang i perioden, og det står i referatene.',
      'It has been on the agenda every time in the period, and the minutes say so.',
    ),
  },
  work_for: {
    ends: 'never',
    done: text(
      'Arbeidet varer hele perioden. Skriv hva som er gjort, og hva det førte til.',
      'The work lasts the whole period. Write what has been done, and what came of it.',
    ),
  },
  train: {
    ends: 'result',
    done: text(
      'De det gjelder, har fått opplæringen, og nye får den når de begynner.',
      'Those concerned have had the training, and new people get it when they begin.',
    ),
  },
  review: {
    ends: 'conclusion',
    done: text(
      'Gjennomgangen er skrevet ned, og det som måtte rettes, er rettet eller har fått en frist.',
      'The review is written down, and what had to be mended has been mended or has a due date.',
    ),
  },
  try_out: {
    ends: 'conclusion',
    done: text(
      'Utprøvingen er over og evaluert, og det er bestemt om det skal fortsette.',
      'The trial is over and evaluated, and it has been decided whether to go on.',
    ),
  },
  cooperate: {
    ends: 'never',
    done: text(
      'Samarbeidet er avtalt og har faste møter, så lenge det trengs.',
      'The cooperation is agreed and has regular meetings, for as long as it is needed.',
    ),
  },
}

/**
 * The statuses that a measure with these verbs may have: what never ends is not carried out but in ordinary operation, and what
 * ends with a conclusion does not stay in operation.
 */
export function statusesOf(verbs: readonly PlanVerb[]): MeasureStatus[] {
  const ends = verbs.map((verb) => verbRules[verb].ends)
  return measureStatuses.codes.filter((status) => {
    if (status === 'done') return !ends.includes('never')
    return status !== 'continuous' || ends.some((end) => end !== 'conclusion')
  })
}
