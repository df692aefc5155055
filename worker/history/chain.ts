import { createHash } from 'node:crypto'

/** What an event's hash is made of; `data` is JSON as it is stored, so that no byte of it can change unseen. */
export interface HashedEvent {
  at: string
  by: string
  type: string
  collection: string | null
  thingId: string | null
  revision: number | null
  data: string
}

/** What the first event has in place of the hash before. */
export const beginning = '0'.repeat(64)

/** SHA-256 over the hash before and the event's content, so that a changed or removed line breaks the chain. */
export function hashEvent(previousHash: string, event: HashedEvent): string {
  const { at, by, type, collection, thingId, revision, data } = event
  const content = JSON.stringify([previousHash, at, by, type, collection, thingId, revision])
  return createHash('sha256')
    .update(`${content.slice(0, -1)},${data}]`)
    .digest('hex')
}
