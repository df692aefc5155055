import { may } from '../model/access.ts'
import { addDays } from '../model/calendar.ts'
import { isNamed, type Person } from './person.ts'
import { type PlanTaskFacts, planTasks } from './planTasks.ts'
import { type SafeguardTaskFacts, safeguardTasks } from './safeguardTasks.ts'
import { type SignTaskFacts, signTasks } from './signTasks.ts'
import { emptyTask, type Task } from './task.ts'

/*
 * What waits for somebody. Pure: who it is, what there is and the day in Norway are passed in. A project that is finished
 * or on hold gives no task about its due date; what was promised in it lives on until it is closed.
 */

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

export interface TaskFacts extends SafeguardTaskFacts, SignTaskFacts, PlanTaskFacts {
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
export function tasksFor(person: Person, facts: TaskFacts, today: string): Record<Task['kind'], Task[]> {
  const mended = facts.reviews.filter((review) => review.state === 'sent_back' && isAuthor(person, review))
  const { secure, mend_fault, inspect, evaluate } = safeguardTasks(person, facts, dueHorizon(today))
  const withSigns = signTasks(person, facts, dueHorizon(today))
  return {
    secure: oldestFirst(secure),
    judge: oldestFirst(facts.reviews.filter((review) => mayJudge(person, review)).map(judge)),
    mend: oldestFirst(mended.map(mend)),
    finish: oldestFirst(dueTasks(person, facts.due, mended, today)),
    recheck: oldestFirst(may(person, 'checks:run') ? facts.stale.map(recheck) : []),
    recall: oldestFirst(withSigns.recall),
    approve_message: oldestFirst(withSigns.approve_message),
    verify_helpline: oldestFirst(withSigns.verify_helpline),
    mend_fault: oldestFirst(mend_fault),
    mend_deviation: oldestFirst(withSigns.mend_deviation),
    inspect: oldestFirst(inspect),
    inspect_sign: oldestFirst(withSigns.inspect_sign),
    evaluate: oldestFirst(evaluate),
    reassess: oldestFirst(withSigns.reassess),
    follow_up: oldestFirst(
      facts.followUps.filter((followUp) => isFor(person, followUp, today)).map(closeFollowUp),
    ),
    milestone: oldestFirst(planTasks(person, facts, dueHorizon(today))),
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
  return isNamed(person, responsible)
}

function aboutProject({ projectId, project }: About) {
  return { ...emptyTask, about: { collection: 'projects', id: projectId, name: project } } as const
}
function judge({ checkId, since, by, comment, dueOn, ...about }: ReviewFacts): Task {
  return { ...aboutProject(about), kind: 'judge', checkId, since, by, text: comment, dueOn }
}
function mend({ checkId, since, by, comment, dueOn, ...about }: ReviewFacts): Task {
  return { ...aboutProject(about), kind: 'mend', checkId, since, by, text: comment, dueOn }
}
function finish({ state, dueOn, ...about }: DueFacts): Task {
  return { ...aboutProject(about), kind: 'finish', since: dueOn, dueOn, begun: state !== null }
}
function recheck({ checkId, since, ...about }: StaleFacts): Task {
  return { ...aboutProject(about), kind: 'recheck', checkId, since }
}
function closeFollowUp({ checkId, point, text, responsible, dueOn, ...about }: FollowUpFacts): Task {
  const task = { ...aboutProject(about), kind: 'follow_up', checkId, point, text } as const
  return { ...task, by: responsible, since: dueOn, dueOn }
}
function publish({ validated, at, by }: DraftFacts): Task {
  return { ...emptyTask, kind: 'publish', since: at, by, begun: validated }
}

function oldestFirst(tasks: Task[]): Task[] {
  const keyed = tasks.map((task) => {
    const { since, about, point } = task
    return { task, key: [since, about?.name, about?.id, point].join('\n') }
  })
  const sorted = keyed.toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  return sorted.map(({ task }) => task)
}
