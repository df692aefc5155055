import { timingSafeEqual } from 'node:crypto'
import { getCookie } from 'hono/cookie'
import { hashSecret } from '../accounts/secret.ts'
import type { Caller } from '../operation.ts'
import { addressOf } from './address.ts'
import type { RequestContext } from './app.ts'
import { demoAllowed, sessionCookieName } from './host.ts'

/** A shorter key could be guessed; it is then as if there were none. */
const shortestOperatorKey = 32

/** What the request says of who sends it. A token in the header goes before the browser's cookie. */
export function callerOf(c: RequestContext): Caller {
  const secret = authorizationSecret(c.req.header('Authorization'))
  const operator = secret !== null && isOperatorKey(secret, c.env.REKKVERK_OPERATOR_KEY)
  return {
    sessionToken: secret === null ? (getCookie(c, sessionCookieName(c)) ?? null) : null,
    accessToken: operator ? null : secret,
    operator,
    requestId: c.get('requestId'),
    ...demoOf(c),
    address: addressOf(c),
  }
}

/** Whether there is a demo, and the day gone by that it tells of; whatever else stands in the header is nothing. */
function demoOf(c: RequestContext): Pick<Caller, 'demoAllowed' | 'demoTime'> {
  const allowed = demoAllowed(c)
  const told = allowed ? Date.parse(c.req.header('Rekkverk-Demo-Time') ?? '') : Number.NaN
  return Number.isNaN(told) ? { demoAllowed: allowed } : { demoAllowed: true, demoTime: new Date(told) }
}

/** The secret of `Bearer <secret>`, or the password of `Basic`, which is how GIS clients send one. */
function authorizationSecret(header: string | undefined): string | null {
  const [, scheme, credentials] = /^(Bearer|Basic) +(\S+)$/i.exec(header ?? '') ?? []
  if (!scheme || !credentials) return null
  if (scheme.toLowerCase() === 'bearer') return credentials
  const decoded = Buffer.from(credentials, 'base64').toString('utf8')
  return decoded.slice(decoded.indexOf(':') + 1)
}

function isOperatorKey(secret: string, key: string | undefined): boolean {
  if (!key || key.length < shortestOperatorKey) return false
  return timingSafeEqual(Buffer.from(hashSecret(secret)), Buffer.from(hashSecret(key)))
}
