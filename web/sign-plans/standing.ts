import { isInside } from '../../geodata/geometry/inside.ts'
import { planar } from '../../geodata/geometry/planar.ts'
import { toEastNorth } from '../../geodata/geometry/projection.ts'
import type { PlannedSign } from '../../geodata/model/signPlan.ts'
import type { CandidateReason, Problem } from '../../geodata/sign-planning/problem.ts'
import { type Ground, wayOf } from './placing.ts'
import type { PlanDraft } from './planDraft.ts'

export interface Standing {
  permitted: boolean
  reasons: readonly CandidateReason[]
}

const nothing: Standing = { permitted: true, reasons: [] }

/** Whether a sign may stand where it is put, and what must be asked for: as at the nearest candidate on its way. */
export function standingOf(
  sign: PlannedSign,
  ground: Ground | null,
  problem: Problem | undefined,
  { forbidden, settings }: PlanDraft,
): Standing {
  const [east, north] = toEastNorth(sign.point)
  if (forbidden.some((area) => isInside(planar(area), east, north)))
    return { permitted: false, reasons: ['forbidden_area'] }
  const on = ground && wayOf(ground, sign)
  if (!on || !problem) return nothing
  let nearest = settings.spacingMetres
  let found: Standing = nothing
  for (const { edge, metres, permitted, reasons } of problem.candidates) {
    if (edge !== on.edge || Math.abs(metres - on.metres) >= nearest) continue
    nearest = Math.abs(metres - on.metres)
    found = { permitted, reasons }
  }
  return found
}
