import { sha256 } from '../sha256.ts'

/** An entry as it lies in the file; `sealed` is null when it has been erased. */
export interface StoredEntry {
  sequence: number
  sealed: { keyId: string; iv: Uint8Array; body: Uint8Array } | null
  contentHash: string
  previousHash: string
  hash: string
}

/** Where the chain ends. */
export interface Head {
  sequence: number
  hash: string
}

export const emptyHead: Head = { sequence: 0, hash: '0'.repeat(64) }

/** The link of the chain, over the link before, the number and the content. */
export function chainHash(previousHash: string, sequence: number, contentHash: string): string {
  return sha256(JSON.stringify([previousHash, sequence, contentHash]))
}

export function readHead(sql: SqlStorage): Head {
  return (
    sql
      .exec<{ sequence: number; hash: string }>(
        'SELECT sequence, hash FROM entry ORDER BY sequence DESC LIMIT 1',
      )
      .toArray()[0] ?? emptyHead
  )
}

type EntryRow = {
  sequence: number
  key_id: string | null
  iv: ArrayBuffer | null
  body: ArrayBuffer | null
  content_hash: string
  previous_hash: string
  hash: string
}

function toEntry(row: EntryRow): StoredEntry {
  const { key_id: keyId, iv, body } = row
  const whole = keyId !== null && iv !== null && body !== null
  return {
    sequence: row.sequence,
    sealed: whole ? { keyId, iv: new Uint8Array(iv), body: new Uint8Array(body) } : null,
    contentHash: row.content_hash,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}

/** In order, from after `after`. */
export function readEntries(sql: SqlStorage, after: number, limit: number): StoredEntry[] {
  return sql
    .exec<EntryRow>('SELECT * FROM entry WHERE sequence > ? ORDER BY sequence LIMIT ?', after, limit)
    .toArray()
    .map(toEntry)
}

export function insertEntry(sql: SqlStorage, entry: StoredEntry): void {
  sql.exec(
    `INSERT INTO entry (sequence, key_id, iv, body, content_hash, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    entry.sequence,
    entry.sealed?.keyId ?? null,
    entry.sealed?.iv ?? null,
    entry.sealed?.body ?? null,
    entry.contentHash,
    entry.previousHash,
    entry.hash,
  )
}

/** Zeros first, over the bytes themselves: what is only emptied would lie on in the free space of its page. */
export function eraseEntries(sql: SqlStorage, sequences: readonly number[]): void {
  const chosen = 'body IS NOT NULL AND sequence IN (SELECT value FROM json_each(?))'
  for (const change of [
    'iv = zeroblob(length(iv)), body = zeroblob(length(body))',
    'key_id = NULL, iv = NULL, body = NULL',
  ])
    sql.exec(`UPDATE entry SET ${change} WHERE ${chosen}`, JSON.stringify(sequences))
}

/** Some of the entries that lie under other keys than this one, in order. */
export function readEntriesUnderOtherKeys(sql: SqlStorage, keyId: string, limit: number): StoredEntry[] {
  return sql
    .exec<EntryRow>('SELECT * FROM entry WHERE key_id <> ? ORDER BY sequence LIMIT ?', keyId, limit)
    .toArray()
    .map(toEntry)
}

export function countEntriesUnderOtherKeys(sql: SqlStorage, keyId: string): number {
  return sql.exec<{ count: number }>('SELECT count(*) AS count FROM entry WHERE key_id <> ?', keyId).one()
    .count
}

export function replaceSealed(sql: SqlStorage, { sequence, sealed }: StoredEntry): void {
  sql.exec(
    'UPDATE entry SET key_id = ?, iv = ?, body = ? WHERE sequence = ?',
    sealed!.keyId,
    sealed!.iv,
    sealed!.body,
    sequence,
  )
}
