import type { Role, TokenScope } from '../../../geodata/model/access.ts'
import type { CreatedToken } from '../../../geodata/model/accounts.ts'
import { keepAccount } from '../../../worker/accounts/accountStore.ts'
import { hashSecret, newSecret } from '../../../worker/accounts/secret.ts'
import { insertToken } from '../../../worker/accounts/tokenStore.ts'
import { Client } from '../client.ts'
import { inObject } from '../object.ts'

export const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

/** Speaks to the app as a program with a token, whatever way it sends it. */
export class Program extends Client {
  private readonly headers: Record<string, string>

  constructor(secret: string, headers: Record<string, string> = { Authorization: `Bearer ${secret}` }) {
    super()
    this.headers = headers
  }

  override fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    for (const [name, value] of Object.entries(this.headers)) headers.set(name, value)
    return super.fetch(path, { ...init, headers })
  }
}

export function basic(user: string, password: string): Record<string, string> {
  return { Authorization: `Basic ${btoa(`${user}:${password}`)}` }
}

/** Makes a token as people do. */
export async function makeToken(client: Client, ...scopes: TokenScope[]): Promise<CreatedToken> {
  const input = { name: 'Kartprogrammet', scopes, expiresOn: tomorrow }
  const { status, body } = await client.post<CreatedToken>('/api/tokens', input)
  if (status !== 201) throw new Error(`no token: ${status} ${JSON.stringify(body)}`)
  return body
}

/** An account of an outside provider, and a token of its own: it exists on any host. */
export function accountElsewhere(
  id: string,
  roles: Role[],
  scopes: TokenScope[] = ['register'],
): Promise<string> {
  const secret = `rekkverk_${newSecret()}`
  return inObject(({ sql, now }) => {
    const at = now.toISOString()
    keepAccount(sql, {
      id,
      issuer: 'https://innlogging.example',
      subject: id,
      name: 'Konto utenfra',
      providerRoles: roles,
      grantedRoles: [],
      disabledAt: null,
      createdAt: at,
      lastSignInAt: at,
    })
    const token = { id: `${id}-token`, name: 'Program', scopes, expiresOn: tomorrow, createdAt: at }
    insertToken(sql, id, hashSecret(secret), { ...token, lastUsedAt: null })
    return secret
  })
}
