import type { Comment } from '../../geodata/model/comment.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for what people say of a check; it only grows.
 */

export function insertComment(
  sql: SqlStorage,
  checkId: string,
  { number, point, text, at, by, accountId }: Comment & { accountId: string },
): void {
  sql.exec(
    `INSERT INTO check_comment (check_id, number, point, text, at, by, account_id, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    checkId,
    number,
    point,
    text,
    at,
    by,
    accountId,
  )
}

/** Oldest first, from above `after`. */
export function readComments(sql: SqlStorage, checkId: string, after: number, limit: number): Comment[] {
  return sql
    .exec<Comment & Record<string, SqlStorageValue>>(
      `SELECT number, point, text, at, by FROM check_comment
       WHERE check_id = ? AND number > ? ORDER BY number LIMIT ?`,
      checkId,
      after,
      limit,
    )
    .toArray()
}

/** How many there are: numbers go from 1 without gaps. */
export function countComments(sql: SqlStorage, checkId: string): number {
  return sql
    .exec<{ last: number }>(
      'SELECT coalesce(max(number), 0) AS last FROM check_comment WHERE check_id = ?',
      checkId,
    )
    .one().last
}
