import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { type Candidate, type ContextLookup, contextFrom } from '../../geodata/checks/context.ts'
import { fetchMetres } from '../../geodata/checks/reach.ts'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import { type ProximityTarget, proximityTargets, type Threshold } from '../../geodata/model/check.ts'
import {
  type ContextLayerState,
  isSurrounding,
  type SurroundingCode,
} from '../../geodata/model/contextLayer.ts'
import type { Bbox, Geometry } from '../../geodata/model/geojson.ts'
import { readContextNear, readLayerStates } from '../context/store.ts'
import { holdsAnything, measuredCollections, readThingsNear } from './surroundingsStore.ts'

/** What lies around an area, read from the trees: only what may matter to a check, and nothing measured yet. */
export function surroundingsOf(
  sql: SqlStorage,
  geometry: Geometry,
  checklist: Checklist,
  thresholds: readonly Threshold[],
): ContextLookup {
  const bbox = bboxOf(geometry)
  const metres = fetchMetres(checklist, thresholds)
  return contextFrom({
    geometry,
    candidates: proximityTargets.flatMap((target) =>
      readCandidates(sql, target, expandBbox(bbox, metres[target])),
    ),
    ...readGrounds(sql),
  })
}

/** What may lie near: everything of the kind whose box meets the box (degrees). */
export function readCandidates(sql: SqlStorage, target: ProximityTarget, box: Bbox): Candidate[] {
  const collection = measuredCollections.find((code) => code === target)
  const near = collection
    ? readThingsNear(sql, collection, box)
    : readContextNear(sql, target as SurroundingCode, box)
  // Assigned rather than copied: a copy would read, and so parse, every geometry.
  return near.map((thing) => Object.assign(thing, { target }))
}

/** What an absence of things rests on: the layers there are, and the registers that are in use. */
export function readGrounds(sql: SqlStorage): {
  layers: ContextLayerState[]
  registers: ProximityTarget[]
} {
  return {
    layers: readLayerStates(sql).filter(({ layer }) => isSurrounding(layer)),
    registers: measuredCollections.filter((collection) => holdsAnything(sql, collection)),
  }
}
