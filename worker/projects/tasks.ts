import { may } from '../../geodata/model/access.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { Person } from '../../geodata/projects/person.ts'
import { type Task, type TaskList, taskSchema } from '../../geodata/projects/task.ts'
import { dueHorizon, type TaskFacts, tasksFor } from '../../geodata/projects/tasks.ts'
import { readWaitingOrder } from '../clarifications/questionStore.ts'
import { actorOf, operation } from '../operation.ts'
import { readPlanTaskFacts } from './planTaskFacts.ts'
import { readSafeguardTaskFacts } from './safeguardTaskFacts.ts'
import { readSignTaskFacts } from './signTaskFacts.ts'
import {
  readDraftFacts,
  readDueFacts,
  readFollowUpFacts,
  readReviewFacts,
  readStaleFacts,
} from './taskStore.ts'

/** Of one kind; the rest is counted, and is among them when some are done. */
const mostOfAKind = 50

interface Listed {
  tasks: TaskList
  /** The questions of clarification that wait, for somebody who answers them; null for anyone else. */
  questions: string[] | null
}

/** What waits for whoever asks, by what to do, as far as the municipality's object knows. */
export const listTasks = operation('checks:read', (context): Outcome<Listed> => {
  const { sql, now } = context
  const actor = actorOf(context)
  const today = dateInNorway(now)
  const groups = tasksByKind(actor, readTaskFacts(sql, today), today).map((tasks) => ({
    kind: tasks[0]!.kind,
    total: tasks.length,
    items: tasks.slice(0, mostOfAKind),
  }))
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const questions = may(actor, 'clarification-queue:read') ? readWaitingOrder(sql).map(({ id }) => id) : null
  return success({ tasks: { total, groups }, questions })
})

/** A person's tasks, a list for each thing to do that there is any of, in the order they are shown. */
export function tasksByKind(person: Person, facts: TaskFacts, today: string): Task[][] {
  const tasks = tasksFor(person, facts, today)
  return taskSchema.shape.kind.options.map((kind) => tasks[kind]).filter(({ length }) => length > 0)
}

/** All that may wait for anybody on a day. */
export function readTaskFacts(sql: SqlStorage, today: string): TaskFacts {
  const until = dueHorizon(today)
  return {
    reviews: readReviewFacts(sql),
    stale: readStaleFacts(sql),
    due: readDueFacts(sql, until),
    followUps: readFollowUpFacts(sql, until),
    draft: readDraftFacts(sql),
    ...readSafeguardTaskFacts(sql, today, until),
    ...readSignTaskFacts(sql, today, until),
    ...readPlanTaskFacts(sql),
  }
}
