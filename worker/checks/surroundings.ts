import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { type ContextLookup, contextFrom } from '../../geodata/checks/context.ts'
import { fetchMetres } from '../../geodata/checks/reach.ts'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { ProximityTarget, Threshold } from '../../geodata/model/check.ts'
import { contextLayerCodes } from '../../geodata/model/contextLayer.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { readContextNear, readLayerStates } from '../context/store.ts'
import { holdsAnything, measuredCollections, readThingsNear } from './surroundingsStore.ts'

/** What lies around an area, read from the trees: only what may matter to a check, and nothing measured yet. */
export function surroundingsOf(
  sql: SqlStorage,
  geometry: Geometry,
  checklist: Checklist,
  thresholds: readonly Threshold[],
): ContextLookup {
  return lookAround(sql, geometry, fetchMetres(checklist, thresholds))
}

/** The same, of the kinds that are named and out to so many metres of each. */
export function lookAround(
  sql: SqlStorage,
  geometry: Geometry,
  metres: Partial<Record<ProximityTarget, number>>,
): ContextLookup {
  const bbox = bboxOf(geometry)
  const boxOf = (target: ProximityTarget) => expandBbox(bbox, metres[target]!)
  const isAsked = (target: ProximityTarget) => metres[target] !== undefined
  // Assigned rather than copied: a copy would read, and so parse, every geometry.
  const candidates = [
    ...contextLayerCodes
      .filter(isAsked)
      .flatMap((target) =>
        readContextNear(sql, target, boxOf(target)).map((near) => Object.assign(near, { target })),
      ),
    ...measuredCollections
      .filter(isAsked)
      .flatMap((target) =>
        readThingsNear(sql, target, boxOf(target)).map((near) => Object.assign(near, { target })),
      ),
  ]
  return contextFrom({
    geometry,
    candidates,
    layers: readLayerStates(sql),
    registers: measuredCollections.filter((collection) => holdsAnything(sql, collection)),
  })
}
