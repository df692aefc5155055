import { createHash } from 'node:crypto'

/*
 * SQL for the bytes of files, in parts that a row can hold.
 */

export interface FileHead {
  id: string
  size: number
  /** Of all the bytes, in hex. */
  sha256: string
}

export function insertFile(sql: SqlStorage, { id, size, sha256 }: FileHead, at: string): void {
  sql.exec('INSERT INTO file (id, size, sha256, unsettled_since) VALUES (?, ?, ?, ?)', id, size, sha256, at)
}

export function insertPart(sql: SqlStorage, id: string, part: number, bytes: Uint8Array): void {
  sql.exec('INSERT INTO file_part (file_id, part, bytes) VALUES (?, ?, ?)', id, part, bytes)
}

export function readPart(sql: SqlStorage, id: string, part: number): Uint8Array | null {
  const row = sql
    .exec<{ bytes: ArrayBuffer }>('SELECT bytes FROM file_part WHERE file_id = ? AND part = ?', id, part)
    .toArray()[0]
  return row ? new Uint8Array(row.bytes) : null
}

/** How many parts there are and what they hash to, one in memory at a time; null where they are not all there. */
export function readWhole(sql: SqlStorage, id: string): (FileHead & { parts: number }) | null {
  const head = sql.exec<{ size: number }>('SELECT size FROM file WHERE id = ?', id).toArray()[0]
  const hash = createHash('sha256')
  let parts = 0
  let size = 0
  for (;;) {
    const bytes = readPart(sql, id, parts)
    if (!bytes) break
    hash.update(bytes)
    size += bytes.length
    parts += 1
  }
  return head?.size === size ? { id, size, sha256: hash.digest('hex'), parts } : null
}

/** Bytes of all files together, those that are being stored among them. */
export function totalSize(sql: SqlStorage): number {
  return sql.exec<{ total: number }>('SELECT coalesce(sum(size), 0) AS total FROM file').one().total
}

export function markUnsettled(sql: SqlStorage, id: string, at: string): void {
  sql.exec('UPDATE file SET unsettled_since = ? WHERE id = ?', at, id)
}

export function markSettled(sql: SqlStorage, id: string): void {
  sql.exec('UPDATE file SET unsettled_since = NULL WHERE id = ?', id)
}

/** Files that nobody has settled since before then. */
export function readUnsettled(sql: SqlStorage, before: string): string[] {
  return sql
    .exec<{ id: string }>('SELECT id FROM file WHERE unsettled_since < ? LIMIT 100', before)
    .toArray()
    .map(({ id }) => id)
}

export function deleteFile(sql: SqlStorage, id: string): void {
  sql.exec('DELETE FROM file_part WHERE file_id = ?', id)
  sql.exec('DELETE FROM file WHERE id = ?', id)
}
