import { isCovered } from '../geometry/clipLines.ts'
import { type Planar, planar } from '../geometry/planar.ts'
import { touchMetres } from '../geometry/segments.ts'
import type { Geometry } from '../model/geojson.ts'
import { zones } from './problem.ts'

/** Where people are on their way to, and how far from it outside begins. Metres are planar, EPSG:25832. */
export interface Target {
  readonly shape: Planar
  readonly reachMetres: number
  readonly outsideMetres: number
}

/** The place (lon/lat) with its distances. Outside always begins beyond the place. */
export function targetOf(place: Geometry, reachMetres: number, outsideMetres: number): Target {
  return {
    shape: planar(place),
    reachMetres,
    outsideMetres: Math.max(outsideMetres, reachMetres + leastBetweenMetres),
  }
}

/** Less than this between the place and outside leaves no room for a sign. */
const leastBetweenMetres = 1

/** One of `zones`: what is as near the place as cutting is exact belongs to it, and outside likewise. */
export function zoneAt({ shape, reachMetres, outsideMetres }: Target, east: number, north: number): number {
  if (isCovered(east, north, shape, reachMetres + touchMetres)) return zones.place
  return isCovered(east, north, shape, outsideMetres - touchMetres) ? zones.between : zones.outside
}
