import { addMonths } from '../model/calendar.ts'
import type { SiteFigure } from '../model/indicator.ts'
import { signNeedOutcomes } from '../model/signNeed.ts'
import type { Site } from '../sites/site.ts'

/*
 * Small numbers: what may be told of how many places of concern have an assessment of signs (decision 0014). Counts are told to
 * the whole five below and only every third month, so that neither a small one nor a single place more or less can be
 * worked out.
 */

/** Counts are told in whole numbers of this; fewer are not told. */
const coarseness = 5
const monthsBetween = 3

type Outcome = (typeof signNeedOutcomes.codes)[number]
export type Counted = Pick<Site, 'closed'> & { properties: Pick<Site['properties'], 'signOutcome'> }

/** Before anything was counted: the same as fewer than five. */
export const notCounted: SiteFigure = { on: null, atLeast: null, parts: null }

/** The places that are in force and have an assessment of signs, as they may be told of. */
export function siteFigureOf(sites: readonly Counted[], on: string): SiteFigure {
  const outcomes = sites.flatMap(({ closed, properties }): Outcome[] =>
    closed === null && properties.signOutcome !== null ? [properties.signOutcome] : [],
  )
  const parts = signNeedOutcomes.codes.flatMap((code) => {
    const atLeast = coarse(outcomes.filter((outcome) => outcome === code).length)
    return atLeast === null ? [] : [{ code, atLeast }]
  })
  // One part alone that is left out could be worked out from the others and the whole.
  const isWhole = parts.length === signNeedOutcomes.codes.length
  return { on, atLeast: coarse(outcomes.length), parts: isWhole ? parts : null }
}

/**
 * Whether it is time to count: the day after the places were opened for the first time, and every third month from then. Never on
 * that day itself: when in its course they were counted would tell of what was done with them.
 */
export function isCountDue({ on }: SiteFigure, firstOpenedOn: string | null, today: string): boolean {
  if (on === null) return firstOpenedOn !== null && firstOpenedOn < today
  return addMonths(on, monthsBetween) <= today
}

function coarse(count: number): number | null {
  return count < coarseness ? null : Math.floor(count / coarseness) * coarseness
}
