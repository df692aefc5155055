import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { type TaskList, taskKinds } from '../../geodata/projects/task.ts'
import { dueHorizon, tasksFor } from '../../geodata/projects/tasks.ts'
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

/** What waits for whoever asks, by what to do. */
export const listTasks = operation('checks:read', (context): Outcome<TaskList> => {
  const { sql, now } = context
  const today = dateInNorway(now)
  const until = dueHorizon(today)
  const facts = {
    reviews: readReviewFacts(sql),
    stale: readStaleFacts(sql),
    due: readDueFacts(sql, until),
    followUps: readFollowUpFacts(sql, until),
    draft: readDraftFacts(sql),
    ...readSafeguardTaskFacts(sql, today, until),
    ...readSignTaskFacts(sql, today, until),
    ...readPlanTaskFacts(sql),
  }
  const tasks = tasksFor(actorOf(context), facts, today)
  const groups = taskKinds.codes
    .map((kind) => ({ kind, total: tasks[kind].length, items: tasks[kind].slice(0, mostOfAKind) }))
    .filter(({ total }) => total > 0)
  return success({ total: groups.reduce((sum, { total }) => sum + total, 0), groups })
})
