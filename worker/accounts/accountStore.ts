import type { Role } from '../../geodata/model/access.ts'

/** A person as the sign-in knows them; `demo` is the issuer of the accounts that exist on localhost only. */
export interface Account {
  id: string
  issuer: string
  subject: string
  name: string
  /** Roles the provider's groups give, renewed at each sign-in. */
  providerRoles: Role[]
  /** Roles an administrator gave here, on top of those. */
  grantedRoles: Role[]
  disabledAt: string | null
  createdAt: string
  lastSignInAt: string
}

export const demoIssuer = 'demo'

export type AccountRow = {
  id: string
  issuer: string
  subject: string
  name: string
  provider_roles: string
  granted_roles: string
  disabled_at: string | null
  created_at: string
  last_sign_in_at: string
}

export function toAccount(row: AccountRow): Account {
  return {
    id: row.id,
    issuer: row.issuer,
    subject: row.subject,
    name: row.name,
    providerRoles: JSON.parse(row.provider_roles) as Role[],
    grantedRoles: JSON.parse(row.granted_roles) as Role[],
    disabledAt: row.disabled_at,
    createdAt: row.created_at,
    lastSignInAt: row.last_sign_in_at,
  }
}

export function findAccount(sql: SqlStorage, issuer: string, subject: string): Account | null {
  const rows = sql.exec<AccountRow>('SELECT * FROM account WHERE issuer = ? AND subject = ?', issuer, subject)
  const row = rows.toArray()[0]
  return row ? toAccount(row) : null
}

/** Makes the account, or renews what its issuer says of it; roles given here and the lock are left alone. */
export function keepAccount(sql: SqlStorage, account: Account): void {
  sql.exec(
    `INSERT INTO account (id, issuer, subject, name, provider_roles, granted_roles, created_at, last_sign_in_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, provider_roles = excluded.provider_roles,
       last_sign_in_at = excluded.last_sign_in_at`,
    account.id,
    account.issuer,
    account.subject,
    account.name,
    JSON.stringify(account.providerRoles),
    JSON.stringify(account.grantedRoles),
    account.createdAt,
    account.lastSignInAt,
  )
}

/** The provider no longer gives the person anything. */
export function withdrawProviderRoles(sql: SqlStorage, id: string): void {
  sql.exec("UPDATE account SET provider_roles = '[]' WHERE id = ?", id)
}
