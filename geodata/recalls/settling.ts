import { sameNumber } from '../helplines/changes.ts'
import { sayHours } from '../helplines/hours.ts'
import { isVerified } from '../helplines/verification.ts'
import type { StoredHelpline } from '../model/helpline.ts'
import type { Handling, RecallCause } from '../model/recall.ts'
import type { Shown } from '../model/sign.ts'

type ShownHelpline = Shown['helplines'][number]
type Service = Pick<StoredHelpline, 'number' | 'hours' | 'agreement' | 'verified'> & { removed: boolean }

/** Whether what a sign shows of a service is what it should show. */
export function showsRight(
  shown: ShownHelpline,
  { number, hours }: Pick<Service, 'number' | 'hours'>,
): boolean {
  return sameNumber(shown.number, number) && shown.hours === sayHours(hours, 'nb')
}

/**
 * Whether what a recall was opened for no longer holds for a sign that nobody has gone through: the number is the old one
 * again, the service was taken back, the number was held against its source anew and had not changed.
 */
export function isOverFor(
  cause: RecallCause,
  shown: ShownHelpline,
  service: Service,
  today: string,
): boolean {
  if (service.removed || !showsRight(shown, service)) return false
  if (cause === 'agreement')
    return service.agreement.state === 'agreed' || service.agreement.state === 'not_needed'
  return cause !== 'verification' || isVerified(service.verified, today)
}

interface Opened {
  helplineId: string
  cause: RecallCause
}

/**
 * Whether going through a sign in one recall also counts in another that is open for it. A new sign shows only what is right
 * now, and one that is down shows nothing; who looked at a number has looked at the hours below it, and at no other service.
 */
export function alsoSettles(outcome: Handling['outcome'], handled: Opened, other: Opened): boolean {
  if (outcome !== 'confirmed') return true
  const onTheSign: readonly RecallCause[] = ['number', 'hours']
  return (
    handled.helplineId === other.helplineId &&
    onTheSign.includes(handled.cause) &&
    onTheSign.includes(other.cause)
  )
}
