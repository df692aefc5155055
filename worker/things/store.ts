import { bboxOf } from '../../geodata/geometry/bbox.ts'
import type { Collection } from '../../geodata/model/collections.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { indexWords, searchDetail, unindexWords } from '../search/store.ts'
import { fullExpression, shownExpression } from './feature.ts'

/*
 * SQL for the six collections of things. Table names come from the closed list of collections, attribute names from
 * the model (things/query.ts); every value is bound.
 */

/** Attributes without the unknown ones, as they are stored. */
export function compact(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** A thing as it is stored, deleted ones included; null when there is none. */
export function readThing(sql: SqlStorage, collection: Collection, id: string): Thing | null {
  const feature = readOne(sql, collection, id, fullExpression(collection))
  return feature === null ? null : (JSON.parse(feature) as Thing)
}

/** Whether there is such a thing, deleted ones not counted. */
export function thingExists(sql: SqlStorage, collection: Collection, id: string): boolean {
  return sql.exec(`SELECT 1 FROM ${collection} WHERE id = ? AND deleted_at IS NULL`, id).toArray().length > 0
}

/** A whole feature as people are shown it, as text, deleted ones included; null when there is none. */
export function readFeature(
  sql: SqlStorage,
  collection: Collection,
  id: string,
  showsSecuring: boolean,
): string | null {
  return readOne(sql, collection, id, shownExpression(collection, showsSecuring))
}

function readOne(sql: SqlStorage, collection: Collection, id: string, expression: string): string | null {
  const rows = sql.exec<{ feature: string }>(
    `SELECT ${expression} AS feature FROM ${collection} t WHERE t.id = ?`,
    id,
  )
  return rows.toArray()[0]?.feature ?? null
}

export function insertThing(sql: SqlStorage, collection: Collection, thing: Thing): void {
  const { fid } = sql
    .exec<{ fid: number }>(
      `INSERT INTO ${collection} (id, revision, name, geometry, properties, external, created_at, updated_at, updated_by, deleted_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING fid`,
      thing.id,
      ...columnsOf(thing),
    )
    .one()
  indexThing(sql, collection, fid, thing)
}

export function updateThing(sql: SqlStorage, collection: Collection, thing: Thing): void {
  const { fid } = sql
    .exec<{ fid: number }>(
      `UPDATE ${collection} SET revision = ?, name = ?, geometry = ?, properties = ?, external = ?,
       created_at = ?, updated_at = ?, updated_by = ?, deleted_at = ? WHERE id = ? RETURNING fid`,
      ...columnsOf(thing),
      thing.id,
    )
    .one()
  sql.exec(`DELETE FROM ${collection}_bbox WHERE fid = ?`, fid)
  unindexWords(sql, collection, fid)
  indexThing(sql, collection, fid, thing)
}

function columnsOf(thing: Thing): SqlStorageValue[] {
  return [
    thing.revision,
    (thing.properties.name as string | null) ?? null,
    JSON.stringify(thing.geometry),
    JSON.stringify(compact(thing.properties)),
    JSON.stringify(thing.external),
    thing.createdAt,
    thing.updatedAt,
    thing.updatedBy,
    thing.deletedAt,
  ]
}

/** A deleted thing is in neither the tree nor the search, so no query has to remember to leave it out of those. */
export function indexThing(
  sql: SqlStorage,
  collection: Collection,
  fid: number,
  thing: Pick<Thing, 'geometry' | 'properties' | 'deletedAt'>,
): void {
  if (thing.deletedAt) return
  const [west, south, east, north] = bboxOf(thing.geometry)
  sql.exec(
    `INSERT INTO ${collection}_bbox (fid, west, east, south, north) VALUES (?, ?, ?, ?, ?)`,
    fid,
    west,
    east,
    south,
    north,
  )
  indexWords(sql, collection, fid, {
    name: (thing.properties.name as string | null) ?? null,
    detail: searchDetail(thing.properties),
  })
}
