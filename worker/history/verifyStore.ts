import type { Collection } from '../../geodata/model/collections.ts'
import { fullExpression } from '../things/feature.ts'
import type { HashedEvent } from './chain.ts'

/*
 * SQL for proving the history. It reads what is stored as it is stored, since what it looks for is what should not be there.
 */

export interface StoredEvent extends HashedEvent {
  sequence: number
  previousHash: string
  hash: string
}

/** Events above `after`, oldest first, with `data` as text. */
export function readChain(sql: SqlStorage, after: number, limit: number): StoredEvent[] {
  return sql
    .exec<Omit<StoredEvent, never> & Record<string, SqlStorageValue>>(
      `SELECT sequence, at, by, type, collection, thing_id AS thingId, revision, data, previous_hash AS previousHash, hash
       FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?`,
      after,
      limit,
    )
    .toArray()
}

/** A thing and the newest of its versions; `feature` and `name` are null where the thing is gone. */
export interface LatestState {
  id: string
  revision: number
  state: string
  feature: string | null
  name: string | null
}

/** Things that have versions, by id from above `after`, each with its newest. */
export function readLatestStates(
  sql: SqlStorage,
  collection: Collection,
  after: string,
  limit: number,
): LatestState[] {
  // SQLite takes `state` from the row that has the maximum.
  return sql
    .exec<LatestState & Record<string, SqlStorageValue>>(
      `SELECT v.thing_id AS id, v.revision, v.state, ${fullExpression(collection)} AS feature, t.name
       FROM (SELECT thing_id, max(revision) AS revision, state FROM revision
         WHERE collection = '${collection}' AND thing_id > ? GROUP BY thing_id ORDER BY thing_id LIMIT ?) v
       LEFT JOIN ${collection} t ON t.id = v.thing_id ORDER BY v.thing_id`,
      after,
      limit,
    )
    .toArray()
}

/** The first thing without versions with an id above `after` and up to `last`; null when each has some. */
export function findWithoutVersions(
  sql: SqlStorage,
  collection: Collection,
  after: string,
  last: string | null,
): string | null {
  const upTo = last === null ? '' : 'AND t.id <= ?'
  const row = sql
    .exec<{ id: string }>(
      `SELECT t.id FROM ${collection} t WHERE t.id > ? ${upTo}
         AND NOT EXISTS (SELECT 1 FROM revision v WHERE v.collection = '${collection}' AND v.thing_id = t.id)
       ORDER BY t.id LIMIT 1`,
      after,
      ...(last === null ? [] : [last]),
    )
    .toArray()[0]
  return row?.id ?? null
}

/** Of an event's many versions, one that its thing no longer agrees with: most likely the one that was changed. */
export function findSuspect(
  sql: SqlStorage,
  sequence: number,
  collection: Collection,
): { thingId: string; revision: number } | null {
  const suspects = sql.exec<{ thingId: string; revision: number }>(
    `SELECT v.thing_id AS thingId, v.revision FROM revision v
     JOIN ${collection} t ON t.id = v.thing_id AND t.revision = v.revision
     WHERE v.event_sequence = ? AND v.collection = '${collection}' AND v.state <> ${fullExpression(collection)}
     LIMIT 1`,
    sequence,
  )
  return suspects.toArray()[0] ?? null
}
