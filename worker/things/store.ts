import { bboxOf } from '../../geodata/geometry/bbox.ts'
import type { Collection } from '../../geodata/model/collections.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { nameOrder } from '../database/nameOrder.ts'
import { indexWords, matchExpression, rowidRange, searchDetail, unindexWords } from '../search/store.ts'
import { fullExpression, summaryExpression } from './feature.ts'
import { type Cursor, encodeCursor, type ThingQuery } from './query.ts'

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

export function readThing(sql: SqlStorage, collection: Collection, id: string): Thing | null {
  const feature = readFeature(sql, collection, id, true)
  return feature === null ? null : (JSON.parse(feature) as Thing)
}

/** Whether there is such a thing, deleted ones not counted. */
export function thingExists(sql: SqlStorage, collection: Collection, id: string): boolean {
  return sql.exec(`SELECT 1 FROM ${collection} WHERE id = ? AND deleted_at IS NULL`, id).toArray().length > 0
}

/** A whole feature as text, deleted ones included; null when there is none. */
export function readFeature(
  sql: SqlStorage,
  collection: Collection,
  id: string,
  showsSecuring: boolean,
): string | null {
  const rows = sql.exec<{ feature: string }>(
    `SELECT ${fullExpression(collection, showsSecuring)} AS feature FROM ${collection} t WHERE t.id = ?`,
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
function indexThing(sql: SqlStorage, collection: Collection, fid: number, thing: Thing): void {
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

interface Condition {
  from: string
  where: string[]
  values: SqlStorageValue[]
}

function conditionOf(query: ThingQuery): Condition {
  const { collection } = query
  const where: string[] = []
  const values: SqlStorageValue[] = []
  let from = `${collection} t`
  if (query.bbox && !query.deleted) {
    const [west, south, east, north] = query.bbox
    from = `${collection}_bbox b CROSS JOIN ${collection} t ON t.fid = b.fid`
    where.push('b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ?')
    values.push(east, west, north, south)
  } else {
    where.push(query.deleted ? 't.deleted_at IS NOT NULL' : 't.deleted_at IS NULL')
  }
  const match = query.words && matchExpression(query.words)
  if (match) {
    const { first, last } = rowidRange(collection)
    where.push('t.fid IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)')
    values.push(first, match, first, last)
  }
  if (query.at) {
    where.push(`json_extract(t.properties, '$.at.id') = ?`)
    values.push(query.at)
  }
  for (const { attribute, values: wanted } of query.filters) {
    const extracted = `json_extract(t.properties, '$.${attribute}')`
    const known = wanted.filter((value) => value !== null)
    const either = [
      ...(known.length
        ? [
            `EXISTS (SELECT 1 FROM json_each(t.properties, '$.${attribute}') e WHERE e.value IN (${known.map(() => '?').join(', ')}))`,
          ]
        : []),
      ...(known.length < wanted.length ? [`${extracted} IS NULL`] : []),
    ]
    where.push(`(${either.join(' OR ')})`)
    values.push(...known)
  }
  return { from, where, values }
}

/** One page as ready-made JSON text of a FeatureCollection with `next`, and `matched` where asked for. */
export function listFeatures(sql: SqlStorage, query: ThingQuery, showsSecuring: boolean): string {
  const { from, where, values } = conditionOf(query)
  const key = sortKey(query)
  const after = query.cursor ? afterCursor(key, query.descending, query.cursor) : null
  const direction = query.descending ? 'DESC' : 'ASC'
  const order =
    key === 't.fid' ? `t.fid ${direction}` : `${key} IS NULL, ${key} ${direction}, t.fid ${direction}`
  const rows = sql
    .exec<{ key: string | number | null; fid: number; feature: string }>(
      `SELECT ${key} AS key, t.fid AS fid, ${summaryExpression(query.collection, showsSecuring)} AS feature
       FROM ${from} WHERE ${[...where, ...(after ? [after.where] : [])].join(' AND ')} ORDER BY ${order} LIMIT ?`,
      ...values,
      ...(after?.values ?? []),
      query.limit + 1,
    )
    .toArray()
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const next =
    rows.length > query.limit && last
      ? JSON.stringify(encodeCursor({ value: last.key, fid: last.fid }))
      : 'null'
  const matched = query.count ? `,"matched":${countThings(sql, query)}` : ''
  return `{"type":"FeatureCollection","features":[${page.map(({ feature }) => feature).join(',')}],"next":${next}${matched}}`
}

function countThings(sql: SqlStorage, query: ThingQuery): number {
  const { from, where, values } = conditionOf(query)
  return sql
    .exec<{ n: number }>(`SELECT count(*) AS n FROM ${from} WHERE ${where.join(' AND ')}`, ...values)
    .one().n
}

function sortKey({ sort }: ThingQuery): string {
  switch (sort.by) {
    case 'created':
      return 't.fid'
    case 'name':
      return nameOrder('t.name')
    case 'updated':
      return 't.updated_at'
    case 'attribute':
      return `json_extract(t.properties, '$.${sort.attribute}')`
  }
}

/** Rows after the cursor in an order where unknown values come last whichever way one sorts. */
function afterCursor(
  key: string,
  descending: boolean,
  { value, fid }: Cursor,
): { where: string; values: SqlStorageValue[] } {
  const beyond = descending ? '<' : '>'
  if (key === 't.fid') return { where: `t.fid ${beyond} ?`, values: [fid] }
  if (value === null) return { where: `(${key} IS NULL AND t.fid ${beyond} ?)`, values: [fid] }
  return {
    where: `(${key} IS NULL OR ${key} ${beyond} ? OR (${key} = ? AND t.fid ${beyond} ?))`,
    values: [value, value, fid],
  }
}
