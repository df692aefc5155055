import type { ViewContent, ViewSubject } from '../../geodata/model/view.ts'
import { nameOrder } from '../database/nameOrder.ts'

/*
 * SQL for saved views. They are no part of the history: what people set up for themselves is their own. A removed one
 * stays for a while, so that it can be taken back.
 */

export interface StoredView extends ViewContent {
  id: string
  revision: number
  subject: ViewSubject
  accountId: string
  at: string
  by: string
  removedAt: string | null
}

type ViewRow = Omit<StoredView, 'choice' | 'shared' | 'accountId' | 'removedAt'> & {
  choice: string
  shared: number
  account_id: string
  removed_at: string | null
}

const columns = 'id, revision, subject, name, choice, shared, account_id, at, by, removed_at'

function toView({ choice, shared, account_id, removed_at, ...row }: ViewRow): StoredView {
  return {
    ...row,
    choice: JSON.parse(choice),
    shared: shared === 1,
    accountId: account_id,
    removedAt: removed_at,
  }
}

/** One's own and the shared ones of a list, by name. */
export function readViews(sql: SqlStorage, subject: ViewSubject, accountId: string): StoredView[] {
  return sql
    .exec<ViewRow>(
      `SELECT ${columns} FROM saved_view
       WHERE subject = ? AND removed_at IS NULL AND (account_id = ? OR shared = 1) ORDER BY ${nameOrder('name')}, id`,
      subject,
      accountId,
    )
    .toArray()
    .map(toView)
}

/** Also one that has been removed. */
export function findView(sql: SqlStorage, id: string): StoredView | null {
  const row = sql.exec<ViewRow>(`SELECT ${columns} FROM saved_view WHERE id = ?`, id).toArray()[0]
  return row ? toView(row) : null
}

export function putView(sql: SqlStorage, view: StoredView): void {
  sql.exec(
    `INSERT OR REPLACE INTO saved_view (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    view.id,
    view.revision,
    view.subject,
    view.name,
    JSON.stringify(view.choice),
    view.shared ? 1 : 0,
    view.accountId,
    view.at,
    view.by,
    view.removedAt,
  )
}

/** Forgets those that were removed before an instant. */
export function forgetViews(sql: SqlStorage, before: string): void {
  sql.exec(`DELETE FROM saved_view WHERE removed_at < ?`, before)
}
