import { randomBytes } from 'node:crypto'
import type { Revision } from '../../geodata/model/history.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { beginning, hashEvent } from './chain.ts'
import { nextSequence, vouchFor } from './vouchStore.ts'

/** What an event says before it has a place in the chain. */
export interface EventDraft {
  at: string
  by: string
  type: string
  collection: string | null
  thingId: string | null
  revision: number | null
  data: object
}

/** Adds an event to the chain; it vouches for the rows that this transaction has stored until now. */
export function appendEvent(sql: SqlStorage, draft: EventDraft): void {
  const last = sql
    .exec<{ sequence: number; hash: string }>(
      'SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1',
    )
    .toArray()[0]
  const sequence = (last?.sequence ?? 0) + 1
  const previousHash = last?.hash ?? beginning
  const vouched = vouchFor(sql, sequence, randomBytes(16).toString('hex'))
  const data = JSON.stringify(vouched ? { ...draft.data, vouched } : draft.data)
  sql.exec(
    `INSERT INTO event (sequence, at, by, type, collection, thing_id, revision, data, previous_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    sequence,
    draft.at,
    draft.by,
    draft.type,
    draft.collection,
    draft.thingId,
    draft.revision,
    data,
    previousHash,
    hashEvent(previousHash, { ...draft, data }),
  )
}

export function appendRevision(sql: SqlStorage, collection: string, event: string, thing: Thing): void {
  sql.exec(
    `INSERT INTO revision (collection, thing_id, revision, at, by, event, state, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    collection,
    thing.id,
    thing.revision,
    thing.updatedAt,
    thing.updatedBy,
    event,
    JSON.stringify(thing),
  )
}

type RevisionRow = Omit<Revision, 'state'> & { state: string }

function toRevision(row: RevisionRow): Revision {
  return { ...row, state: JSON.parse(row.state) }
}

/** Newest first, from below `before`. */
export function readRevisions(
  sql: SqlStorage,
  collection: string,
  thingId: string,
  before: number,
  limit: number,
): Revision[] {
  return sql
    .exec<RevisionRow>(
      `SELECT revision, at, by, event, state FROM revision
       WHERE collection = ? AND thing_id = ? AND revision < ? ORDER BY revision DESC LIMIT ?`,
      collection,
      thingId,
      before,
      limit,
    )
    .toArray()
    .map(toRevision)
}

/** One version of a thing; null where there is none of that number. */
export function readRevision(
  sql: SqlStorage,
  collection: string,
  thingId: string,
  revision: number,
): Revision | null {
  const row = sql
    .exec<RevisionRow>(
      `SELECT revision, at, by, event, state FROM revision
       WHERE collection = ? AND thing_id = ? AND revision = ?`,
      collection,
      thingId,
      revision,
    )
    .toArray()[0]
  return row ? toRevision(row) : null
}

/** Marks a collection or layer as changed; its lists and tiles get a new ETag. */
export function countChange(sql: SqlStorage, subject: string): void {
  sql.exec(
    'INSERT INTO change_counter (subject, count) VALUES (?, 1) ON CONFLICT (subject) DO UPDATE SET count = count + 1',
    subject,
  )
}

export function readChangeCount(sql: SqlStorage, subject: string): number {
  return (
    sql.exec<{ count: number }>('SELECT count FROM change_counter WHERE subject = ?', subject).toArray()[0]
      ?.count ?? 0
  )
}
