import type { Subject } from '../geodata/model/access.ts'
import { type Caller, type Operation, rightOf } from './operation.ts'

/*
 * The demo's clock: a year of Eksempelvik is told through the same API as everyone uses, each request as of the day it tells of
 * (decisions/0020). Only where demo accounts may exist, and only for work that carries a day.
 */

/** What may be told as of a day gone by. Accounts, sessions, clearances and the operator's work are never among them. */
const datedSubjects: ReadonlySet<string> = new Set<Subject>([
  'register',
  'securing',
  'safeguards',
  'signs',
  'sign-work',
  'helplines',
  'sign-messages',
  'plan',
  'plan-reports',
  'projects',
  'checks',
  'follow-ups',
])

/** The instant the operation works with: the machine's own, or the earlier one that the demo tells of. */
export function timeOf<Input>(
  { demoAllowed, demoTime }: Caller,
  operation: Operation<Input, unknown>,
  { input, clock }: { input: Input; clock: Date },
): Date {
  if (!demoAllowed || !demoTime || demoTime > clock) return clock
  const [subject] = rightOf(operation, input).split(':')
  return datedSubjects.has(subject!) ? demoTime : clock
}
