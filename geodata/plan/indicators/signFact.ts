import { signDueOn } from '../../sign-care/due.ts'
import type { Placed } from './indicator.ts'
import { isStanding, type SignLife, signOn } from './signLife.ts'

/** A sign of the register: its life, the inspections of it that could be carried out, and when something was changed there. */
export interface SignFact extends Placed {
  life: SignLife
  registeredOn: string
  /** The first first; `plannedThen` as in geodata/sign-care/due.ts. */
  inspections: readonly { on: string; plannedThen: string | null }[]
  /** Days it was replaced in a recall, or something was mended that asks for a new look. */
  changes: readonly string[]
}

/** Whether a sign that stands on a day should have been inspected before it; null for one that does not stand. */
export function isOverdueOn(
  { life, registeredOn, inspections, changes }: SignFact,
  day: string,
): boolean | null {
  const sign = signOn(life, day)
  if (!sign || !isStanding(sign.status)) return null
  const last = inspections.findLast(({ on }) => on <= day)
  const dueOn = signDueOn({
    ...sign,
    registeredOn,
    lastOn: last?.on ?? null,
    plannedThen: last?.plannedThen ?? null,
    changedOn: changes.findLast((on) => on <= day) ?? null,
  })
  return dueOn !== null && dueOn < day
}
