import { type InspectionFacts, inspectionDueOn } from '../../inspections/due.ts'
import type { SafeguardProperties } from '../../model/safeguard.ts'
import { isTemporary, standingOn } from '../../securing/standing.ts'
import type { Placed } from './indicator.ts'

/** A version of a safeguard, with the day in Norway it was stored. */
interface SafeguardVersion {
  on: string
  status: SafeguardProperties['status']
  nextInspectionOn: string | null
}

type Now = 'kind' | 'status' | 'decidedOn' | 'doneOn' | 'untilOn' | 'removedOn' | 'inspectionMonths'

/** A safeguard of the register: as it is now, and what has to be known of earlier days. */
export interface SafeguardFact extends Placed, Pick<SafeguardProperties, Now> {
  registeredOn: string
  inspectEvery: InspectionFacts['inspectEvery']
  /** The first first. */
  versions: readonly SafeguardVersion[]
  /** Those that could be carried out, the first first; `version` is the place of the version that held when it was stored. */
  inspections: readonly { on: string; version: number }[]
}

export type SafeguardState = Exclude<SafeguardProperties['status'], 'removed'> | 'expired'

/**
 * How far a safeguard had come on a day, by what is known now; null where it was removed or nobody had registered it. It
 * stands when its coverage says so (geodata/securing/standing.ts); before that, it is as it was written then.
 */
export function stateOn(safeguard: SafeguardFact, day: string): SafeguardState | null {
  const { decidedOn, versions } = safeguard
  const isDecided = decidedOn !== null && decidedOn <= day
  switch (standingOn(safeguard, day)) {
    case 'stands':
      return isTemporary(safeguard) ? 'temporary' : 'done'
    case 'expired':
      return 'expired'
    case 'removed':
      return null
    case 'absent':
      return isDecided ? 'decided' : null
    case 'planned': {
      const status = versions.findLast(({ on }) => on <= day)?.status ?? 'proposed'
      if (status === 'proposed') return isDecided ? 'decided' : 'proposed'
      // Written as made by then, with a later day: it was on its way.
      return status === 'decided' ? 'decided' : 'in_progress'
    }
  }
}

export function isStanding(safeguard: SafeguardFact, day: string): boolean {
  const state = stateOn(safeguard, day)
  return state === 'done' || state === 'temporary'
}

/** The day a safeguard was to be inspected, as of another; null where it did not stand, or nothing asked for it. */
export function dueOn(safeguard: SafeguardFact, day: string): string | null {
  const state = stateOn(safeguard, day)
  if (state !== 'done' && state !== 'temporary') return null
  const { versions, inspections } = safeguard
  const written = versions.findLastIndex(({ on }) => on <= day)
  const last = inspections.findLast(({ on }) => on <= day) ?? null
  const planned = versions[written]?.nextInspectionOn ?? null
  // Told of later than the day: whatever was planned on the day was planned before it.
  const then = last && last.version < written ? (versions[last.version]?.nextInspectionOn ?? null) : planned
  const facts = { status: state, nextInspectionOn: planned, plannedThen: then, lastOn: last?.on ?? null }
  return inspectionDueOn({ ...safeguard, ...facts }, day)
}
