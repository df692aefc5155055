import { isLocalHost, readOrigin } from '../accounts/publicUrl.ts'
import type { RequestContext } from './app.ts'

/** What a reverse proxy leaves behind: the request came from another machine, whatever host it is sent on to. */
const forwarded = ['Forwarded', 'X-Forwarded-For', 'X-Real-IP', 'X-Client-IP', 'True-Client-IP', 'Via']

/**
 * Demo accounts exist only when switched on, and only on this machine itself. Whoever says that people reach the service
 * elsewhere has no demo, whatever a proxy makes of the host's name.
 */
export function demoAllowed(c: RequestContext): boolean {
  // The development server in front of the worker names the host it was asked for, which must then be this machine too.
  const forwardedHost = c.req.header('X-Forwarded-Host') ?? 'localhost'
  const { REKKVERK_DEMO, REKKVERK_PUBLIC_URL } = c.env
  return (
    REKKVERK_DEMO === '1' &&
    isLocalHost(new URL(c.req.url).hostname) &&
    isLocalHost(forwardedHost.replace(/:\d+$/, '')) &&
    forwarded.every((header) => c.req.header(header) === undefined) &&
    (!REKKVERK_PUBLIC_URL || isLocalHost(readOrigin(REKKVERK_PUBLIC_URL)?.hostname ?? ''))
  )
}

/** Whether the browser came over HTTPS: what the operator says decides, for a proxy may not pass it on. */
export function isSecure(c: RequestContext): boolean {
  const publicUrl = readOrigin(c.env.REKKVERK_PUBLIC_URL ?? '')
  if (publicUrl) return publicUrl.protocol === 'https:'
  return new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https'
}

/** `__Host-` binds the cookie to this host over HTTPS; plain HTTP is for localhost only and cannot use it. */
export function sessionCookieName(c: RequestContext): string {
  return isSecure(c) ? '__Host-rekkverk' : 'rekkverk'
}

/** The origin people reach the service at, for addresses that leave it: what the operator says, or else as it was asked for. */
export function originOf(c: RequestContext): string {
  const publicUrl = readOrigin(c.env.REKKVERK_PUBLIC_URL ?? '')
  if (publicUrl) return publicUrl.origin
  const asked = new URL(c.req.url)
  if (isSecure(c)) asked.protocol = 'https:'
  return asked.origin
}
