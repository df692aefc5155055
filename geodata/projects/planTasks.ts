import { may } from '../model/access.ts'
import type { MeasureDate } from '../plan/lateness.ts'
import { isNamed, type Person } from './person.ts'
import { emptyTask, type Task } from './task.ts'

export interface PlanTaskFacts {
  /** Dates of the plan's measures that still count. */
  measureDates: readonly MeasureDate[]
}

/** The milestones and due dates of measures, until the day `until`, that the person is named for; the coordinator has them all. */
export function planTasks(person: Person, { measureDates }: PlanTaskFacts, until: string): Task[] {
  if (!may(person, 'plan:follow')) return []
  const isMine = (responsible: string) => person.roles.includes('coordinator') || isNamed(person, responsible)
  return measureDates.filter(({ dueOn, responsible }) => dueOn <= until && isMine(responsible)).map(reach)
}

function reach({ code, text, responsible, dueOn }: MeasureDate): Task {
  const about = { collection: 'measures', id: code, name: code } as const
  return { ...emptyTask, about, kind: 'milestone', text, by: responsible || null, since: dueOn, dueOn }
}
