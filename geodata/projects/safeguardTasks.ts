import type { EvaluationYears } from '../inspections/evaluations.ts'
import { may } from '../model/access.ts'
import { isNamed, type Person } from './person.ts'
import { emptyTask, type Task } from './task.ts'

/*
 * What waits to be done with safeguards: places to be secured at once, faults, inspections, evaluations.
 */

interface AboutSafeguard {
  safeguardId: string
  safeguard: string
  /** The name of what it is at; null where nothing is named. */
  at: string | null
}

/** A fault that is open, of a safeguard that is to stand. */
export interface FaultFacts extends AboutSafeguard {
  faultId: string
  text: string
  responsible: string
  foundOn: string
  dueOn: string
  /** It lets people through, and nothing keeps them away meanwhile. */
  isOpenPlace: boolean
}

/** A barrier that is gone where nothing has come in its place. */
export interface GoneFacts extends AboutSafeguard {
  since: string
}

export interface DueInspectionFacts extends AboutSafeguard {
  operator: string
  dueOn: string
}

export interface EvaluationFacts extends AboutSafeguard {
  owner: string
  years: EvaluationYears
  dueOn: string
}

export interface SafeguardTaskFacts {
  faults: readonly FaultFacts[]
  gone: readonly GoneFacts[]
  inspections: readonly DueInspectionFacts[]
  evaluations: readonly EvaluationFacts[]
}

type SafeguardTasks = Record<'secure' | 'mend_fault' | 'inspect' | 'evaluate', Task[]>

/** The person's tasks with safeguards; of what is due, that until the day `until`. */
export function safeguardTasks(
  person: Person,
  { faults, gone, inspections, evaluations }: SafeguardTaskFacts,
  until: string,
): SafeguardTasks {
  if (!may(person, 'securing:write')) return { secure: [], mend_fault: [], inspect: [], evaluate: [] }
  const isCoordinator = person.roles.includes('coordinator')
  const takes = (named: string) => isCoordinator || named.trim() === '' || isNamed(person, named)
  return {
    // Told to all at once: whoever sees it first calls the others.
    secure: [...faults.filter(({ isOpenPlace }) => isOpenPlace).map(secureFault), ...gone.map(secureGone)],
    mend_fault: faults
      .filter(({ isOpenPlace, dueOn, responsible }) => !isOpenPlace && dueOn <= until && takes(responsible))
      .map(mendFault),
    inspect: inspections
      .filter(({ dueOn, operator }) => dueOn <= until && (person.roles.includes('roads') || takes(operator)))
      .map(inspect),
    evaluate: evaluations
      .filter(({ dueOn, owner }) => dueOn <= until && (person.roles.includes('planner') || takes(owner)))
      .map(evaluate),
  }
}

function aboutSafeguard({ safeguardId, safeguard, at }: AboutSafeguard) {
  return { ...emptyTask, about: { collection: 'safeguards', id: safeguardId, name: safeguard }, at } as const
}
function secureFault({ faultId, text, responsible, foundOn, ...about }: FaultFacts): Task {
  return { ...aboutSafeguard(about), kind: 'secure', faultId, text, by: responsible, since: foundOn }
}
function secureGone({ since, ...about }: GoneFacts): Task {
  return { ...aboutSafeguard(about), kind: 'secure', since }
}
function mendFault({ faultId, text, responsible, dueOn, ...about }: FaultFacts): Task {
  const task = { ...aboutSafeguard(about), kind: 'mend_fault', faultId, text, by: responsible } as const
  return { ...task, since: dueOn, dueOn }
}
function inspect({ operator, dueOn, ...about }: DueInspectionFacts): Task {
  return { ...aboutSafeguard(about), kind: 'inspect', by: operator, since: dueOn, dueOn }
}
function evaluate({ owner, years, dueOn, ...about }: EvaluationFacts): Task {
  return { ...aboutSafeguard(about), kind: 'evaluate', years, by: owner, since: dueOn, dueOn }
}
