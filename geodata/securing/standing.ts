import type { CoverRole } from '../catalogue/safeguardEntry.ts'
import { addDays } from '../model/calendar.ts'
import type { Stretch } from '../model/edge.ts'
import type { SafeguardProperties } from '../model/safeguard.ts'

/*
 * Whether a safeguard stood on a day. Dates are calendar dates in Norway. What is done without a date is taken to stand
 * from the day it was registered, since nobody knows of any earlier.
 */

/** An open or closed fault that lets people through: from the day it was found, until (not included) the day it was mended. */
export interface Breach {
  foundOn: string
  mendedOn: string | null
  /** Where it is open; empty is all of the safeguard. */
  stretches: readonly Stretch[]
  /** What keeps people away meanwhile: first day, and the last where one is set. */
  securing: { from: string; until: string | null } | null
}

/** What has to be known of a safeguard to tell what it covers. */
export interface SafeguardFacts
  extends Pick<
    SafeguardProperties,
    'status' | 'extent' | 'heightMetres' | 'doneOn' | 'untilOn' | 'removedOn'
  > {
  id: string
  role: CoverRole
  registeredOn: string
  breaches: readonly Breach[]
}

/** `absent`: nobody had registered it then. */
export type Standing = 'stands' | 'planned' | 'expired' | 'removed' | 'absent'

type Days = Pick<SafeguardFacts, 'status' | 'doneOn' | 'untilOn' | 'removedOn' | 'registeredOn'>

export function standingOn(safeguard: Days, date: string): Standing {
  const { status, removedOn, untilOn, registeredOn } = safeguard
  const begins = beginsOn(safeguard)
  const isBefore = begins === null || date < begins
  if (removedOn !== null && date >= removedOn) return 'removed'
  if (isBefore) return date < registeredOn ? 'absent' : 'planned'
  // Removed on a day nobody knows: nothing tells that it still stood on any.
  if (status === 'removed' && removedOn === null) return 'removed'
  return untilOn !== null && date > untilOn ? 'expired' : 'stands'
}

/** Whatever has a last day was temporary, also after it has been removed. */
export function isTemporary({ status, untilOn }: Pick<SafeguardFacts, 'status' | 'untilOn'>): boolean {
  return status === 'temporary' || untilOn !== null
}

/** The first day it stands; null for one that is not made yet. */
function beginsOn({ status, doneOn, registeredOn }: Days): string | null {
  const isMade = status === 'done' || status === 'temporary' || status === 'removed'
  return isMade ? (doneOn ?? registeredOn) : null
}

export function isBreached({ foundOn, mendedOn }: Breach, date: string): boolean {
  return date >= foundOn && (mendedOn === null || date < mendedOn)
}

export function isSecuredMeanwhile({ securing }: Pick<Breach, 'securing'>, date: string): boolean {
  return securing !== null && date >= securing.from && (securing.until === null || date <= securing.until)
}

/** Every day on which the safeguard may begin or cease to cover. */
export function turningDays(safeguard: SafeguardFacts): string[] {
  const { untilOn, removedOn, registeredOn, breaches } = safeguard
  const days = [
    registeredOn,
    beginsOn(safeguard),
    removedOn,
    untilOn && addDays(untilOn, 1),
    ...breaches.flatMap(({ foundOn, mendedOn, securing }) => [
      foundOn,
      mendedOn,
      securing?.from ?? null,
      securing?.until ? addDays(securing.until, 1) : null,
    ]),
  ]
  return days.filter((day) => day !== null)
}
