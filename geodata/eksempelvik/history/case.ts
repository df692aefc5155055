import type { FollowUpPhase } from '../../model/followUp.ts'
import type { Entered } from '../known.ts'

/*
 * A year and more of Eksempelvik, for a demo with something to look back on. Everything is told in days before today; what is
 * invented has happened nowhere.
 */

export interface PastPromise {
  text: string
  phase: FollowUpPhase
  responsible: string
  /** Below zero it is still to come. */
  due: number
  closed: { ago: number; note: string } | null
}

/** A project that has been through the town's planning: when it was registered, checked, sent, signed and decided. */
export interface PastCase {
  project: Entered<'projects'> & { properties: { name: string } }
  registered: number
  /** Null for one that nobody checked. */
  check: {
    run: number
    sent: number
    sentBy: 'planner' | 'several'
    signed: number
    promises: readonly PastPromise[]
  } | null
  decided: number
}
