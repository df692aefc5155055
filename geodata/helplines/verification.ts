import { addDays, addMonths } from '../model/calendar.ts'
import type { Helpline } from '../model/helpline.ts'

/** A number is held against its source twice a year (research.md 4.1, and rule 7 of 10). */
export const verifiedForMonths = 6
/** So long before it lapses people are reminded. */
export const remindedDays = 30

/** Whether the number and hours of a service still count as verified on a day; the last day they do is `dueOn`. */
export function verificationOn(verified: { on: string } | null, today: string): Helpline['verification'] {
  if (!verified) return { state: 'never', dueOn: null }
  const dueOn = addMonths(verified.on, verifiedForMonths)
  if (today > dueOn) return { state: 'lapsed', dueOn }
  return { state: today >= addDays(dueOn, -remindedDays) ? 'due' : 'valid', dueOn }
}

/** The first day on which it no longer counts. */
export function lapsesOn(verified: { on: string }): string {
  return addDays(addMonths(verified.on, verifiedForMonths), 1)
}

/** Whether the number may be put on a sign or a page now. */
export function isVerified(verified: { on: string } | null, today: string): boolean {
  return verified !== null && today < lapsesOn(verified)
}
