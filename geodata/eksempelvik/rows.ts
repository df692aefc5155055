import type { Geometry } from '../model/geojson.ts'
import type { ImportRow, ImportTarget } from '../model/imports.ts'

/** A feature before it has a place in a file. */
export interface Feature {
  externalId: string
  geometry: Geometry
  properties: Record<string, unknown>
}

/** Features as the rows of one file. */
export function* asRows(target: ImportTarget, features: Iterable<Feature>): Generator<ImportRow> {
  let number = 0
  for (const { externalId, geometry, properties } of features) {
    number++
    yield { number, target, externalId, geometry, properties, notes: [] }
  }
}
