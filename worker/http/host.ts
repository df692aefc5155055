import type { RequestContext } from './app.ts'

const localHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Demo accounts exist only when switched on, and only on this machine itself. */
export function demoAllowed(c: RequestContext): boolean {
  return c.env.REKKVERK_DEMO === '1' && localHosts.has(new URL(c.req.url).hostname)
}

export function isSecure(c: RequestContext): boolean {
  return new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https'
}

/** `__Host-` binds the cookie to this host over HTTPS; plain HTTP is for localhost only and cannot use it. */
export function sessionCookieName(c: RequestContext): string {
  return isSecure(c) ? '__Host-rekkverk' : 'rekkverk'
}
