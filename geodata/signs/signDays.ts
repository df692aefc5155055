import { type Text, text } from '../model/language.ts'
import type { SignProperties } from '../model/sign.ts'
import { remark, stepOf } from './life.ts'
import type { Remark } from './signAnswers.ts'

type Day = 'approvedOn' | 'orderedOn' | 'mountedOn' | 'removedOn' | 'operatorsTestedOn'

interface DayRule {
  /** The attributes it holds between: it is asked when one of them changes. */
  between: readonly (keyof SignProperties)[]
  field: Day
  code: string
  /** `today` is the date in Norway. */
  isBroken(sign: SignProperties, today: string): boolean
  message: Text
}

const inFuture = (field: Day): DayRule => ({
  between: [field],
  field,
  code: 'in-future',
  isBroken: (sign, today) => isBefore(today, sign[field]),
  message: text('Dagen er ikke kommet ennå.', 'That day has not come yet.'),
})

/** What the status and the days of a sign must be to each other. */
const dayRules: readonly DayRule[] = [
  ...(['approvedOn', 'orderedOn', 'mountedOn', 'removedOn', 'operatorsTestedOn'] as const).map(inFuture),
  {
    between: ['approvedOn', 'orderedOn'],
    field: 'orderedOn',
    code: 'before-approved',
    isBroken: ({ approvedOn, orderedOn }) => isBefore(orderedOn, approvedOn),
    message: text(
      'Kan ikke være før plasseringen ble godkjent.',
      'Cannot be before the placement was approved.',
    ),
  },
  {
    between: ['status', 'orderedOn', 'mountedOn'],
    field: 'mountedOn',
    code: 'before-ordered',
    // Where a new one is ordered, the one that stands was put up before.
    isBroken: ({ status, orderedOn, mountedOn }) =>
      stepOf[status] >= stepOf.mounted && isBefore(mountedOn, orderedOn),
    message: text(
      'Kan ikke være før skiltet ble bestilt. Skriv dagen det nye skiltet ble montert.',
      'Cannot be before the sign was ordered. Write the day the new sign was mounted.',
    ),
  },
  {
    between: ['mountedOn', 'removedOn'],
    field: 'removedOn',
    code: 'before-mounted',
    isBroken: ({ mountedOn, removedOn }) => isBefore(removedOn, mountedOn),
    message: text('Kan ikke være før skiltet ble montert.', 'Cannot be before the sign was mounted.'),
  },
  {
    between: ['status', 'removedOn'],
    field: 'removedOn',
    code: 'not-removed',
    isBroken: ({ status, removedOn }) => status !== 'removed' && removedOn !== null,
    message: text(
      'Bare fjernede skilt har en dag de ble fjernet. Tøm datoen, eller velg «Fjernet».',
      'Only removed signs have a day they were removed. Empty the date, or choose “Removed”.',
    ),
  },
]

function isBefore(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other
}

/** What is wrong between the days and the status; only what `hasChanged` tells of is judged. */
export function dayRemarks(
  sign: SignProperties,
  today: string,
  hasChanged: (...fields: readonly (keyof SignProperties)[]) => boolean,
): Remark[] {
  return dayRules
    .filter(({ between, isBroken }) => hasChanged(...between) && isBroken(sign, today))
    .map(({ field, code, message }) => remark(field, code, message))
}
