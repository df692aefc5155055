import type { Known } from '../known.ts'
import type { TownPlan } from '../plan.ts'
import type { PastCase } from './case.ts'
import { casesBefore } from './casesBefore.ts'
import { casesSince } from './casesSince.ts'

/**
 * Projects of fourteen months in all districts, the first first. Most were signed before they were decided, two after, two never;
 * the way from registration to signature grows shorter.
 */
export function pastCases(plan: TownPlan, known: Known): PastCase[] {
  return [...casesBefore(plan, known), ...casesSince(plan, known)]
}
