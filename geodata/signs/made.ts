import type { SignProperties } from '../model/sign.ts'
import { stepOf } from './life.ts'

type Made = Pick<SignProperties, 'status' | 'messageId' | 'orderedOn'>

/**
 * Whether a change means that another sign is made than the one there was: it is ordered, ordered anew on another day, or gets
 * another message. One that is registered as it stands was made too.
 */
export function isMadeAnew(next: Made, previous: Made | null): boolean {
  if (stepOf[next.status] < stepOf.ordered) return false
  if (previous === null || stepOf[previous.status] < stepOf.ordered) return true
  if (next.messageId !== previous.messageId) return true
  return isOrderedAnew(next, previous)
}

/** Whether a new one is ordered where a sign stands or stood: that is told by the day. */
export function isOrderedAnew(next: Made, previous: Made): boolean {
  const stood = stepOf[previous.status] > stepOf.ordered
  return next.status === 'ordered' && stood && next.orderedOn !== previous.orderedOn
}
