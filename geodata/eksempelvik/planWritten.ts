import { addDays } from '../model/calendar.ts'
import type { Collection } from '../model/collections.ts'
import type { MeasureContent, MeasureStatus } from '../model/measure.ts'

/** What is written of a measure of the town; what is left out is empty. */
export type FollowUp = Partial<Omit<MeasureContent, 'note' | 'milestones' | 'decisions' | 'links'>> & {
  code: string
  status: MeasureStatus
  milestones?: { text: string; dueOn: string; doneOn?: string; responsible?: string }[]
  decisions?: { on: string; body: string; caseNumber: string; text: string }[]
  links?: { collection: Collection; name: string }[]
}

export interface Days {
  ago(days: number): string
  ahead(days: number): string
  /** A decision so many days ago, in a case of that year. */
  decided(
    days: number,
    body: string,
    number: number,
    text: string,
  ): NonNullable<FollowUp['decisions']>[number]
}

export function writtenAt(today: string): Days {
  const ago = (days: number) => addDays(today, -days)
  return {
    ago,
    ahead: (days) => addDays(today, days),
    decided: (days, body, number, text) => {
      const on = ago(days)
      return { on, body, caseNumber: `${on.slice(0, 4)}/${number}`, text }
    },
  }
}
