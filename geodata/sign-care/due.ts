import { addDays, addMonths } from '../model/calendar.ts'
import type { SignProperties } from '../model/sign.ts'
import type { SignPoint } from '../model/signCare.ts'

/*
 * When a sign is to be inspected (research.md 4.4, a proposal: no published interval was found). Dates are calendar dates in
 * Norway.
 */

/** Unless the sign has an interval of its own: spring and autumn. */
export const monthsBetween = 6
/** What was changed where the sign stands is looked at again this soon. */
export const daysAfterChange = 14

/** When one of these was wrong and is mended, another sign may stand there, or stand otherwise, than was last looked at. */
export const changingPoints: readonly SignPoint[] = ['in_place', 'readable', 'right_number', 'undamaged']

/** What has to be known of a sign to tell when it is due. */
export interface SignCareFacts
  extends Pick<SignProperties, 'status' | 'mountedOn' | 'inspectionMonths' | 'nextInspectionOn'> {
  registeredOn: string
  /** The day of the last inspection that could be carried out. */
  lastOn: string | null
  /** What `nextInspectionOn` was when the last inspection was stored: if it still is, that inspection was the planned one. */
  plannedThen: string | null
  /** The last day the sign was replaced in a recall, or a deviation of `changingPoints` was mended. */
  changedOn: string | null
}

/**
 * The day a sign is to be inspected, which may have passed; null for one that does not stand. A day somebody has set since the
 * last inspection goes before the interval; a change there asks for one sooner than either.
 */
export function signDueOn(facts: SignCareFacts): string | null {
  const { status, mountedOn, registeredOn, inspectionMonths, nextInspectionOn, lastOn, plannedThen } = facts
  if (status !== 'mounted' && status !== 'follow_up') return null
  const isPlanMade = lastOn !== null && nextInspectionOn === plannedThen
  const planned = isPlanMade ? null : nextInspectionOn
  const due = planned ?? addMonths(lastOn ?? mountedOn ?? registeredOn, inspectionMonths ?? monthsBetween)
  const { changedOn } = facts
  if (changedOn === null || (lastOn !== null && lastOn >= changedOn)) return due
  const soon = addDays(changedOn, daysAfterChange)
  return [soon, due].toSorted()[0]!
}
