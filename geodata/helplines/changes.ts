import type { HelplineContent } from '../model/helpline.ts'
import type { RecallCause } from '../model/recall.ts'
import { sayHours } from './hours.ts'

/** What of a service stands on signs, or is what they rest on. */
export type Material = Pick<HelplineContent, 'number' | 'hours' | 'agreement'>

/**
 * What recalls are opened for when a service goes from one content to another; none for what signs do not show. A number and
 * hours that change together are one piece of work: the sign is gone through once.
 */
export function recallCausesOf(before: Material, after: Material): RecallCause[] {
  const causes: RecallCause[] = []
  if (!sameNumber(before.number, after.number)) causes.push('number')
  else if (!sameHours(before.hours, after.hours)) causes.push('hours')
  if (losesAgreement(before, after)) causes.push('agreement')
  return causes
}

/** Whether what was verified, the number and the hours, is another now. */
export function needsVerification(before: Material, after: Material): boolean {
  return !sameNumber(before.number, after.number) || !sameHours(before.hours, after.hours)
}

/** Whether what a sign shows or rests on is another; the state of the agreement counts whichever way it goes. */
export function isMaterial(before: Material, after: Material): boolean {
  return needsVerification(before, after) || before.agreement.state !== after.agreement.state
}

/** The same digits, however they are grouped. */
export function sameNumber(one: string, other: string): boolean {
  return one.replace(/ /g, '') === other.replace(/ /g, '')
}

/** The same on every sign, whatever its language. */
function sameHours(one: HelplineContent['hours'], other: HelplineContent['hours']): boolean {
  return (['nb', 'nn', 'en', 'sma'] as const).every(
    (language) => sayHours(one, language) === sayHours(other, language),
  )
}

/** An agreement that signs were put up under has ended, or is no longer one. */
function losesAgreement({ agreement: before }: Material, { agreement: after }: Material): boolean {
  if (after.state === before.state) return false
  return after.state === 'ended' || (before.state === 'agreed' && after.state !== 'not_needed')
}
