import { signNeedOutcomes } from '../../model/signNeed.ts'
import type { Indicator, Placed } from './indicator.ts'
import { lastDay } from './lastDay.ts'

/** An assessment of signs, in force from the day it was made until the place is assessed anew. */
export interface AssessmentFact extends Placed {
  assessedOn: string
  /** The day the next one was made; null for the latest. */
  until: string | null
  outcome: (typeof signNeedOutcomes.codes)[number]
  hasReason: boolean
}

export const placesAssessed: Indicator<AssessmentFact> = {
  code: 'places_assessed',
  measure: '3.1.9',
  kind: 'count',
  parts: signNeedOutcomes.codes.map((code) => ({ code, name: signNeedOutcomes.labels[code] })),
  by: { district: true, department: true },
  read(facts, period, today) {
    const day = lastDay(period, today)
    const inForce = facts.filter(
      ({ assessedOn, until, hasReason }) => hasReason && assessedOn <= day && (until === null || day < until),
    )
    const parts = signNeedOutcomes.codes.map((code) => ({
      code,
      count: inForce.filter(({ outcome }) => outcome === code).length,
    }))
    return { value: inForce.length, of: null, parts }
  },
}
