import type { Stored } from '../../geodata/model/record.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context } from '../operation.ts'
import { insertRecord, type RecordKind } from './store.ts'

/** A version to be stored, and what the history says of it. */
export interface RecordChange<Content> {
  id: string
  before: Stored<Content> | null
  content: Content
  removed?: boolean
  /** `helplines.changed`; `name` and no more than all may read who see the history. */
  event: { type: string; collection: string | null; thingId: string | null; data: object }
  /** What must become of the change in the same transaction, with events of its own. */
  together?: (stored: Stored<Content>) => void
}

/** Stores a version with the event that tells of it, in one transaction. */
export function saveRecord<Content extends object>(
  context: Context,
  kind: RecordKind<Content>,
  { id, before, content, removed = false, event, together }: RecordChange<Content>,
): Stored<Content> {
  const revision = (before?.revision ?? 0) + 1
  const frame = { id, revision, removed, at: context.now.toISOString(), by: actorOf(context).name }
  const stored = { ...content, ...frame }
  context.storage.transactionSync(() => {
    insertRecord(context.sql, kind, frame, content)
    recordEvent(context, { ...event, revision: null })
    together?.(stored)
  })
  return stored
}
