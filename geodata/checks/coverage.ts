import { distanceMetres, intersects } from '../geometry/measure.ts'
import { planar } from '../geometry/planar.ts'
import type { TraceStep } from '../model/check.ts'
import type { Geometry } from '../model/geojson.ts'

export type Coverage = Extract<TraceStep, { step: 'near' }>['coverage']

/**
 * Whether a layer that covers this describes everything within so many metres of the area. A layer that does not say
 * what it covers is `partly`: its hits count, its silence does not.
 */
export function coverageAround(area: Geometry, covers: Geometry | null, withinMetres: number): Coverage {
  if (!covers) return 'partly'
  const covered = planar(covers)
  if (covered.dimension !== 2) return 'partly'
  const edge = planar(outlineOf(covers))
  const parts = partsOf(area).map((part) => planar(part))
  // A connected part that keeps its distance from the edge lies wholly on one side of it.
  const inside = parts.every(
    (part) => intersects(part, covered) && distanceMetres(part, edge, withinMetres) >= withinMetres,
  )
  if (inside) return 'covered'
  const reached = parts.some((part) => distanceMetres(part, covered, withinMetres) <= withinMetres)
  return reached ? 'partly' : 'missing'
}

function partsOf(area: Geometry): Geometry[] {
  if (area.type !== 'MultiPolygon') return [area]
  return area.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
}

function outlineOf(covers: Geometry): Geometry {
  if (covers.type === 'Polygon') return { type: 'MultiLineString', coordinates: covers.coordinates }
  if (covers.type === 'MultiPolygon')
    return { type: 'MultiLineString', coordinates: covers.coordinates.flat() }
  return covers
}
