import type { Geometry } from '../model/geojson.ts'

/** What of a project decides whether it is asked about. */
interface Drawn {
  geometry: Geometry
  deletedAt: string | null
}

/**
 * Whether a change is asked about: a new project, a new area, or a project that comes back. Every one of them is, always;
 * attributes alone are not, since sites are near an area and not near a name.
 */
export function isAskedAbout(previous: Drawn | null, next: Drawn): boolean {
  if (next.deletedAt !== null) return false
  return previous === null || previous.deletedAt !== null || !isSameArea(previous, next)
}

/** Whether a question that still waits falls away with a change: the project is gone, or is asked about anew. */
export function isWithdrawn(previous: Drawn | null, next: Drawn): boolean {
  return previous !== null && (next.deletedAt !== null || isAskedAbout(previous, next))
}

function isSameArea(a: Drawn, b: Drawn): boolean {
  return JSON.stringify(a.geometry) === JSON.stringify(b.geometry)
}
