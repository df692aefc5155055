import type { RequestContext } from './app.ts'

const localHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

/** What a reverse proxy leaves behind: the request came from another machine, whatever host it is sent on to. */
const forwarded = ['Forwarded', 'X-Forwarded-For', 'X-Real-IP']

/** Demo accounts exist only when switched on, and only on this machine itself. */
export function demoAllowed(c: RequestContext): boolean {
  // The development server in front of the worker names the host it was asked for, which must then be this machine too.
  const forwardedHost = c.req.header('X-Forwarded-Host') ?? 'localhost'
  return (
    c.env.REKKVERK_DEMO === '1' &&
    localHosts.has(new URL(c.req.url).hostname) &&
    localHosts.has(forwardedHost.replace(/:\d+$/, '')) &&
    forwarded.every((header) => c.req.header(header) === undefined)
  )
}

export function isSecure(c: RequestContext): boolean {
  return new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https'
}

/** `__Host-` binds the cookie to this host over HTTPS; plain HTTP is for localhost only and cannot use it. */
export function sessionCookieName(c: RequestContext): string {
  return isSecure(c) ? '__Host-rekkverk' : 'rekkverk'
}
