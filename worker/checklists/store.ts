import type { Edition } from '../../geodata/model/checklistEdition.ts'

/*
 * SQL for the municipality's own editions of the checklist. What is published is never changed.
 */

/** A published edition; null where there is none of that number. */
export function readEdition(sql: SqlStorage, edition: number): Edition | null {
  const row = sql
    .exec<{ document: string }>('SELECT document FROM checklist_publication WHERE edition = ?', edition)
    .toArray()[0]
  return row ? JSON.parse(row.document) : null
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
