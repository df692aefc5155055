import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type Account, type AccountRow, toAccount } from './accountStore.ts'

/** The account, and the last day of its clearance if one is in force today, in Norwegian time. */
export function findAccountInForce(
  sql: SqlStorage,
  accountId: string,
  now: Date,
): { account: Account; clearedUntil: string | null } | null {
  const row = sql
    .exec<AccountRow & { cleared_until: string | null }>(
      `SELECT a.*, (SELECT max(ends_on) FROM clearance c WHERE c.account_id = a.id AND c.decision = 'approved'
         AND c.revoked_at IS NULL AND c.ends_on >= ?2) AS cleared_until
       FROM account a WHERE a.id = ?1`,
      accountId,
      dateInNorway(now),
    )
    .toArray()[0]
  return row ? { account: toAccount(row), clearedUntil: row.cleared_until } : null
}
