import type { Collection } from '../../geodata/model/collections.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { type NearFeature, type NearRow, toNearFeature } from '../context/store.ts'

/** The register's own things that a check measures distances to, and the attribute that says what kind they are. */
const kindAttribute = {
  bridges: 'kind',
  buildings: 'use',
  structures: 'kind',
  safeguards: 'kind',
  signs: 'placement',
} as const satisfies Partial<Record<Collection, string>>
export type MeasuredCollection = keyof typeof kindAttribute
export const measuredCollections = Object.keys(kindAttribute) as MeasuredCollection[]

/** Things whose boxes meet the box (degrees), without those that are no longer there; geometry is parsed on demand. */
export function readThingsNear(
  sql: SqlStorage,
  collection: MeasuredCollection,
  [west, south, east, north]: Bbox,
): NearFeature[] {
  return sql
    .exec<NearRow>(
      `SELECT t.id, t.name, t.properties ->> '$.${kindAttribute[collection]}' AS kind, t.geometry,
        b.west, b.south, b.east, b.north
       FROM ${collection}_bbox b CROSS JOIN ${collection} t ON t.fid = b.fid
       WHERE b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ?
         AND coalesce(t.properties ->> '$.status', '') NOT IN ('demolished', 'removed')`,
      east,
      west,
      north,
      south,
    )
    .toArray()
    .map(toNearFeature)
}

/** Whether the collection is in use: it holds at least one thing that is not deleted. */
export function holdsAnything(sql: SqlStorage, collection: MeasuredCollection): boolean {
  return (
    sql.exec<{ found: number }>(`SELECT EXISTS (SELECT 1 FROM ${collection}_bbox) AS found`).one().found === 1
  )
}

/** Whether the collection has just come into use or gone out of it, or may have: it holds one thing or none. */
export function holdsOneAtMost(sql: SqlStorage, collection: MeasuredCollection): boolean {
  return sql.exec(`SELECT 1 FROM ${collection}_bbox LIMIT 2`).toArray().length < 2
}
