import { hashSecret } from './secret.ts'
import type { SessionMoment } from './sessionTimes.ts'

export interface StoredSession {
  id: string
  accountId: string
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  /** In rough words, so that people know their own sessions again. */
  browser: string | null
  system: string | null
}

type SessionRow = {
  id: string
  account_id: string
  created_at: string
  last_seen_at: string
  expires_at: string
  browser: string | null
  system: string | null
}

const columns = 'id, account_id, created_at, last_seen_at, expires_at, browser, system'

function toSession(row: SessionRow): StoredSession {
  return {
    id: row.id,
    accountId: row.account_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    browser: row.browser,
    system: row.system,
  }
}

/** The session of a token, if it has neither run out nor lain unused since before `idleSince`. */
export function findSession(
  sql: SqlStorage,
  token: string,
  { now, idleSince }: SessionMoment,
): StoredSession | null {
  const row = sql
    .exec<SessionRow>(
      `SELECT ${columns} FROM session WHERE token_hash = ? AND expires_at > ? AND last_seen_at > ?`,
      hashSecret(token),
      now.toISOString(),
      idleSince.toISOString(),
    )
    .toArray()[0]
  return row ? toSession(row) : null
}

/** The account's sessions that still let it in, the last used first. */
export function listSessions(
  sql: SqlStorage,
  accountId: string,
  { now, idleSince }: SessionMoment,
): StoredSession[] {
  return sql
    .exec<SessionRow>(
      `SELECT ${columns} FROM session WHERE account_id = ? AND expires_at > ? AND last_seen_at > ?
       ORDER BY last_seen_at DESC, id DESC`,
      accountId,
      now.toISOString(),
      idleSince.toISOString(),
    )
    .toArray()
    .map(toSession)
}

/** `sealedIdToken` is what the provider wants to see again when its own session is ended. */
export function insertSession(
  sql: SqlStorage,
  token: string,
  session: StoredSession,
  sealedIdToken: string | null,
): void {
  sql.exec(
    `INSERT INTO session (token_hash, id, account_id, created_at, last_seen_at, expires_at, browser, system, id_token)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    hashSecret(token),
    session.id,
    session.accountId,
    session.createdAt,
    session.lastSeenAt,
    session.expiresAt,
    session.browser,
    session.system,
    sealedIdToken,
  )
}

export function touchSession(sql: SqlStorage, id: string, now: Date): void {
  sql.exec('UPDATE session SET last_seen_at = ? WHERE id = ?', now.toISOString(), id)
}

export function deleteSession(sql: SqlStorage, token: string): void {
  sql.exec('DELETE FROM session WHERE token_hash = ?', hashSecret(token))
}

/** What is needed to sign out at the provider too: who it is, and the ID token as it was sealed. */
export function findSignOut(
  sql: SqlStorage,
  token: string,
): { issuer: string; sealedIdToken: string | null } | null {
  const row = sql
    .exec<{ issuer: string; id_token: string | null }>(
      'SELECT a.issuer, s.id_token FROM session s JOIN account a ON a.id = s.account_id WHERE s.token_hash = ?',
      hashSecret(token),
    )
    .toArray()[0]
  return row ? { issuer: row.issuer, sealedIdToken: row.id_token } : null
}

/** Ends one of the account's sessions; false when it has none of that id. */
export function deleteOwnSession(sql: SqlStorage, accountId: string, id: string): boolean {
  const { rowsWritten } = sql.exec('DELETE FROM session WHERE account_id = ? AND id = ?', accountId, id)
  return rowsWritten > 0
}

export function deleteOtherSessions(sql: SqlStorage, accountId: string, token: string): void {
  sql.exec('DELETE FROM session WHERE account_id = ? AND token_hash <> ?', accountId, hashSecret(token))
}

export function deleteEndedSessions(sql: SqlStorage, { now, idleSince }: SessionMoment): void {
  sql.exec(
    'DELETE FROM session WHERE expires_at <= ? OR last_seen_at <= ?',
    now.toISOString(),
    idleSince.toISOString(),
  )
}
