import { type Candidate, type ContextLookup, contextFrom } from '../../geodata/checks/context.ts'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { ProximityTarget } from '../../geodata/model/check.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { readCandidates, readGrounds } from '../checks/surroundings.ts'

/** Whatever lies this near is looked for first: in a dense town that is all that has to be read. */
const firstMetres = 25
const growth = 4
/** Measuring to what was found, which may be a whole fjord, in things read. */
const costOfMeasuring = 50

export interface TrialSurroundings {
  /** Around an area, as far as the condition asks; only the nearest of each kind is sure to be there. */
  around(geometry: Geometry): ContextLookup
  /** What has been done so far, in things read: the clock stands still inside an operation and cannot tell. */
  readonly cost: number
}

/** Surroundings for one condition and many projects; `metres` says how far out it asks of each kind. */
export function trialSurroundings(
  sql: SqlStorage,
  metres: Partial<Record<ProximityTarget, number>>,
): TrialSurroundings {
  const grounds = readGrounds(sql)
  const asked = Object.entries(metres) as [ProximityTarget, number][]
  let cost = 0

  function nearestCandidates(geometry: Geometry, target: ProximityTarget, limitMetres: number): Candidate[] {
    const bbox = bboxOf(geometry)
    for (let reach = Math.min(firstMetres, limitMetres); ; reach = Math.min(reach * growth, limitMetres)) {
      const candidates = readCandidates(sql, target, expandBbox(bbox, reach))
      cost += candidates.length
      // Within the box everything has been read, so what is found there is the nearest there is.
      const found = contextFrom({ geometry, candidates, layers: [], registers: [] }).nearest(target, reach)
      if (found.length === 0 && reach < limitMetres) continue
      cost += costOfMeasuring
      return candidates
    }
  }

  return {
    around: (geometry) =>
      contextFrom({
        geometry,
        candidates: asked.flatMap(([target, limit]) => nearestCandidates(geometry, target, limit)),
        ...grounds,
      }),
    get cost() {
      return cost
    },
  }
}
