import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { attemptSeconds } from '../accounts/attempt.ts'
import type { RequestContext } from './app.ts'
import { isSecure, sessionCookieName } from './host.ts'

// Lax: sent when somebody follows a link to us, as the provider's way back is, and with nothing else from elsewhere.
const attributes = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
/** More sign-ins than this at a time in one browser are forgotten ones. */
const mostAttempts = 5

/** The session's secret, for those who were signed in with it in a browser. */
export function sessionCookie(c: RequestContext): string | undefined {
  return getCookie(c, sessionCookieName(c))
}

export function setSessionCookie(c: RequestContext, token: string, expiresAt: string): void {
  const expires = new Date(expiresAt)
  setCookie(c, sessionCookieName(c), token, { ...attributes, secure: isSecure(c), expires })
}

export function deleteSessionCookie(c: RequestContext): void {
  deleteCookie(c, sessionCookieName(c), { path: '/', secure: isSecure(c) })
}

export function setAttemptCookie(c: RequestContext, name: string, content: string): void {
  const prefix = attemptPrefix(c)
  const standing = Object.keys(getCookie(c)).filter((cookie) => cookie.startsWith(prefix))
  if (standing.length >= mostAttempts)
    for (const forgotten of standing) deleteCookie(c, forgotten, { path: '/', secure: isSecure(c) })
  setCookie(c, prefix + name, content, { ...attributes, secure: isSecure(c), maxAge: attemptSeconds })
}

/** The attempt's cookie, which is used up by being read. */
export function takeAttemptCookie(c: RequestContext, name: string): string | undefined {
  const cookie = attemptPrefix(c) + name
  const content = getCookie(c, cookie)
  if (content !== undefined) deleteCookie(c, cookie, { path: '/', secure: isSecure(c) })
  return content
}

function attemptPrefix(c: RequestContext): string {
  return `${sessionCookieName(c)}-signin-`
}
