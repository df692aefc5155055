import { type Candidate, type ContextLookup, contextFrom } from '../../../geodata/checks/context.ts'
import { toEastNorth, toLonLat } from '../../../geodata/geometry/projection.ts'
import type { ProximityTarget } from '../../../geodata/model/check.ts'
import {
  type ContextLayerCode,
  type ContextLayerState,
  surroundingCodes,
} from '../../../geodata/model/contextLayer.ts'
import type { Geometry, LineString, LonLat, Polygon } from '../../../geodata/model/geojson.ts'
import { type ProjectProperties, projectProperties } from '../../../geodata/model/project.ts'

/** Invented surroundings in the open sea, laid out in metres east and north of a corner of the project's area. */

const origin = toEastNorth([6.2, 64.8])

export function at(east: number, north: number): LonLat {
  return toLonLat([origin[0] + east, origin[1] + north])
}

export function box(east: number, north: number, width: number, height: number): Polygon {
  const corners = [
    [east, north],
    [east + width, north],
    [east + width, north + height],
    [east, north + height],
    [east, north],
  ]
  return { type: 'Polygon', coordinates: [corners.map(([x, y]) => at(x!, y!))] }
}

export function line(...positions: [number, number][]): LineString {
  return { type: 'LineString', coordinates: positions.map(([east, north]) => at(east, north)) }
}

/** The project's area: a square of 100 m. */
export const area = box(0, 0, 100, 100)

/** A north-south line so many metres east of the area. */
export function away(metres: number): Geometry {
  return line([100 + metres, -500], [100 + metres, 500])
}

export function project(properties: Partial<ProjectProperties> = {}): ProjectProperties {
  return projectProperties.parse({ name: 'Kaikvartalet', kind: 'zoning_plan', ...properties })
}

export function thing(target: ProximityTarget, geometry: Geometry, name: string | null = null): Candidate {
  return { target, id: `${target}-${name ?? 'one'}`, name, kind: null, geometry }
}

export function layer(code: ContextLayerCode, covers: Geometry | null): ContextLayerState {
  return {
    layer: code,
    version: 1,
    source: 'eksempelvik',
    sourceName: 'Eksempelvik',
    licence: 'CC0',
    date: '2026-05-12',
    covers,
    bbox: null,
    featureCount: 1,
    importedAt: '2026-05-13T08:00:00Z',
  }
}

/** Ten kilometres each way: everything a check may ask about. */
export const everywhere = box(-5000, -5000, 10_000, 10_000)

const registers: ProximityTarget[] = ['bridges', 'buildings', 'structures', 'safeguards', 'signs']

/** Surroundings in which every layer is imported and covers everything, and every register is in use. */
export function mapped(...candidates: Candidate[]): ContextLookup {
  const layers = surroundingCodes.map((code) => layer(code, everywhere))
  return contextFrom({ geometry: area, candidates, layers, registers })
}

/** Surroundings of which nothing is known but these things. */
export function unmapped(...candidates: Candidate[]): ContextLookup {
  return contextFrom({ geometry: area, candidates, layers: [], registers: [] })
}
