import type { Calendar, CalendarSubject } from '../../geodata/model/calendarFeed.ts'

/*
 * SQL for calendar feeds. Of the secret in the address only a hash is kept; a feed that is revoked is gone.
 */

const columns = 'id, subject, created_at AS createdAt, read_on AS readOn'

export function insertCalendar(
  sql: SqlStorage,
  { id, subject, createdAt }: Calendar,
  { accountId, hash }: { accountId: string; hash: string },
): void {
  sql.exec(
    'INSERT INTO calendar_feed (id, token_hash, account_id, subject, created_at) VALUES (?, ?, ?, ?, ?)',
    id,
    hash,
    accountId,
    subject,
    createdAt,
  )
}

/** An account's feeds, newest first. */
export function listCalendarsOf(sql: SqlStorage, accountId: string): Calendar[] {
  return sql
    .exec<Calendar & Record<string, SqlStorageValue>>(
      `SELECT ${columns} FROM calendar_feed WHERE account_id = ? ORDER BY id DESC`,
      accountId,
    )
    .toArray()
}

/** The deleted feed, or null if the account has none of that id. */
export function deleteCalendar(sql: SqlStorage, accountId: string, id: string): Calendar | null {
  return (
    sql
      .exec<Calendar & Record<string, SqlStorageValue>>(
        `DELETE FROM calendar_feed WHERE id = ? AND account_id = ? RETURNING ${columns}`,
        id,
        accountId,
      )
      .toArray()[0] ?? null
  )
}

export function deleteCalendarsOf(sql: SqlStorage, accountId: string): void {
  sql.exec('DELETE FROM calendar_feed WHERE account_id = ?', accountId)
}

export interface FoundCalendar {
  id: string
  accountId: string
  subject: CalendarSubject
  readOn: string | null
}

export function findCalendar(sql: SqlStorage, hash: string): FoundCalendar | null {
  return (
    sql
      .exec<FoundCalendar & Record<string, SqlStorageValue>>(
        `SELECT id, account_id AS accountId, subject, read_on AS readOn FROM calendar_feed WHERE token_hash = ?`,
        hash,
      )
      .toArray()[0] ?? null
  )
}

export function markCalendarRead(sql: SqlStorage, id: string, today: string): void {
  sql.exec('UPDATE calendar_feed SET read_on = ? WHERE id = ?', today, id)
}
