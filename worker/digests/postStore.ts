import type { Digest } from '../../geodata/model/digest.ts'
import { type Account, type AccountRow, demoIssuer, toAccount } from '../accounts/accountStore.ts'

/*
 * SQL for digests on their way out as mail.
 */

export interface WaitingMail extends Pick<Digest, 'week' | 'groups' | 'done'> {
  account: Account
  email: string
  /** How many times it has been tried, and when last. */
  attempts: number
  triedAt: string | null
}

/** What of a week's digests waits to be sent, to accounts that are not locked; in no order, so that none is always first. */
export function readWaitingMail(sql: SqlStorage, week: string, withDemo: boolean): WaitingMail[] {
  type Row = AccountRow & {
    email: string
    groups: string
    done: number | null
    attempts: number
    tried_at: string | null
  }
  return sql
    .exec<Row>(
      `SELECT a.*, s.email, d.groups, d.done, d.attempts, d.tried_at
       FROM digest d JOIN account a ON a.id = d.account_id JOIN digest_setting s ON s.account_id = d.account_id
       WHERE d.mail = 'waiting' AND d.week = ?1 AND s.email IS NOT NULL AND a.disabled_at IS NULL
       AND (a.issuer <> '${demoIssuer}' OR ?2) ORDER BY random()`,
      week,
      Number(withDemo),
    )
    .toArray()
    .map((row) => ({
      ...{ account: toAccount(row), email: row.email, week, groups: JSON.parse(row.groups) },
      ...{ done: row.done, attempts: row.attempts, triedAt: row.tried_at },
    }))
}

/** Writes down a try. Nothing is written where the digest no longer waits, or is another by now. */
export function recordTry(
  sql: SqlStorage,
  { account, week }: Pick<WaitingMail, 'account' | 'week'>,
  tried: { mail: Digest['mail']; attempts: number; at: string },
): void {
  sql.exec(
    `UPDATE digest SET mail = ?3, attempts = ?4, tried_at = ?5
     WHERE account_id = ?1 AND week = ?2 AND mail = 'waiting'`,
    ...[account.id, week, tried.mail, tried.attempts, tried.at],
  )
}
