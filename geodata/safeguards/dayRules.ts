import { type Text, text } from '../model/language.ts'
import type { SafeguardProperties } from '../model/safeguard.ts'

interface DayRule {
  /** The attributes it holds between: it is asked when one of them changes. */
  between: readonly (keyof SafeguardProperties)[]
  field: keyof SafeguardProperties
  code: string
  /** `today` is the date in Norway. */
  isBroken(safeguard: SafeguardProperties, today: string): boolean
  message: Text
}

const notComeYet = text(
  'Dagen er ikke kommet ennå. Rett datoen, eller velg en annen status.',
  'That day has not come yet. Correct the date, or choose another status.',
)
const hasStood = ({ status }: SafeguardProperties) => status === 'done' || status === 'removed'
const canStand = (safeguard: SafeguardProperties) => hasStood(safeguard) || safeguard.status === 'temporary'

/** What the status and the days of a safeguard must be to each other. */
export const dayRules: readonly DayRule[] = [
  {
    between: ['status', 'removedOn'],
    field: 'removedOn',
    code: 'missing',
    isBroken: ({ status, removedOn }) => status === 'removed' && removedOn === null,
    message: text(
      'Skriv hvilken dag det ble fjernet, så vises det riktig også for tidligere dager.',
      'Write the day it was removed, so that earlier days too are shown as they were.',
    ),
  },
  {
    between: ['status', 'removedOn'],
    field: 'removedOn',
    code: 'in-future',
    isBroken: ({ status, removedOn }, today) =>
      status === 'removed' && removedOn !== null && removedOn > today,
    message: notComeYet,
  },
  {
    between: ['status', 'removedOn'],
    field: 'removedOn',
    code: 'not-made',
    isBroken: (safeguard) => safeguard.removedOn !== null && !canStand(safeguard),
    message: text(
      'Et tiltak som ikke er laget, kan ikke være fjernet. Ta bort datoen, eller velg en annen status.',
      'A safeguard that is not made cannot have been removed. Take the date away, or choose another status.',
    ),
  },
  {
    between: ['status', 'removedOn'],
    field: 'status',
    code: 'is-removed',
    isBroken: (safeguard, today) =>
      canStand(safeguard) &&
      safeguard.status !== 'removed' &&
      safeguard.removedOn !== null &&
      safeguard.removedOn <= today,
    message: text(
      'Datoen for når det ble fjernet, er kommet. Velg «Fjernet», eller ta bort datoen.',
      'The day it was removed has come. Choose “Removed”, or take the date away.',
    ),
  },
  {
    between: ['doneOn', 'removedOn'],
    field: 'removedOn',
    code: 'before-done',
    isBroken: ({ doneOn, removedOn }) => doneOn !== null && removedOn !== null && removedOn < doneOn,
    message: text('Kan ikke være før det sto ferdig.', 'Cannot be before it was completed.'),
  },
  {
    between: ['status', 'untilOn'],
    field: 'untilOn',
    code: 'not-temporary',
    // One that stood for a time and is gone keeps the day it was to stand until.
    isBroken: ({ status, untilOn }) => untilOn !== null && status !== 'temporary' && status !== 'removed',
    message: text(
      'Bare midlertidige tiltak står til en dag. Velg «Midlertidig», eller ta bort datoen.',
      'Only temporary safeguards stand until a day. Choose “Temporary”, or take the date away.',
    ),
  },
  {
    between: ['doneOn', 'untilOn'],
    field: 'untilOn',
    code: 'before-done',
    isBroken: ({ doneOn, untilOn }) => doneOn !== null && untilOn !== null && untilOn < doneOn,
    message: text('Kan ikke være før det sto ferdig.', 'Cannot be before it was completed.'),
  },
  {
    between: ['status', 'doneOn'],
    field: 'doneOn',
    code: 'in-future',
    isBroken: (safeguard, today) => hasStood(safeguard) && isAfter(safeguard.doneOn, today),
    message: notComeYet,
  },
  {
    between: ['status', 'decidedOn'],
    field: 'decidedOn',
    code: 'in-future',
    isBroken: (safeguard, today) => hasStood(safeguard) && isAfter(safeguard.decidedOn, today),
    message: notComeYet,
  },
]

function isAfter(day: string | null, today: string): boolean {
  return day !== null && day > today
}
