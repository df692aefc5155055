import { hashSecret } from './secret.ts'

export interface StoredSession {
  id: string
  accountId: string
  createdAt: string
  lastSeenAt: string
  expiresAt: string
}

type SessionRow = {
  id: string
  account_id: string
  created_at: string
  last_seen_at: string
  expires_at: string
}

/** The session of a token, if it has neither run out nor lain unused since before `idleSince`. */
export function findSession(
  sql: SqlStorage,
  token: string,
  { now, idleSince }: { now: Date; idleSince: Date },
): StoredSession | null {
  const row = sql
    .exec<SessionRow>(
      `SELECT id, account_id, created_at, last_seen_at, expires_at FROM session
       WHERE token_hash = ? AND expires_at > ? AND last_seen_at > ?`,
      hashSecret(token),
      now.toISOString(),
      idleSince.toISOString(),
    )
    .toArray()[0]
  if (!row) return null
  return {
    id: row.id,
    accountId: row.account_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
  }
}

/** `idToken` is what the provider wants to see again when its own session is ended. */
export function insertSession(
  sql: SqlStorage,
  token: string,
  session: StoredSession,
  idToken: string | null,
): void {
  sql.exec(
    `INSERT INTO session (token_hash, id, account_id, created_at, last_seen_at, expires_at, id_token)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    hashSecret(token),
    session.id,
    session.accountId,
    session.createdAt,
    session.lastSeenAt,
    session.expiresAt,
    idToken,
  )
}

export function touchSession(sql: SqlStorage, id: string, now: Date): void {
  sql.exec('UPDATE session SET last_seen_at = ? WHERE id = ?', now.toISOString(), id)
}

export function deleteSession(sql: SqlStorage, token: string): void {
  sql.exec('DELETE FROM session WHERE token_hash = ?', hashSecret(token))
}

export function deleteEndedSessions(
  sql: SqlStorage,
  { now, idleSince }: { now: Date; idleSince: Date },
): void {
  sql.exec(
    'DELETE FROM session WHERE expires_at <= ? OR last_seen_at <= ?',
    now.toISOString(),
    idleSince.toISOString(),
  )
}
