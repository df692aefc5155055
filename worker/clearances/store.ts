import type { Clearance } from '../../geodata/clearances/clearance.ts'

/*
 * SQL for grants of site clearance. Whether one is in force for a caller is asked at every request, in
 * accounts/actorStore.ts.
 */

type ClearanceRow = {
  id: string
  account_id: string
  reason: string
  note: string
  ends_on: string
  proposed_by: string
  proposed_at: string
  decision: string | null
  decided_by: string | null
  decided_at: string | null
  revoked_by: string | null
  revoked_at: string | null
}

function toClearance(row: ClearanceRow): Clearance {
  return {
    id: row.id,
    accountId: row.account_id,
    reason: row.reason as Clearance['reason'],
    note: row.note,
    endsOn: row.ends_on,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    decision: row.decision as Clearance['decision'],
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    revokedBy: row.revoked_by,
    revokedAt: row.revoked_at,
  }
}

/** Stores a grant as it stands after a step. */
export function keepClearance(sql: SqlStorage, clearance: Clearance): void {
  sql.exec(
    `INSERT INTO clearance (id, account_id, reason, note, ends_on, proposed_by, proposed_at, decision, decided_by,
       decided_at, revoked_by, revoked_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET decision = excluded.decision, decided_by = excluded.decided_by,
       decided_at = excluded.decided_at, revoked_by = excluded.revoked_by, revoked_at = excluded.revoked_at`,
    clearance.id,
    clearance.accountId,
    clearance.reason,
    clearance.note,
    clearance.endsOn,
    clearance.proposedBy,
    clearance.proposedAt,
    clearance.decision,
    clearance.decidedBy,
    clearance.decidedAt,
    clearance.revokedBy,
    clearance.revokedAt,
  )
}

export function findClearance(sql: SqlStorage, id: string): Clearance | null {
  const row = sql.exec<ClearanceRow>('SELECT * FROM clearance WHERE id = ?', id).toArray()[0]
  return row ? toClearance(row) : null
}

/** All grants to one account, and proposals for it. */
export function clearancesOf(sql: SqlStorage, accountId: string): Clearance[] {
  return sql
    .exec<ClearanceRow>('SELECT * FROM clearance WHERE account_id = ?', accountId)
    .toArray()
    .map(toClearance)
}

/** Newest first, from below the id `before`; read one by one, so that whoever asks can stop. */
export function* readClearances(sql: SqlStorage, before: string | null): Generator<Clearance> {
  const rows = sql.exec<ClearanceRow>(
    'SELECT * FROM clearance WHERE ?1 IS NULL OR id < ?1 ORDER BY id DESC',
    before,
  )
  for (const row of rows) yield toClearance(row)
}
