import { collectionCodes } from '../../geodata/model/collections.ts'
import type { Event } from '../../geodata/model/history.ts'

/*
 * SQL for the feed of events. Sites of concern are not in this database, so nothing has to be left out for their sake.
 */

/** Which events to show. `from` is the first instant and `to` the first one after, both ISO; null for any. */
export interface FeedFilter {
  subject: string | null
  by: string | null
  from: string | null
  to: string | null
  /** What happened to one thing; for a project also to its checks. */
  thing: string | null
}

type EventRow = Omit<Event, 'data'> & { data: string }

/** Newest first, from below `before`. */
export function readEvents(
  sql: SqlStorage,
  { subject, by, from, to, thing }: FeedFilter,
  before: number,
  limit: number,
): Event[] {
  const where: string[] = []
  const values: SqlStorageValue[] = []
  const add = (condition: string, ...bound: SqlStorageValue[]) => {
    where.push(condition)
    values.push(...bound)
  }
  if (from !== null || to !== null) {
    const period = readPeriod(sql, from ?? '', to ?? '~')
    if (period === null) return []
    add('sequence BETWEEN ? AND ? AND at >= ? AND at < ?', ...period, from ?? '', to ?? '~')
  }
  if (subject !== null) add(`substr(type, 1, instr(type, '.') - 1) = ?`, subject)
  if (by !== null) add('by = ?', by)
  if (thing !== null)
    // Its own events, and those of imports that wrote a version of it.
    add(
      `(coalesce(data ->> '$.projectId', thing_id) = ? OR sequence IN (
        SELECT event_sequence FROM revision WHERE collection IN (SELECT value FROM json_each(?)) AND thing_id = ?))`,
      thing,
      JSON.stringify(collectionCodes),
      thing,
    )
  return sql
    .exec<EventRow & Record<string, SqlStorageValue>>(
      `SELECT sequence, at, by, type, collection, thing_id AS thingId, revision, data, previous_hash AS previousHash, hash
       FROM event WHERE ${['sequence < ?', ...where].join(' AND ')} ORDER BY sequence DESC LIMIT ?`,
      before,
      ...values,
      limit,
    )
    .toArray()
    .map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) }))
}

/** The first and last number among the events of the period: a stretch of the chain, however the clock has been set. */
function readPeriod(sql: SqlStorage, from: string, to: string): [number, number] | null {
  const { first, last } = sql
    .exec<{ first: number | null; last: number | null }>(
      'SELECT min(sequence) AS first, max(sequence) AS last FROM event WHERE at >= ? AND at < ?',
      from,
      to,
    )
    .one()
  return first === null || last === null ? null : [first, last]
}

/** Everyone who has done something, by name; found by leaps in the index, since events are many and people few. */
export function readPeople(sql: SqlStorage): string[] {
  return sql
    .exec<{ name: string }>(
      `WITH RECURSIVE person(name) AS (
         SELECT min(by) FROM event
         UNION ALL SELECT (SELECT min(by) FROM event WHERE by > name) FROM person WHERE name IS NOT NULL
       ) SELECT name FROM person WHERE name IS NOT NULL`,
    )
    .toArray()
    .map(({ name }) => name)
}
