import { createHash } from 'node:crypto'
import type { Role, Session } from '../../geodata/model/access.ts'

/** Only the token's hash is stored, so that a copy of the database opens no session. */
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

type SessionRow = { account_id: string; name: string; roles: string; demo: number; expires_at: string }

/** The session of a token, if it has not run out. */
export function findSession(sql: SqlStorage, token: string, now: Date): Session | null {
  const row = sql
    .exec<SessionRow>(
      'SELECT account_id, name, roles, demo, expires_at FROM session WHERE token_hash = ? AND expires_at > ?',
      hashToken(token),
      now.toISOString(),
    )
    .toArray()[0]
  if (!row) return null
  return {
    accountId: row.account_id,
    name: row.name,
    roles: JSON.parse(row.roles) as Role[],
    demo: row.demo === 1,
    expiresAt: row.expires_at,
  }
}

export function insertSession(sql: SqlStorage, token: string, session: Session, now: Date): void {
  sql.exec(
    `INSERT INTO session (token_hash, account_id, name, roles, demo, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    hashToken(token),
    session.accountId,
    session.name,
    JSON.stringify(session.roles),
    session.demo ? 1 : 0,
    now.toISOString(),
    session.expiresAt,
  )
}

export function deleteSession(sql: SqlStorage, token: string): void {
  sql.exec('DELETE FROM session WHERE token_hash = ?', hashToken(token))
}

export function deleteExpiredSessions(sql: SqlStorage, now: Date): void {
  sql.exec('DELETE FROM session WHERE expires_at <= ?', now.toISOString())
}
