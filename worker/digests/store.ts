import type { Digest, DigestSetting } from '../../geodata/model/digest.ts'
import { type Account, type AccountRow, demoIssuer, toAccount } from '../accounts/accountStore.ts'

/*
 * SQL for digests: told to one person and nobody else.
 */

type DigestRow = {
  week: string
  made_on: string
  groups: string
  done: number | null
  read_at: string | null
  mail: Digest['mail']
}

function toDigest({ week, made_on, groups, done, read_at, mail }: DigestRow): Digest {
  return { week, madeOn: made_on, groups: JSON.parse(groups), done, readAt: read_at, mail }
}

export function readLatestDigest(sql: SqlStorage, accountId: string): Digest | null {
  const row = sql
    .exec<DigestRow>('SELECT * FROM digest WHERE account_id = ? ORDER BY week DESC LIMIT 1', accountId)
    .toArray()[0]
  return row ? toDigest(row) : null
}

/** Marks the digest of a week as read, unless it is; false where there is none. */
export function markDigest(sql: SqlStorage, accountId: string, week: string, readAt: string): boolean {
  return (
    sql.exec(
      'UPDATE digest SET read_at = coalesce(read_at, ?3) WHERE account_id = ?1 AND week = ?2',
      ...[accountId, week, readAt],
    ).rowsWritten > 0
  )
}

export function readDigestSetting(sql: SqlStorage, accountId: string): DigestSetting {
  const rows = sql.exec<DigestSetting & Record<string, SqlStorageValue>>(
    'SELECT email FROM digest_setting WHERE account_id = ?',
    accountId,
  )
  return rows.toArray()[0] ?? { email: null }
}

/** Keeps where to send digests; what waits to be sent is not sent to nobody. */
export function keepDigestSetting(sql: SqlStorage, accountId: string, { email }: DigestSetting): void {
  sql.exec(
    `INSERT INTO digest_setting (account_id, email) VALUES (?, ?)
     ON CONFLICT (account_id) DO UPDATE SET email = excluded.email`,
    accountId,
    email,
  )
  if (email === null)
    sql.exec(`UPDATE digest SET mail = 'none' WHERE account_id = ? AND mail = 'waiting'`, accountId)
}

/** Accounts with roles that are not locked and have no digest of the week. */
export function readAccountsWithout(sql: SqlStorage, week: string, withDemo: boolean): Account[] {
  return sql
    .exec<AccountRow>(
      `SELECT a.* FROM account a LEFT JOIN digest d ON d.account_id = a.id AND d.week = ?1
       WHERE d.account_id IS NULL AND a.disabled_at IS NULL AND (a.issuer <> '${demoIssuer}' OR ?2)
       AND (a.provider_roles <> '[]' OR a.granted_roles <> '[]')`,
      week,
      Number(withDemo),
    )
    .toArray()
    .map(toAccount)
}

/** The keys of the tasks in the latest digest before a week; null where there is none. */
export function readKeysBefore(sql: SqlStorage, accountId: string, week: string): string[] | null {
  const row = sql
    .exec<{ keys: string }>(
      'SELECT keys FROM digest WHERE account_id = ? AND week < ? ORDER BY week DESC LIMIT 1',
      accountId,
      week,
    )
    .toArray()[0]
  return row ? (JSON.parse(row.keys) as string[]) : null
}

/** Keeps a digest instead of the ones before it. */
export function insertDigest(
  sql: SqlStorage,
  accountId: string,
  { week, madeOn, groups, done, keys, mail }: Omit<Digest, 'readAt'> & { keys: readonly string[] },
): void {
  sql.exec('DELETE FROM digest WHERE account_id = ?', accountId)
  sql.exec(
    'INSERT INTO digest (account_id, week, made_on, groups, keys, done, mail) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[accountId, week, madeOn, JSON.stringify(groups), JSON.stringify(keys), done, mail],
  )
}
