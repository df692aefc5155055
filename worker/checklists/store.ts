import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for what has been published of the municipality's own editions. None of it is ever changed.
 */

export interface Publication {
  edition: number
  base: string
  document: Edition
  /** What changed, in the words of whoever published it. */
  summary: string
  /** SHA-256 of the whole checklist as checks run against it (contentHash.ts). */
  hash: string
  at: string
  by: string
  withdrawn: { reason: string; at: string; by: string } | null
}

type PublicationRow = Omit<Publication, 'document' | 'withdrawn'> & {
  document: string
  reason: string | null
  withdrawn_at: string | null
  withdrawn_by: string | null
}

const selectPublications = `SELECT p.edition, p.base, p.document, p.summary, p.hash, p.at, p.by,
    w.reason, w.at AS withdrawn_at, w.by AS withdrawn_by
  FROM checklist_publication p LEFT JOIN checklist_withdrawal w ON w.edition = p.edition`

function toPublication({ reason, withdrawn_at, withdrawn_by, ...row }: PublicationRow): Publication {
  return {
    ...row,
    document: JSON.parse(row.document),
    withdrawn: reason === null ? null : { reason, at: withdrawn_at!, by: withdrawn_by! },
  }
}

/** Every edition that has been published, newest first. */
export function readPublications(sql: SqlStorage): Publication[] {
  return sql
    .exec<PublicationRow>(`${selectPublications} ORDER BY p.edition DESC`)
    .toArray()
    .map(toPublication)
}

/** A published edition, withdrawn or not; null where there is none of that number. */
export function readPublication(sql: SqlStorage, edition: number): Publication | null {
  const row = sql.exec<PublicationRow>(`${selectPublications} WHERE p.edition = ?`, edition).toArray()[0]
  return row ? toPublication(row) : null
}

/** The newest edition that has not been withdrawn; null while the shared checklist stands alone. */
export function readEditionInForce(sql: SqlStorage): number | null {
  return sql
    .exec<{ edition: number | null }>(
      `SELECT max(edition) AS edition FROM checklist_publication
       WHERE edition NOT IN (SELECT edition FROM checklist_withdrawal)`,
    )
    .one().edition
}

export function insertPublication(sql: SqlStorage, publication: Omit<Publication, 'withdrawn'>): void {
  const { edition, base, document, summary, hash, at, by } = publication
  sql.exec(
    `INSERT INTO checklist_publication (edition, base, document, summary, hash, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    ...[edition, base, JSON.stringify(document), summary, hash, at, by],
  )
}

export function insertWithdrawal(
  sql: SqlStorage,
  { edition, reason, at, by }: { edition: number; reason: string; at: string; by: string },
): void {
  sql.exec(
    `INSERT INTO checklist_withdrawal (edition, reason, at, by, event_sequence) VALUES (?, ?, ?, ?, ${nextSequence})`,
    ...[edition, reason, at, by],
  )
}
