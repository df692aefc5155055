import { createHash } from 'node:crypto'
import type { Event, Revision } from '../../geodata/model/history.ts'
import type { Thing } from '../../geodata/model/thing.ts'

/** What an event says before it has a place in the chain. */
export interface EventDraft {
  at: string
  by: string
  type: string
  collection: string | null
  thingId: string | null
  revision: number | null
  data: unknown
}

const beginning = '0'.repeat(64)

/** SHA-256 over the hash before and the event's content, so that a changed or removed line breaks the chain. */
export function hashEvent(previousHash: string, draft: EventDraft): string {
  const { at, by, type, collection, thingId, revision, data } = draft
  const content = JSON.stringify([previousHash, at, by, type, collection, thingId, revision, data])
  return createHash('sha256').update(content).digest('hex')
}

export function appendEvent(sql: SqlStorage, draft: EventDraft): void {
  const last = sql
    .exec<{ hash: string }>('SELECT hash FROM event ORDER BY sequence DESC LIMIT 1')
    .toArray()[0]
  const previousHash = last?.hash ?? beginning
  // What is hashed is what JSON keeps, so that reading it back gives the same bytes.
  const data = JSON.parse(JSON.stringify(draft.data ?? null))
  sql.exec(
    `INSERT INTO event (at, by, type, collection, thing_id, revision, data, previous_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    draft.at,
    draft.by,
    draft.type,
    draft.collection,
    draft.thingId,
    draft.revision,
    JSON.stringify(data),
    previousHash,
    hashEvent(previousHash, { ...draft, data }),
  )
}

export function appendRevision(sql: SqlStorage, collection: string, event: string, thing: Thing): void {
  sql.exec(
    'INSERT INTO revision (collection, thing_id, revision, at, by, event, state) VALUES (?, ?, ?, ?, ?, ?, ?)',
    collection,
    thing.id,
    thing.revision,
    thing.updatedAt,
    thing.updatedBy,
    event,
    JSON.stringify(thing),
  )
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
    .exec<{ revision: number; at: string; by: string; event: string; state: string }>(
      `SELECT revision, at, by, event, state FROM revision
       WHERE collection = ? AND thing_id = ? AND revision < ? ORDER BY revision DESC LIMIT ?`,
      collection,
      thingId,
      before,
      limit,
    )
    .toArray()
    .map((row) => ({ ...row, state: JSON.parse(row.state) }))
}

type EventRow = {
  sequence: number
  at: string
  by: string
  type: string
  collection: string | null
  thing_id: string | null
  revision: number | null
  data: string
  previous_hash: string
  hash: string
}

function toEvent({ thing_id, previous_hash, data, ...row }: EventRow): Event {
  return { ...row, thingId: thing_id, data: JSON.parse(data), previousHash: previous_hash }
}

/** Newest first, from below `before`; only of one subject (`bridges`, `imports`) when it is named. */
export function readEvents(sql: SqlStorage, before: number, limit: number, subject: string | null): Event[] {
  return sql
    .exec<EventRow>(
      `SELECT * FROM event WHERE sequence < ?1 AND (?3 IS NULL OR type LIKE ?3 || '.%')
       ORDER BY sequence DESC LIMIT ?2`,
      before,
      limit,
      subject,
    )
    .toArray()
    .map(toEvent)
}

/** Walks the whole chain; `firstBroken` is the sequence number where it no longer fits. */
export function verifyChain(sql: SqlStorage): { ok: boolean; checked: number; firstBroken: number | null } {
  let previousHash = beginning
  let checked = 0
  for (const row of sql.exec<EventRow>('SELECT * FROM event ORDER BY sequence')) {
    const event = toEvent(row)
    if (
      event.previousHash !== previousHash ||
      event.hash !== hashEvent(previousHash, event) ||
      event.sequence !== checked + 1
    )
      return { ok: false, checked, firstBroken: event.sequence }
    previousHash = event.hash
    checked += 1
  }
  return { ok: true, checked, firstBroken: null }
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
