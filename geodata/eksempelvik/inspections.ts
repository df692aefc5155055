import { addDays } from '../model/calendar.ts'
import type { EvaluationContent } from '../model/evaluation.ts'
import type { FaultContent, InspectionInput } from '../model/inspection.ts'

/** What has been looked at in the town since a safeguard was done, by the safeguard's name. */
export interface TownInspections {
  safeguard: string
  inspections: InspectionInput[]
  faults: FaultContent[]
  evaluations: { years: 1 | 3 | 5; content: EvaluationContent }[]
}

const inOrder = { outcome: 'in_order', note: '' } as const

/** Inspections, faults and evaluations as they may stand today (a date in Norway): one overdue, one due, one that lets people through. */
export function townInspections(today: string): TownInspections[] {
  const ago = (days: number) => addDays(today, -days)
  return [
    {
      safeguard: 'Høyere rekkverk på Eksempelbrua, nordsiden',
      inspections: [
        {
          ...inOrder,
          inspectedOn: ago(390),
          answers: { in_place: 'yes', fastened: 'yes', undamaged: 'yes' },
        },
        {
          ...inOrder,
          inspectedOn: ago(200),
          answers: { in_place: 'yes', fastened: 'yes', undamaged: 'not_seen' },
          note: 'Nedre del var dekket av snø.',
        },
      ],
      faults: [],
      evaluations: [
        {
          years: 1,
          content: {
            evaluatedOn: '2025-10-30',
            result: 'as_intended',
            text: 'Nordsiden er hel, og brøytingen går som før. Sørsiden og endene gjenstår.',
            displacement: '',
          },
        },
      ],
    },
    {
      safeguard: 'Skjerm over sporet på Sporbrua',
      inspections: [{ ...inOrder, inspectedOn: ago(60), answers: { in_place: 'yes', fastened: 'yes' } }],
      faults: [],
      evaluations: [
        {
          years: 1,
          content: {
            evaluatedOn: '2023-06-20',
            result: 'partly',
            text: 'Skjermen står godt, men endene er åpne. Forslag om å lukke dem er sendt baneeieren.',
            displacement: '',
          },
        },
        {
          years: 3,
          content: {
            evaluatedOn: '2025-06-25',
            result: 'as_intended',
            text: 'Endene ble lukket i 2023. Hele brua er sikret.',
            displacement: 'Ingenting tyder på mer uro ved naboveien.',
          },
        },
      ],
    },
    {
      safeguard: 'Skjerm på Vindrosebrua',
      inspections: [
        {
          ...inOrder,
          inspectedOn: ago(190),
          answers: { in_place: 'yes', fastened: 'yes', undamaged: 'yes' },
        },
      ],
      faults: [
        {
          severity: 'urgent',
          breach: true,
          stretches: [{ edge: 'left', from: 14, to: 16 }],
          text: 'Et felt er løsnet i festene og kan skyves ut.',
          foundOn: ago(2),
          dueOn: addDays(today, 5),
          responsible: 'Samferdsel',
          securing: null,
        },
        {
          severity: 'minor',
          breach: false,
          stretches: [{ edge: 'right', from: 0, to: 6 }],
          text: 'Malingen flasser av.',
          foundOn: ago(190),
          dueOn: ago(10),
          responsible: 'Bydrift',
          securing: null,
        },
      ],
      evaluations: [],
    },
    {
      safeguard: 'Lukkede ender på Sporbrua',
      inspections: [{ ...inOrder, inspectedOn: ago(60), answers: { ends_closed: 'yes', fastened: 'yes' } }],
      faults: [],
      evaluations: [],
    },
    {
      safeguard: 'Nødtelefon på Eksempelbrua',
      inspections: [{ ...inOrder, inspectedOn: ago(20), answers: { works: 'yes', clean_visible: 'yes' } }],
      faults: [],
      evaluations: [],
    },
    {
      safeguard: 'Låst adgang til tak og tekniske plan',
      inspections: [{ ...inOrder, inspectedOn: ago(70), answers: { in_place: 'yes', locked: 'yes' } }],
      faults: [],
      evaluations: [],
    },
    {
      safeguard: 'Stiger og livbøyer langs Lanternekaia',
      inspections: [
        { ...inOrder, inspectedOn: ago(25), answers: { in_place: 'yes', reachable_for_rescue: 'yes' } },
      ],
      faults: [],
      evaluations: [],
    },
    {
      safeguard: 'Byggegjerde på Munningsbrua',
      inspections: [{ ...inOrder, inspectedOn: ago(5), answers: { in_place: 'yes', ends_closed: 'yes' } }],
      faults: [],
      evaluations: [],
    },
  ]
}
