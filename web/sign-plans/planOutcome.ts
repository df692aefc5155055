import type { SignPlanContent } from '../../geodata/model/signPlan.ts'
import type { Judgement } from '../../geodata/sign-planning/judge.ts'
import type { Solution } from './useSolution.ts'

/** What the plan comes to as it stands, to be kept with it; null while it is worked out. */
export function outcomeOf(
  { prepared, fewest }: Solution,
  judgement: Judgement | null,
  waysDate: string | null,
  on: string,
): SignPlanContent['outcome'] {
  if (!prepared || !fewest || !judgement) return null
  return {
    on,
    waysDate,
    waysIn: prepared.waysIn.length,
    waysCovered: judgement.covered.length,
    fewest: fewest.chosen.length,
    proof: fewest.proof.kind,
    share: judgement.share,
  }
}
