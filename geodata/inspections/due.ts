import { addDays, addMonths } from '../model/calendar.ts'
import type { SafeguardProperties } from '../model/safeguard.ts'

/*
 * When a safeguard is to be inspected. Dates are calendar dates in Norway.
 */

/** How often, as the catalogue says it. */
export type Interval = { readonly months: number } | { readonly days: number }

/** What has to be known of a safeguard to tell when it is due. */
export interface InspectionFacts
  extends Pick<
    SafeguardProperties,
    'status' | 'doneOn' | 'untilOn' | 'removedOn' | 'inspectionMonths' | 'nextInspectionOn'
  > {
  registeredOn: string
  /** What the catalogue proposes for the type; null where it is continuous or the owner's routine decides. */
  inspectEvery: Interval | null
  /** The day of the last inspection that could be carried out. */
  lastOn: string | null
  /** What `nextInspectionOn` was when the last inspection was stored: if it still is, that inspection was the planned one. */
  plannedThen: string | null
}

/** The day it is to be inspected, which may have passed; null where nothing asks for it, or it does not stand. */
export function inspectionDueOn(facts: InspectionFacts, today: string): string | null {
  const last = lastDayStanding(facts)
  if (last === null || last < today) return null
  const due = plannedOn(facts) ?? afterInterval(facts)
  return due !== null && due <= last ? due : null
}

const always = '9999-12-31'

/** The last day it stands as far as anybody knows; null for one that is not made, or is gone. */
function lastDayStanding({ status, untilOn, removedOn }: InspectionFacts): string | null {
  if (status !== 'done' && status !== 'temporary') return null
  const days = [
    removedOn === null ? always : addDays(removedOn, -1),
    status === 'temporary' ? (untilOn ?? always) : always,
  ]
  return days.toSorted()[0]!
}

/** A day somebody has set since the last inspection. */
function plannedOn({ nextInspectionOn, lastOn, plannedThen }: InspectionFacts): string | null {
  return lastOn !== null && nextInspectionOn === plannedThen ? null : nextInspectionOn
}

function afterInterval(facts: InspectionFacts): string | null {
  const { lastOn, doneOn, registeredOn, inspectionMonths, inspectEvery } = facts
  const every = inspectionMonths === null ? inspectEvery : { months: inspectionMonths }
  if (every === null) return null
  const from = lastOn ?? doneOn ?? registeredOn
  return 'months' in every ? addMonths(from, every.months) : addDays(from, every.days)
}
