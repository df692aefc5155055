import { addDays } from '../model/calendar.ts'
import type { NewSignInspection } from '../model/signCare.ts'
import type { PermissionCode, PermissionContent } from '../model/signPermission.ts'

/** What has been done with a sign of the town since it was proposed, by the sign's name. */
export interface TownSignCare {
  sign: string
  permissions: { code: PermissionCode; content: PermissionContent }[]
  inspections: NewSignInspection[]
}

const inOrder: Omit<NewSignInspection, 'inspectedOn' | 'answers'> = {
  outcome: 'in_order',
  position: null,
  note: '',
  deviations: [],
}

/** Permissions and inspections as they may stand today (a date in Norway): one sign overdue, one with a deviation. */
export function townSignCare(today: string): TownSignCare[] {
  const ago = (days: number) => addDays(today, -days)
  const countyConsent = {
    code: 'road_county',
    content: {
      state: 'granted',
      caseNumber: '2024/57',
      on: '2024-12-02',
      decision: 'Samtykke til to skilt på egne stolper, minst 0,5 m fra asfaltkanten.',
    },
  } as const
  return [
    {
      sign: 'Eksempelbrua, vestre ende',
      permissions: [countyConsent],
      inspections: [
        {
          ...inOrder,
          inspectedOn: ago(430),
          answers: { in_place: 'yes', readable: 'yes', right_number: 'yes', undamaged: 'yes' },
        },
        {
          ...inOrder,
          inspectedOn: ago(245),
          answers: { in_place: 'yes', readable: 'yes', right_number: 'yes', free_of_snow: 'yes' },
        },
      ],
    },
    {
      sign: 'Eksempelbrua, østre ende',
      permissions: [countyConsent],
      inspections: [
        {
          ...inOrder,
          inspectedOn: ago(95),
          outcome: 'fault',
          answers: { in_place: 'yes', right_number: 'yes', free_of_vegetation: 'no' },
          deviations: [
            {
              point: 'free_of_vegetation',
              text: 'Greinene på bjørka dekker øvre halvdel av skiltet.',
              foundOn: ago(95),
              dueOn: ago(65),
              responsible: 'Bydrift',
            },
          ],
        },
      ],
    },
    {
      sign: 'Parkeringshuset Sporbyttet, inngang',
      permissions: [],
      inspections: [
        {
          ...inOrder,
          inspectedOn: ago(30),
          answers: { in_place: 'yes', readable: 'yes', right_number: 'yes', light: 'yes', undamaged: 'yes' },
        },
      ],
    },
  ]
}
