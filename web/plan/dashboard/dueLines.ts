import { addDays } from '../../../geodata/model/calendar.ts'
import type { FollowUp } from '../../../geodata/model/followUp.ts'
import type { Helpline } from '../../../geodata/model/helpline.ts'
import type { DueInspection } from '../../../geodata/model/inspection.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import type { DueSign } from '../../../geodata/model/signCare.ts'
import { openDates } from '../../../geodata/plan/lateness.ts'

export const dueKinds = ['measure', 'condition', 'inspection', 'sign', 'number'] as const
export type DueKind = (typeof dueKinds)[number]

/** Something that somebody must do by a day. `dueOn` is null for a number that was never verified: that is late. */
export interface DueLine {
  kind: DueKind
  /** Where it is done: a measure's code, or what the list it comes from calls it. */
  id: string
  name: string
  text: string
  dueOn: string | null
}

/** How far ahead «next» looks. */
export const nextDays = 60

/** The lines of a kind, late and next, the earliest first; `more` where there are more than were asked for. */
export interface DueGroup {
  kind: DueKind
  lines: readonly DueLine[]
  more: boolean
}

export const measureLines = (measures: readonly Measure[]): DueLine[] =>
  measures.flatMap((measure) =>
    openDates(measure).map(({ code, text, dueOn }) => ({
      ...({ kind: 'measure', id: code, name: code, text, dueOn } as const),
    })),
  )

export const conditionLines = (followUps: readonly FollowUp[]): DueLine[] =>
  followUps
    .filter(({ dueOn }) => dueOn !== null)
    .map(({ projectId, projectName, text, dueOn }) => ({
      ...({ kind: 'condition', id: projectId, name: projectName, text, dueOn } as const),
    }))

export const inspectionLines = (due: readonly DueInspection[]): DueLine[] =>
  due.map(({ safeguardId, name, atName, dueOn }) => ({
    ...({
      kind: 'inspection',
      id: safeguardId,
      name,
      text: atName && atName !== name ? atName : '',
      dueOn,
    } as const),
  }))

export const signLines = (due: readonly DueSign[]): DueLine[] =>
  due.map(({ signId, name, placeCode, dueOn }) => ({
    ...({ kind: 'sign', id: signId, name, text: placeCode ?? '', dueOn } as const),
  }))

/** Numbers that stand on signs: the others need nobody yet. */
export const numberLines = (services: readonly Helpline[]): DueLine[] =>
  services
    .filter(({ signs }) => signs > 0)
    .map(({ id, name, number, verification }) => ({
      ...({ kind: 'number', id, name, text: number, dueOn: verification.dueOn } as const),
    }))

/** What of some groups is late, and what comes within `nextDays`; groups with nothing to tell are left out. */
export function lateAndNext(
  groups: readonly DueGroup[],
  today: string,
): { late: DueGroup[]; next: DueGroup[] } {
  const until = addDays(today, nextDays)
  const isLate = ({ dueOn }: DueLine) => dueOn === null || dueOn < today
  const isNext = ({ dueOn }: DueLine) => dueOn !== null && today <= dueOn && dueOn <= until
  const narrowed = (wanted: (line: DueLine) => boolean) =>
    groups
      .map(({ kind, lines, more }) => {
        const shown = lines.filter(wanted).toSorted(byDay)
        // Lists come the earliest first: what was not asked for is later than all that was.
        return {
          kind,
          lines: shown,
          more: more && shown.length > 0 && lines.every((line) => wanted(line) || isLate(line)),
        }
      })
      .filter(({ lines }) => lines.length > 0)
  return { late: narrowed(isLate), next: narrowed(isNext) }
}

const byDay = (one: DueLine, other: DueLine) =>
  (one.dueOn ?? '').localeCompare(other.dueOn ?? '') || one.name.localeCompare(other.name, 'nb')
