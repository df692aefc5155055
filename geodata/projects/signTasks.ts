import { may } from '../model/access.ts'
import { isNamed, type Person } from './person.ts'
import { emptyTask, type Task } from './task.ts'

/*
 * What waits to be done with signs: what they show, what they need, and whether they should stand at all.
 */

interface AboutSign {
  signId: string
  sign: string
  /** The name of what it is at; null where nothing is named. */
  at: string | null
}

export interface DueSignFacts extends AboutSign {
  operator: string
  dueOn: string
}

/** A deviation that is open, of a sign that is to stand. */
export interface DeviationFacts extends AboutSign {
  text: string
  responsible: string
  dueOn: string
}

/** A help service whose number is to be held against its source; `dueOn` is null where nobody ever has. */
export interface VerificationFacts {
  helplineId: string
  helpline: string
  writtenAt: string
  dueOn: string | null
}

/** A recall that some signs are not gone through in. */
export interface RecallFacts {
  recallId: string
  helpline: string
  openedOn: string
  open: number
}

/** A message that waits for public health. */
export interface SubmittedFacts {
  messageId: string
  message: string
  since: string
  by: string
}

/** The assessment in force of a place, which is to be done anew. */
export interface NeedFacts {
  needId: string
  place: string
  responsible: string
  dueOn: string
}

export interface SignTaskFacts {
  dueSigns: readonly DueSignFacts[]
  deviations: readonly DeviationFacts[]
  verifications: readonly VerificationFacts[]
  recalls: readonly RecallFacts[]
  submitted: readonly SubmittedFacts[]
  needs: readonly NeedFacts[]
}

export type SignTaskKind =
  | 'recall'
  | 'approve_message'
  | 'verify_helpline'
  | 'mend_deviation'
  | 'inspect_sign'
  | 'reassess'

/** The person's tasks with signs; of what is due, that until the day `until`. */
export function signTasks(
  person: Person,
  { dueSigns, deviations, verifications, recalls, submitted, needs }: SignTaskFacts,
  until: string,
): Record<SignTaskKind, Task[]> {
  const isCoordinator = person.roles.includes('coordinator')
  const isRoads = person.roles.includes('roads')
  const takes = (named: string) => isCoordinator || named.trim() === '' || isNamed(person, named)
  const works = may(person, 'sign-work:write')
  const mine = <Facts>(
    facts: readonly Facts[],
    isMine: (one: Facts) => boolean,
    toTask: (one: Facts) => Task,
  ) => facts.filter(isMine).map(toTask)
  return {
    recall: mine(recalls, () => works && (isRoads || isCoordinator), goThrough),
    approve_message: mine(submitted, () => may(person, 'sign-messages:approve'), approve),
    verify_helpline: mine(
      verifications,
      ({ dueOn }) => may(person, 'helplines:write') && (dueOn === null || dueOn <= until),
      verify,
    ),
    mend_deviation: mine(
      deviations,
      ({ dueOn, responsible }) => works && dueOn <= until && takes(responsible),
      mend,
    ),
    inspect_sign: mine(
      dueSigns,
      ({ dueOn, operator }) => works && dueOn <= until && (isRoads || takes(operator)),
      inspect,
    ),
    reassess: mine(
      needs,
      ({ dueOn, responsible }) => works && dueOn <= until && takes(responsible),
      reassess,
    ),
  }
}

function aboutSign({ signId, sign, at }: AboutSign) {
  return { ...emptyTask, about: { collection: 'signs', id: signId, name: sign }, at } as const
}
function goThrough({ recallId, helpline, openedOn, open }: RecallFacts): Task {
  const about = { collection: 'recalls', id: recallId, name: helpline } as const
  return { ...emptyTask, about, kind: 'recall', since: openedOn, count: open }
}
function approve({ messageId, message, since, by }: SubmittedFacts): Task {
  const about = { collection: 'sign-messages', id: messageId, name: message } as const
  return { ...emptyTask, about, kind: 'approve_message', since, by }
}
function verify({ helplineId, helpline, writtenAt, dueOn }: VerificationFacts): Task {
  const about = { collection: 'helplines', id: helplineId, name: helpline } as const
  return { ...emptyTask, about, kind: 'verify_helpline', since: dueOn ?? writtenAt, dueOn }
}
function mend({ text, responsible, dueOn, ...about }: DeviationFacts): Task {
  const task = { ...aboutSign(about), kind: 'mend_deviation', text, by: responsible } as const
  return { ...task, since: dueOn, dueOn }
}
function inspect({ operator, dueOn, ...about }: DueSignFacts): Task {
  return { ...aboutSign(about), kind: 'inspect_sign', by: operator, since: dueOn, dueOn }
}
function reassess({ needId, place, responsible, dueOn }: NeedFacts): Task {
  const about = { collection: 'sign-needs', id: needId, name: place } as const
  return { ...emptyTask, about, kind: 'reassess', by: responsible, since: dueOn, dueOn }
}
