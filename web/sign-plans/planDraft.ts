import { toLonLat } from '../../geodata/geometry/projection.ts'
import type { LonLat } from '../../geodata/model/geojson.ts'
import type { PlannedSign, SignPlanContent } from '../../geodata/model/signPlan.ts'
import { candidateFacing, degreesFromNorth } from '../../geodata/sign-planning/facing.ts'
import type { Problem } from '../../geodata/sign-planning/problem.ts'

/*
 * Steps one can take with the signs of a plan. Signs are called A, B, C in the order they stand, so that they are never taken
 * for the ways in, which have numbers.
 */

/** A plan while it is worked on: what comes of it is put to it when it is saved. */
export type PlanDraft = Omit<SignPlanContent, 'outcome'>

export type NewId = () => string

/** A for the first, AA after Z. */
export function signLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : signLetter(Math.floor(index / 26) - 1) + last
}

/** A candidate position as a sign of the plan. */
export function plannedFrom({ graph, candidates }: Problem, index: number, id: string): PlannedSign {
  const candidate = candidates[index]!
  const point = toLonLat([...candidate.at])
  const facingDegrees = degreesFromNorth(point, candidateFacing(graph, candidate))
  return { id, point, facingDegrees, origin: 'computed', signId: null }
}

/**
 * The plan with these candidates for signs. Signs that a proposed sign was made of stay; a candidate where one stands
 * already is not put there once more.
 */
export function withCandidates(
  content: PlanDraft,
  problem: Problem,
  chosen: readonly number[],
  newId: NewId,
): PlanDraft {
  const made = content.signs.filter(({ signId }) => signId !== null)
  const signs = chosen
    .map((index) => plannedFrom(problem, index, newId()))
    .filter((sign) => !made.some((one) => isSamePlace(one, sign)))
  return { ...content, signs: [...made, ...signs] }
}

export function withSign(content: PlanDraft, sign: PlannedSign): PlanDraft {
  return { ...content, signs: [...content.signs, sign] }
}

export function withoutSign(content: PlanDraft, id: string): PlanDraft {
  return { ...content, signs: content.signs.filter((sign) => sign.id !== id) }
}

/** A sign put or turned by hand; one that was added stays so. */
export function withMoved(
  content: PlanDraft,
  id: string,
  to: Partial<Pick<PlannedSign, 'point' | 'facingDegrees'>>,
): PlanDraft {
  const moved = (sign: PlannedSign): PlannedSign => ({
    ...sign,
    ...to,
    origin: sign.origin === 'added' ? 'added' : 'moved',
  })
  return { ...content, signs: content.signs.map((sign) => (sign.id === id ? moved(sign) : sign)) }
}

/** What a proposed sign was made of it; the others stay as they are. */
export function withMade(content: PlanDraft, made: ReadonlyMap<string, string>): PlanDraft {
  const signs = content.signs.map((sign) => ({ ...sign, signId: made.get(sign.id) ?? sign.signId }))
  return { ...content, signs }
}

export function turned(degrees: number, by: number): number {
  return (((degrees + by) % 360) + 360) % 360
}

/** Seven decimals are a centimetre. */
function isSamePlace(one: PlannedSign, other: PlannedSign): boolean {
  return isNear(one.point, other.point) && one.facingDegrees === other.facingDegrees
}

export function isNear([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): boolean {
  return Math.abs(lon - otherLon) < 1e-7 && Math.abs(lat - otherLat) < 1e-7
}
