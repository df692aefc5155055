import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for the one draft there may be.
 */

export interface DraftRecord {
  revision: number
  document: Edition
  validatedAt: string | null
  validatedBy: string | null
  at: string
  by: string
}

type DraftRow = {
  revision: number
  document: string
  validated_at: string | null
  validated_by: string | null
  at: string
  by: string
}

/** The draft, or null where nobody has started one. */
export function readDraftRecord(sql: SqlStorage): DraftRecord | null {
  const row = sql
    .exec<DraftRow>('SELECT revision, document, validated_at, validated_by, at, by FROM checklist_draft')
    .toArray()[0]
  if (!row) return null
  const { revision, document, validated_at, validated_by, at, by } = row
  return {
    revision,
    document: JSON.parse(document),
    validatedAt: validated_at,
    validatedBy: validated_by,
    at,
    by,
  }
}

/** A new draft takes its first number from the chain of events, so that no tag of an earlier draft fits it. */
export function insertDraft(sql: SqlStorage, document: Edition, at: string, by: string): void {
  sql.exec(
    `INSERT INTO checklist_draft (id, revision, document, at, by) VALUES (1, ${nextSequence}, ?, ?, ?)`,
    ...[JSON.stringify(document), at, by],
  )
}

/** The next version of the draft; a validation was of the version before. */
export function updateDraft(sql: SqlStorage, document: Edition, at: string, by: string): void {
  sql.exec(
    `UPDATE checklist_draft SET revision = revision + 1, document = ?, at = ?, by = ?,
     validated_at = NULL, validated_by = NULL`,
    ...[JSON.stringify(document), at, by],
  )
}

export function markValidated(sql: SqlStorage, at: string, by: string): void {
  sql.exec(
    'UPDATE checklist_draft SET revision = revision + 1, validated_at = ?, validated_by = ?',
    ...[at, by],
  )
}

export function deleteDraft(sql: SqlStorage): void {
  sql.exec('DELETE FROM checklist_draft')
}
