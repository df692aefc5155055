import { type Collection, registerCollectionCodes } from '../../geodata/model/collections.ts'
import { nameOrder } from '../database/nameOrder.ts'
import { narrowToWords } from '../search/store.ts'
import { effectiveCoverage } from '../securing/coverageStore.ts'
import { summaryExpression } from './feature.ts'
import { type Cursor, encodeCursor, type ThingQuery } from './query.ts'

/** What a query chooses among: `t` is the collection's table, `b` its tree; `fid` names a row in whichever is asked. */
interface Choice {
  fid: string
  where: string[]
  values: SqlStorageValue[]
}

function choiceOf(query: ThingQuery): Choice {
  const { collection } = query
  const where: string[] = []
  const values: SqlStorageValue[] = []
  const inTree = query.bbox && !query.deleted
  const fid = inTree ? 'b.fid' : 't.fid'
  if (inTree) {
    const [west, south, east, north] = query.bbox!
    where.push('b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ?')
    values.push(east, west, north, south)
  } else {
    where.push(query.deleted ? 't.deleted_at IS NOT NULL' : 't.deleted_at IS NULL')
  }
  const found = narrowToWords(collection, fid, query.words)
  if (found) {
    where.push(found.where)
    values.push(...found.values)
  }
  if (query.at) {
    where.push(`json_extract(t.properties, '$.at.id') = ?`)
    values.push(query.at)
  }
  for (const { attribute, values: wanted } of query.filters) {
    const extracted = attributeExpression(collection, attribute)
    const known = wanted.filter((value) => value !== null)
    const either = [
      ...(known.length
        ? [
            isReckoned(collection, attribute)
              ? `${extracted} IN (${known.map(() => '?').join(', ')})`
              : `EXISTS (SELECT 1 FROM json_each(t.properties, '$.${attribute}') e WHERE e.value IN (${known.map(() => '?').join(', ')}))`,
          ]
        : []),
      ...(known.length < wanted.length ? [`${extracted} IS NULL`] : []),
    ]
    where.push(`(${either.join(' OR ')})`)
    values.push(...known)
  }
  return { fid, where, values }
}

/** How much of a thing in the register is secured is reckoned where something is known of its edges. */
function isReckoned(collection: Collection, attribute: string): boolean {
  return attribute === 'coverage' && registerCollectionCodes.some((code) => code === collection)
}

function attributeExpression(collection: Collection, attribute: string): string {
  return isReckoned(collection, attribute)
    ? effectiveCoverage
    : `json_extract(t.properties, '$.${attribute}')`
}

/** The tree, the table or both: a box of buildings in their own order never opens the table. */
function sourceOf({ collection, bbox, deleted }: ThingQuery, parts: string[]): string {
  if (!bbox || deleted) return `${collection} t`
  const needsTable = parts.some((part) => part.includes('t.'))
  return needsTable
    ? `${collection}_bbox b CROSS JOIN ${collection} t ON t.fid = b.fid`
    : `${collection}_bbox b`
}

/**
 * One page as ready-made JSON text of a FeatureCollection with `next`, and `matched` where asked for. The rows of the
 * page are chosen first, so that only they are made into features, and SQLite makes one text of them.
 */
export function listFeatures(sql: SqlStorage, query: ThingQuery, showsSecuring: boolean): string {
  const { collection, limit } = query
  const rows = chooseRows(sql, query)
  const page = rows.slice(0, limit)
  const { features } = sql
    .exec<{ features: string | null }>(
      `SELECT group_concat(${summaryExpression(collection, showsSecuring)}) AS features
       FROM json_each(?) p CROSS JOIN ${collection} t ON t.fid = p.value`,
      JSON.stringify(page.map(({ fid }) => fid)),
    )
    .one()
  const last = page.at(-1)
  const next =
    rows.length > limit && last ? JSON.stringify(encodeCursor({ value: last.key, fid: last.fid })) : 'null'
  const matched = query.count ? `,"matched":${countThings(sql, query)}` : ''
  return `{"type":"FeatureCollection","features":[${features ?? ''}],"next":${next}${matched}}`
}

/** The page's rows in their order, and one more where there is a page after it. */
function chooseRows(sql: SqlStorage, query: ThingQuery): { fid: number; key: string | number | null }[] {
  const { fid, where, values } = choiceOf(query)
  const key = sortKey(query, fid)
  const after = query.cursor ? afterCursor(key, fid, query.descending, query.cursor) : null
  const conditions = [...where, ...(after ? [after.where] : [])]
  return sql
    .exec<{ fid: number; key: string | number | null }>(
      `SELECT ${fid} AS fid, ${key} AS key FROM ${sourceOf(query, [...conditions, key])}
       WHERE ${conditions.join(' AND ')} ORDER BY ${orderBy(key, fid, query.descending)} LIMIT ?`,
      ...values,
      ...(after?.values ?? []),
      query.limit + 1,
    )
    .toArray()
}

function countThings(sql: SqlStorage, query: ThingQuery): number {
  const { where, values } = choiceOf(query)
  const count = `SELECT count(*) AS n FROM ${sourceOf(query, where)} WHERE ${where.join(' AND ')}`
  return sql.exec<{ n: number }>(count, ...values).one().n
}

function sortKey({ collection, sort }: ThingQuery, fid: string): string {
  switch (sort.by) {
    case 'created':
      return fid
    case 'name':
      return nameOrder('t.name')
    case 'updated':
      return 't.updated_at'
    case 'attribute':
      return attributeExpression(collection, sort.attribute)
  }
}

/** By the key with unknown values last whichever way one sorts, then by the order of storing. */
export function orderBy(key: string, fid: string, descending: boolean): string {
  const direction = descending ? 'DESC' : 'ASC'
  if (key === fid) return `${fid} ${direction}`
  return `${key} IS NULL, ${key} ${direction}, ${fid} ${direction}`
}

/** Rows after the cursor in that order. */
export function afterCursor(
  key: string,
  fid: string,
  descending: boolean,
  cursor: Cursor,
): { where: string; values: SqlStorageValue[] } {
  const beyond = descending ? '<' : '>'
  if (key === fid) return { where: `${fid} ${beyond} ?`, values: [cursor.fid] }
  if (cursor.value === null) return { where: `(${key} IS NULL AND ${fid} ${beyond} ?)`, values: [cursor.fid] }
  return {
    where: `(${key} IS NULL OR ${key} ${beyond} ? OR (${key} = ? AND ${fid} ${beyond} ?))`,
    values: [cursor.value, cursor.value, cursor.fid],
  }
}
