import type { SignRow } from './signRow.ts'

/** The list as a FeatureCollection of points; the names of the attributes are those of the list. */
export function signsGeoJson(rows: readonly SignRow[]): object {
  const features = rows.map(({ id, point, work, ...properties }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: point },
    properties: { ...properties, ...work },
  }))
  return { type: 'FeatureCollection', features }
}
