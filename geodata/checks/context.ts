import { bboxOf } from '../geometry/bbox.ts'
import { type Planar, planar } from '../geometry/planar.ts'
import type { Nearest, ProximityTarget } from '../model/check.ts'
import { type ContextLayerState, surroundingCodes } from '../model/contextLayer.ts'
import type { Bbox, Geometry } from '../model/geojson.ts'
import { type Coverage, coverageAround } from './coverage.ts'
import { nearestFirst } from './nearest.ts'

/** A thing that may lie near the project: fetched by bounding box, not yet measured. */
export interface Candidate {
  target: ProximityTarget
  id: string
  name: string | null
  kind: string | null
  geometry: Geometry
  /** Known already, as from an R*Tree; `geometry` may then be a getter that parses only what gets measured. */
  bbox?: Bbox
}

/** What a check can ask about the surroundings of one project. Distances are planar metres, EPSG:25832. */
export interface ContextLookup {
  readonly area: Planar
  readonly layers: readonly ContextLayerState[]
  /** The nearest things of the kind, at most a handful, nearest first; 0 m where they touch the area. */
  nearest(target: ProximityTarget, withinMetres: number): Nearest[]
  /** Whether an absence of hits within the distance proves anything. */
  coverage(target: ProximityTarget, withinMetres: number): Coverage
  /** The date the layer's source gives; null for the register, which is always as of now. */
  layerDate(target: ProximityTarget): string | null
}

/** How many of each kind are ever named: enough to find one's bearings, few enough to read. */
const handful = 5

interface Surroundings {
  /** The project's area, lon/lat. */
  geometry: Geometry
  /** Everything whose bounding box meets the area's, expanded by `searchRadiusMetres`; more does no harm. */
  candidates: readonly Candidate[]
  /** The context layers that are imported. */
  layers: readonly ContextLayerState[]
  /**
   * The collections that hold anything at all, from an import or by hand. The register is the municipality's own
   * list and has no boundary to ask about: once it is in use it is taken to describe the municipality (`covered`);
   * while it is empty it says nothing (`missing`).
   */
  registers: readonly ProximityTarget[]
}

/** Surroundings from fetched candidates: pure, and measures only what can be among the nearest. */
export function contextFrom({ geometry, candidates, layers, registers }: Surroundings): ContextLookup {
  const area = planar(geometry)
  const bbox = bboxOf(geometry)
  const byTarget = Map.groupBy(candidates, (candidate) => candidate.target)
  const measured = new Map<ProximityTarget, Nearest[]>()
  const layerOf = new Map<string, ContextLayerState>(layers.map((layer) => [layer.layer, layer]))
  return {
    area,
    layers,
    nearest(target, withinMetres) {
      let found = measured.get(target)
      if (!found) {
        found = nearestFirst(area, bbox, byTarget.get(target) ?? [], handful)
        measured.set(target, found)
      }
      return found.filter((thing) => thing.distanceMetres <= withinMetres)
    },
    coverage(target, withinMetres) {
      if (!isContextLayer(target)) return registers.includes(target) ? 'covered' : 'missing'
      const layer = layerOf.get(target)
      return layer ? coverageAround(geometry, layer.covers, withinMetres) : 'missing'
    },
    layerDate(target) {
      return layerOf.get(target)?.date ?? null
    },
  }
}

function isContextLayer(target: ProximityTarget): boolean {
  return (surroundingCodes as readonly string[]).includes(target)
}
