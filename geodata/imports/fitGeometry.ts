import { collections } from '../model/collections.ts'
import type { Geometry } from '../model/geojson.ts'
import type { ImportNote, ImportTarget } from '../model/imports.ts'
import { note } from './note.ts'
import { isRegisterTarget } from './targetFields.ts'

/**
 * The geometry in a form the target takes, where that is a matter of form only: one point in a MultiPoint, a closed line
 * that is an outline. Anything else is left for the merge to reject.
 */
export function fitGeometry(
  geometry: Geometry,
  target: ImportTarget,
): { geometry: Geometry; note: ImportNote | null } {
  if (!isRegisterTarget(target) || collections[target].geometryTypes.includes(geometry.type)) {
    return { geometry, note: null }
  }
  if (geometry.type === 'MultiPoint' && geometry.coordinates.length === 1) {
    return { geometry: { type: 'Point', coordinates: geometry.coordinates[0]! }, note: null }
  }
  if (geometry.type === 'LineString' && geometry.coordinates.length > 3) {
    const [first, last] = [geometry.coordinates[0]!, geometry.coordinates.at(-1)!]
    if (first[0] === last[0] && first[1] === last[1]) {
      return { geometry: { type: 'Polygon', coordinates: [geometry.coordinates] }, note: outlineRead }
    }
  }
  return { geometry, note: null }
}

const outlineRead = note(
  'info',
  'outline-read',
  'geometry',
  'Den lukkede linjen er lest som et omriss.',
  'The closed line was read as an outline.',
)
