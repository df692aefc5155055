import type { FollowUp } from '../model/followUp.ts'

type Due = Pick<FollowUp, 'state' | 'dueOn' | 'id'>

/** Whether it is open after the day it should have been done; dates are ISO days. */
export function isOverdue({ state, dueOn }: Pick<Due, 'state' | 'dueOn'>, today: string): boolean {
  return state === 'open' && dueOn !== null && dueOn < today
}

/** The order of work: the open first, those due soonest before others, without a date last. */
export function byUrgency(a: Due, b: Due): number {
  const open = (a.state === 'open' ? 0 : 1) - (b.state === 'open' ? 0 : 1)
  if (open !== 0) return open
  if (a.dueOn !== b.dueOn) return (a.dueOn ?? '~') < (b.dueOn ?? '~') ? -1 : 1
  return a.id < b.id ? -1 : 1
}
