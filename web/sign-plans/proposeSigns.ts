import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { LonLat } from '../../geodata/model/geojson.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { signPlacements } from '../../geodata/model/sign.ts'
import type { PlannedSign } from '../../geodata/model/signPlan.ts'
import { createThing, listThings, type ThingOf } from '../api/things.ts'
import { isNear } from './planDraft.ts'

/** What a planned sign becomes. */
export interface Proposal {
  sign: PlannedSign
  name: string
  /** What the sign says of where one is; null where nothing short enough is known. */
  placeName: string | null
  placement: (typeof signPlacements.codes)[number]
  at: ThingReference | null
  /** Null where the plan is not stored. */
  planId: string | null
}

/**
 * Makes proposed signs one by one, and tells of each as it is made. A sign that was made of the same plan at the same
 * point before, by a try whose answer never came, is taken instead of made once more. Throws as the API client does.
 */
export async function proposeSigns(
  proposals: readonly Proposal[],
  onMade: (plannedId: string, signId: string) => void,
): Promise<void> {
  const before = await signsOf(proposals)
  const taken = new Set<string>()
  for (const { sign, name, placeName, placement, at, planId } of proposals) {
    const same = before.find(
      ({ id, geometry }) => !taken.has(id) && isNear(geometry.coordinates as LonLat, sign.point),
    )
    if (same) taken.add(same.id)
    const made =
      same ??
      (
        await createThing('signs', {
          geometry: { type: 'Point', coordinates: sign.point },
          properties: {
            name,
            status: 'proposed',
            ...(at && { at: { collection: at.collection, id: at.id } }),
            ...(planId && { planId }),
            placement,
            ...(placeName && { placeName }),
            ...(sign.facingDegrees !== null && { facingDegrees: sign.facingDegrees }),
          },
        })
      ).value
    onMade(sign.id, made.id)
  }
}

/** Proposed signs of the same plan around those that are to be made. */
async function signsOf(
  proposals: readonly Proposal[],
): Promise<(ThingOf<'signs'> & { geometry: { type: 'Point' } })[]> {
  const planId = proposals[0]?.planId
  if (!planId) return []
  const points = proposals.map(({ sign }) => sign.point)
  const bbox = expandBbox(bboxOf({ type: 'MultiPoint', coordinates: points }), 10)
  const { features } = await listThings('signs', { bbox, limit: 1000 })
  return features.flatMap((sign) =>
    sign.properties.planId === planId && sign.geometry.type === 'Point'
      ? [sign as ThingOf<'signs'> & { geometry: { type: 'Point' } }]
      : [],
  )
}
