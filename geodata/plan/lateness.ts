import type { MeasureContent, MeasureStatus } from '../model/measure.ts'

/*
 * Which dates of a measure still count, and which of them have passed. Pure: the day in Norway is passed in. The dashboard, the
 * tasks, the calendar and the report all ask here.
 */

/** A date of a measure that somebody must keep: of a milestone, or the due date of the measure itself. */
export interface MeasureDate {
  code: string
  /** Null for the due date of the measure. */
  milestoneId: string | null
  /** What the milestone says; what the measure says where it is its own due date. */
  text: string
  /** Who is named for it: for the milestone, or else for the measure; may be empty. */
  responsible: string
  dueOn: string
}

/** A measure as far as its dates go. */
export type DatedMeasure = Pick<
  MeasureContent,
  'status' | 'unit' | 'responsible' | 'dueOn' | 'milestones'
> & {
  code: string
  text: string
}

/** Nothing is awaited of a measure that is over; one in ordinary operation has no end to be awaited. */
const over: readonly MeasureStatus[] = ['done', 'stopped']

/** The dates that still count, the earliest first. */
export function openDates({ code, text, status, dueOn, milestones, ...named }: DatedMeasure): MeasureDate[] {
  if (over.includes(status)) return []
  const responsible = named.responsible || named.unit
  const own =
    dueOn !== null && status !== 'continuous' ? [{ milestoneId: null, text, responsible, dueOn }] : []
  const awaited = milestones
    .filter(({ doneOn }) => doneOn === null)
    .map((milestone) => ({
      milestoneId: milestone.id,
      text: milestone.text,
      responsible: milestone.responsible || responsible,
      dueOn: milestone.dueOn,
    }))
  return [...awaited, ...own]
    .map((date) => ({ code, ...date }))
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
}

/** What is late, and what comes next, today included; each the earliest first. */
export function latenessOf(
  measure: DatedMeasure,
  today: string,
): { late: MeasureDate[]; next: MeasureDate | null } {
  const dates = openDates(measure)
  const late = dates.filter(({ dueOn }) => dueOn < today)
  return { late, next: dates[late.length] ?? null }
}
