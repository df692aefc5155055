import type { Role } from '../../geodata/model/access.ts'
import type { SessionTally } from '../../geodata/model/accounts.ts'
import { nameOrder } from '../database/nameOrder.ts'
import { type Account, type AccountRow, demoIssuer, toAccount } from './accountStore.ts'
import type { SessionMoment } from './sessionTimes.ts'

/** An account with the number of times it has been changed here. */
export type ManagedAccount = Account & { revision: number }
type ManagedRow = AccountRow & { revision: number }

function toManaged(row: ManagedRow): ManagedAccount {
  return { ...toAccount(row), revision: row.revision }
}

// Demo accounts that a copied database brought along do not exist where they may not.
const exists = `(issuer <> '${demoIssuer}' OR ?1)`

export function findManaged(sql: SqlStorage, id: string, withDemo: boolean): ManagedAccount | null {
  const row = sql
    .exec<ManagedRow>(`SELECT * FROM account WHERE ${exists} AND id = ?2`, Number(withDemo), id)
    .toArray()[0]
  return row ? toManaged(row) : null
}

/** By name, from the `offset`th; `q` is any part of the name. */
export function listManaged(
  sql: SqlStorage,
  query: { q: string; withDemo: boolean; withLocked: boolean; offset: number; limit: number },
): ManagedAccount[] {
  return sql
    .exec<ManagedRow>(
      `SELECT * FROM account
       WHERE ${exists} AND (disabled_at IS NULL OR ?2) AND instr(${nameOrder('name')}, ${nameOrder('?3')})
       ORDER BY ${nameOrder('name')}, id LIMIT ?4 OFFSET ?5`,
      Number(query.withDemo),
      Number(query.withLocked),
      query.q,
      query.limit,
      query.offset,
    )
    .toArray()
    .map(toManaged)
}

/** How many other accounts that are not locked have a role in force. */
export function countOthersWithRole(
  sql: SqlStorage,
  { id, role, withDemo }: { id: string; role: Role; withDemo: boolean },
): number {
  return sql
    .exec<{ n: number }>(
      `SELECT count(*) AS n FROM account WHERE ${exists} AND id <> ?2 AND disabled_at IS NULL
       AND (EXISTS (SELECT 1 FROM json_each(granted_roles) WHERE value = ?3)
         OR EXISTS (SELECT 1 FROM json_each(provider_roles) WHERE value = ?3))`,
      Number(withDemo),
      id,
      role,
    )
    .one().n
}

export function saveManaged(sql: SqlStorage, account: ManagedAccount): void {
  sql.exec(
    'UPDATE account SET granted_roles = ?, disabled_at = ?, revision = ? WHERE id = ?',
    JSON.stringify(account.grantedRoles),
    account.disabledAt,
    account.revision,
    account.id,
  )
}

/** The account's sessions that still let it in. */
export function tallySessions(
  sql: SqlStorage,
  accountId: string,
  { now, idleSince }: SessionMoment,
): SessionTally {
  return sql
    .exec<{ count: number; lastSeenAt: string | null }>(
      `SELECT count(*) AS count, max(last_seen_at) AS lastSeenAt FROM session
       WHERE account_id = ? AND expires_at > ? AND last_seen_at > ?`,
      accountId,
      now.toISOString(),
      idleSince.toISOString(),
    )
    .one()
}

export function deleteSessionsOf(sql: SqlStorage, accountId: string): void {
  sql.exec('DELETE FROM session WHERE account_id = ?', accountId)
}
