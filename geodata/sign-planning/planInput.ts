import type { Geometry, LineString, LonLat, MultiLineString } from '../model/geojson.ts'
import type { SignPlanContent } from '../model/signPlan.ts'

/** All that a plan is worked out from, in lon/lat and as plain JSON: it is sent to a worker thread as it is. */
export interface PlanInput {
  /** Ways that people walk. */
  readonly ways: readonly {
    readonly id: string
    readonly geometry: LineString | MultiLineString
  }[]
  readonly place: Geometry
  readonly content: Pick<SignPlanContent, 'settings' | 'addedWays' | 'closedAt' | 'forbidden' | 'counts'>
  /** Signs that stand, or that are decided: they are kept. Degrees clockwise from north. */
  readonly kept: readonly PointedSign[]
  readonly rail: readonly Geometry[]
  /** As the register has them: on one a sign takes its owner's consent. */
  readonly bridges: readonly Geometry[]
  /** Schools and kindergartens. */
  readonly youngPeople: readonly Geometry[]
}

/** A sign as the register and a plan hold it. */
export interface PointedSign {
  readonly id: string
  readonly point: LonLat
  /** Degrees clockwise from north; null where it is read from all sides. */
  readonly facingDegrees: number | null
}
