import type { Collection } from '../model/collections.ts'
import type { MeasureContent } from '../model/measure.ts'
import { followUpOfAll } from './planForAll.ts'
import { followUpOfSome } from './planForSome.ts'
import { type Days, type FollowUp, writtenAt } from './planWritten.ts'

/** How a measure may stand in the town; things it points at are named, for their ids come when they are registered. */
export interface TownMeasure {
  code: string
  content: MeasureContent
  links: readonly { collection: Collection; name: string }[]
}

/**
 * Follow-up of all 21 measures as it may stand today (a date in Norway), with one of them late. All of it is invented, and each
 * note says so: the measures are those of a real plan.
 */
export function townFollowUp(today: string): TownMeasure[] {
  const days: Days = writtenAt(today)
  return [...followUpOfAll(days), ...followUpOfSome(days)].map(
    ({ code, milestones = [], decisions = [], links = [], ...content }: FollowUp) => ({
      code,
      links,
      content: {
        reason: '',
        statusOn: null,
        startOn: null,
        dueOn: null,
        unit: '',
        responsible: '',
        ...content,
        note: 'Oppdiktet for Eksempelvik, for å vise hvordan et tiltak kan følges opp.',
        milestones: milestones.map((milestone, index) => ({
          doneOn: null,
          responsible: '',
          ...milestone,
          id: idOf(code, index),
        })),
        decisions: decisions.map((decision, index) => ({ ...decision, id: idOf(code, 50 + index) })),
        links: [],
      },
    }),
  )
}

/** The same each time, and different for each measure. */
function idOf(code: string, number: number): string {
  const digits = [...code.split('.').map(Number), number].map((part) => String(part).padStart(3, '0'))
  return `00000000-0000-4000-8000-${digits.join('')}`
}
