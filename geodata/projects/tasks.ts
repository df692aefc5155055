import { type Holding, may, roles } from '../model/access.ts'
import { addDays } from '../model/calendar.ts'
import type { Task, TaskKind } from './task.ts'

/*
 * What waits for somebody. Pure: who it is, what there is and the day in Norway are passed in. A project that is finished
 * or on hold gives no task about its due date; what was promised in it lives on until it is closed.
 */

/** Whose tasks; what nobody is named for is for all who may do it. */
export interface Person extends Holding {
  accountId: string
  name: string
}

interface About {
  projectId: string
  project: string
}

/** A newest check that lies with a second person, or was sent back. */
export interface ReviewFacts extends About {
  checkId: string
  state: 'in_review' | 'sent_back'
  since: string
  /** Who took the last step, and what was said with it. */
  by: string
  comment: string
  senderId: string
  /** Everyone who has answered in it, by name. */
  answeredBy: readonly string[]
  dueOn: string | null
}

/** A signed check that would come out otherwise now. */
export interface StaleFacts extends About {
  checkId: string
  since: string
}

/** A project with a due date and no signed check. */
export interface DueFacts extends About {
  status: string | null
  state: 'answering' | 'in_review' | 'sent_back' | null
  dueOn: string
}

/** A follow-up that is open. */
export interface FollowUpFacts extends About {
  checkId: string
  point: string
  text: string
  responsible: string
  dueOn: string
}

export interface DraftFacts {
  validated: boolean
  at: string
  by: string
}

export interface TaskFacts {
  reviews: readonly ReviewFacts[]
  stale: readonly StaleFacts[]
  due: readonly DueFacts[]
  followUps: readonly FollowUpFacts[]
  draft: DraftFacts | null
}

/** How many days ahead a due date becomes a task. */
export const daysAhead = 14

/** The last day whose due dates are tasks today. */
export function dueHorizon(today: string): string {
  return addDays(today, daysAhead)
}

/** The person's tasks by what to do, the one that has waited longest or is most overdue first. */
export function tasksFor(person: Person, facts: TaskFacts, today: string): Record<TaskKind, Task[]> {
  const mended = facts.reviews.filter((review) => review.state === 'sent_back' && isAuthor(person, review))
  return {
    judge: oldestFirst(facts.reviews.filter((review) => mayJudge(person, review)).map(judge)),
    mend: oldestFirst(mended.map(mend)),
    finish: oldestFirst(dueTasks(person, facts.due, mended, today)),
    recheck: oldestFirst(may(person, 'checks:run') ? facts.stale.map(recheck) : []),
    follow_up: oldestFirst(
      facts.followUps.filter((followUp) => isFor(person, followUp, today)).map(closeFollowUp),
    ),
    publish: facts.draft && may(person, 'checklists:write') ? [publish(facts.draft)] : [],
  }
}

/** A second person never judges what they sent themselves (geodata/reviews). */
function mayJudge(person: Person, { state, senderId }: ReviewFacts): boolean {
  return state === 'in_review' && may(person, 'checks:review') && senderId !== person.accountId
}

function isAuthor(person: Person, { senderId, answeredBy }: ReviewFacts): boolean {
  return may(person, 'checks:answer') && (senderId === person.accountId || answeredBy.includes(person.name))
}

/** What lies with a second person is theirs to finish, and what was sent back is told of once. */
function dueTasks(person: Person, due: TaskFacts['due'], mended: readonly About[], today: string): Task[] {
  if (!may(person, 'checks:run')) return []
  const told = new Set(mended.map(({ projectId }) => projectId))
  return due
    .filter(({ projectId, status, state, dueOn }) => {
      const isUnderWay = status !== 'done' && status !== 'paused'
      return isUnderWay && state !== 'in_review' && !told.has(projectId) && dueOn <= dueHorizon(today)
    })
    .map(finish)
}

function isFor(person: Person, { responsible, dueOn }: FollowUpFacts, today: string): boolean {
  if (dueOn > dueHorizon(today) || !may(person, 'follow-ups:write')) return false
  if (person.roles.includes('coordinator')) return true
  // People write a name, or the role: `Samferdsel`.
  const labels = person.roles.flatMap((role) => Object.values(roles.labels[role]))
  return [person.name, ...labels].some((name) => sameName(responsible, name))
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().toLocaleLowerCase('nb')
  return plain(one) === plain(other)
}

const nothing = {
  project: null,
  projectId: null,
  checkId: null,
  point: null,
  dueOn: null,
  by: null,
  text: '',
}

function judge({ project, projectId, checkId, since, by, comment, dueOn }: ReviewFacts): Task {
  return { ...nothing, kind: 'judge', project, projectId, checkId, since, by, text: comment, dueOn }
}
function mend({ project, projectId, checkId, since, by, comment, dueOn }: ReviewFacts): Task {
  return { ...nothing, kind: 'mend', project, projectId, checkId, since, by, text: comment, dueOn }
}
function finish({ project, projectId, state, dueOn }: DueFacts): Task {
  return { ...nothing, kind: 'finish', project, projectId, since: dueOn, dueOn, begun: state !== null }
}
function recheck({ project, projectId, checkId, since }: StaleFacts): Task {
  return { ...nothing, kind: 'recheck', project, projectId, checkId, since }
}
function closeFollowUp(facts: FollowUpFacts): Task {
  const { project, projectId, checkId, point, text, responsible, dueOn } = facts
  return {
    ...nothing,
    kind: 'follow_up',
    project,
    projectId,
    checkId,
    point,
    text,
    by: responsible,
    since: dueOn,
    dueOn,
  }
}
function publish({ validated, at, by }: DraftFacts): Task {
  return { ...nothing, kind: 'publish', since: at, by, begun: validated }
}

function oldestFirst(tasks: Task[]): Task[] {
  const key = ({ since, project, projectId, point }: Task) => [since, project, projectId, point].join('\n')
  return tasks.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0))
}
