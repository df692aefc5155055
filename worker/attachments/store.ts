import type { Attachment, AttachmentSubject } from '../../geodata/model/attachment.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for what is known of files: with what they lie, who added and who removed them. Both only grow.
 */

/** What a file lies with. */
export interface AttachmentPlace {
  subject: AttachmentSubject
  subjectId: string
  point: string | null
}

export type AttachmentRecord = Attachment & { subject: AttachmentSubject }

export function insertAttachment(sql: SqlStorage, record: AttachmentRecord, accountId: string): void {
  sql.exec(
    `INSERT INTO attachment (id, subject, subject_id, point, name, type, size, sha256, at, by, account_id, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    record.id,
    record.subject,
    record.subjectId,
    record.point,
    record.name,
    record.type,
    record.size,
    record.sha256,
    record.at,
    record.by,
    accountId,
  )
}

export function insertRemoval(sql: SqlStorage, id: string, at: string, by: string): void {
  sql.exec(
    `INSERT INTO attachment_removal (id, at, by, event_sequence) VALUES (?, ?, ?, ${nextSequence})`,
    id,
    at,
    by,
  )
}

const columns = 'id, subject_id AS subjectId, point, name, type, size, sha256, at, by'
const stands = 'NOT EXISTS (SELECT 1 FROM attachment_removal r WHERE r.id = attachment.id)'

/** What lies with any of these now, oldest first. */
export function readAttachments(
  sql: SqlStorage,
  subject: AttachmentSubject,
  subjectIds: readonly string[],
): Attachment[] {
  return sql
    .exec<Attachment & Record<string, SqlStorageValue>>(
      `SELECT ${columns} FROM attachment WHERE subject = ? AND subject_id IN (SELECT value FROM json_each(?)) AND ${stands} ORDER BY at, id`,
      subject,
      JSON.stringify(subjectIds),
    )
    .toArray()
}

/** One that has not been removed; null otherwise. */
export function findAttachment(sql: SqlStorage, id: string): AttachmentRecord | null {
  return (
    sql
      .exec<AttachmentRecord & Record<string, SqlStorageValue>>(
        `SELECT subject, ${columns} FROM attachment WHERE id = ? AND ${stands}`,
        id,
      )
      .toArray()[0] ?? null
  )
}

/** The check and those run before it of the same project. */
export function findChecksUpTo(sql: SqlStorage, checkId: string): string[] {
  return sql
    .exec<{ id: string }>(
      `SELECT e.id FROM project_check c JOIN project_check e ON e.project_id = c.project_id AND e.number <= c.number
       WHERE c.id = ?`,
      checkId,
    )
    .toArray()
    .map(({ id }) => id)
}

/** The project of a check, where the check has the point, when one is named; null otherwise. */
export function findProjectOfCheck(sql: SqlStorage, checkId: string, point: string | null): string | null {
  const row = sql
    .exec<{ project_id: string }>(
      `SELECT project_id FROM project_check WHERE id = ?1 AND (?2 IS NULL OR EXISTS (
         SELECT 1 FROM json_each(findings) f WHERE f.value ->> '$.point' = ?2))`,
      checkId,
      point,
    )
    .toArray()[0]
  return row?.project_id ?? null
}
