import type { TokenScope } from '../../geodata/model/access.ts'
import type { AccessToken } from '../../geodata/model/accounts.ts'

type TokenRow = {
  id: string
  account_id: string
  name: string
  scopes: string
  created_at: string
  expires_at: string
  last_used_at: string | null
}

const columns = 'id, account_id, name, scopes, created_at, expires_at, last_used_at'

/** A token works through its last day; which day it is in Greenwich decides, an hour or two after midnight here. */
function endOf(expiresOn: string): string {
  return `${expiresOn}T23:59:59.999Z`
}

function toToken({ id, name, scopes, created_at, expires_at, last_used_at }: TokenRow): AccessToken {
  return {
    id,
    name,
    scopes: JSON.parse(scopes) as TokenScope[],
    createdAt: created_at,
    expiresOn: expires_at.slice(0, 10),
    lastUsedAt: last_used_at,
  }
}

export function insertToken(sql: SqlStorage, accountId: string, hash: string, token: AccessToken): void {
  sql.exec(
    `INSERT INTO access_token (id, account_id, name, scopes, token_hash, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    token.id,
    accountId,
    token.name,
    JSON.stringify(token.scopes),
    hash,
    token.createdAt,
    endOf(token.expiresOn),
  )
}

/** An account's tokens, newest first; those that have run out too, so that their owner sees why they no longer work. */
export function listTokens(sql: SqlStorage, accountId: string): AccessToken[] {
  return sql
    .exec<TokenRow>(
      `SELECT ${columns} FROM access_token WHERE account_id = ? AND revoked_at IS NULL ORDER BY id DESC`,
      accountId,
    )
    .toArray()
    .map(toToken)
}

/** The revoked token, or null if the account has none of that id left. */
export function revokeToken(sql: SqlStorage, accountId: string, id: string, at: string): AccessToken | null {
  const row = sql
    .exec<TokenRow>(
      `UPDATE access_token SET revoked_at = ? WHERE id = ? AND account_id = ? AND revoked_at IS NULL
       RETURNING ${columns}`,
      at,
      id,
      accountId,
    )
    .toArray()[0]
  return row ? toToken(row) : null
}

export function revokeAllTokens(sql: SqlStorage, accountId: string, at: string): void {
  sql.exec(
    'UPDATE access_token SET revoked_at = ? WHERE account_id = ? AND revoked_at IS NULL',
    at,
    accountId,
  )
}

/** A token in use, with the instant it stops working. */
export interface TokenInForce {
  id: string
  accountId: string
  scopes: TokenScope[]
  expiresAt: string
  lastUsedAt: string | null
}

/** The token of the hash, if it has neither run out nor been revoked. */
export function findTokenInForce(sql: SqlStorage, hash: string, now: Date): TokenInForce | null {
  const row = sql
    .exec<TokenRow>(
      `SELECT ${columns} FROM access_token WHERE token_hash = ? AND revoked_at IS NULL AND expires_at > ?`,
      hash,
      now.toISOString(),
    )
    .toArray()[0]
  if (!row) return null
  return {
    id: row.id,
    accountId: row.account_id,
    scopes: JSON.parse(row.scopes) as TokenScope[],
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  }
}

export function touchToken(sql: SqlStorage, id: string, now: Date): void {
  sql.exec('UPDATE access_token SET last_used_at = ? WHERE id = ?', now.toISOString(), id)
}
