import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { readOrigin } from '../accounts/publicUrl.ts'
import type { AppTypes, RequestContext } from './app.ts'
import { isSecure } from './host.ts'
import { sendProblem } from './problems.ts'
import { rawBodyOf } from './rawBodies.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * What other sites may make a browser send: nothing but a link into our pages. A write must come from our own pages (or
 * from a program, which sends none of these headers), and so must a read, for a neighbour under the same domain is sent
 * the cookie along and could learn from how fast or how long an answer is.
 */
export const refuseOtherSites: MiddlewareHandler<AppTypes> = async (c, next) => {
  const site = c.req.header('Sec-Fetch-Site')
  const fromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none'
  // A script that asks for a line that stays open says where it is, but not of what kind the request is.
  const isRead = reads.has(c.req.method) && c.req.header('Upgrade') === undefined
  const refused = isRead ? fromElsewhere && !isLinkFollowed(c) : fromElsewhere || !isOwnOrigin(c)
  if (refused) return sendProblem(c, { code: 'cross-site' })
  await next()
}

/** Somebody came to a page of ours, such as back from the sign-in: the answer is shown, and the other site sees nothing of it. */
function isLinkFollowed(c: RequestContext): boolean {
  return c.req.header('Sec-Fetch-Mode') === 'navigate' && c.req.header('Sec-Fetch-Dest') === 'document'
}

/** A page without an origin of its own (a sandboxed frame, say) sends the word null. */
function isOwnOrigin(c: RequestContext): boolean {
  const origin = c.req.header('Origin')
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  // A proxy may ask us by another name than people do, so what the operator says decides.
  const publicUrl = readOrigin(c.env.REKKVERK_PUBLIC_URL ?? '')
  if (publicUrl) return origin === publicUrl.origin
  const { host, protocol } = new URL(origin)
  // A page that came unencrypted may have been written by anyone on the way.
  return host === new URL(c.req.url).host && (protocol === 'https:' || !isSecure(c))
}

/** A body must say that it is JSON, or a file where one is taken: a form on another site cannot say either. */
export const requireJson: MiddlewareHandler<AppTypes> = async (c, next) => {
  const type = c.req.header('Content-Type')
  const hasBody = (c.req.header('Content-Length') ?? '0') !== '0' || c.req.header('Transfer-Encoding')
  const raw = rawBodyOf(c)
  if (raw && (hasBody || type !== undefined))
    return raw.types.test(type ?? '') ? next() : sendProblem(c, raw.wrongType)
  const isJson = /^application\/(merge-patch\+)?json\b/.test(type ?? '')
  if (!reads.has(c.req.method) && !isJson && (hasBody || type !== undefined))
    return sendProblem(c, { code: 'unsupported-type' })
  await next()
}

/**
 * Tells programs such as QGIS that a password is wanted. Browsers say which page a request is for; they are not told,
 * since they would ask for it in a window of their own instead of showing ours.
 */
export const challengePrograms: MiddlewareHandler<AppTypes> = async (c, next) => {
  await next()
  if (c.res.status !== 401 || c.req.header('Sec-Fetch-Site') !== undefined) return
  c.res.headers.append('WWW-Authenticate', 'Basic realm="Rekkverk"')
  c.res.headers.append('WWW-Authenticate', 'Bearer')
}

/** Vite's development server puts scripts and styles into the page; what is built needs neither. */
const inline = import.meta.env.DEV ? ["'unsafe-inline'"] : []

function strictHeaders(tileHosts: string[], compilers: string[] = []): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", ...compilers, ...inline],
      styleSrc: ["'self'", ...inline],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:', ...tileHosts],
      connectSrc: ["'self'", ...tileHosts],
      workerSrc: ["'self'", 'blob:'],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    // Whoever ends TLS in front of plain workerd decides about HSTS.
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
    // An answer that is stricter by itself, as files that people have sent in are, stays so.
    overwrite: false,
  })
}

const closed = strictHeaders([])
const openToKartverket = strictHeaders(['https://cache.kartverket.no'])

// A thread has the policy of its own script's answer: pages cannot compile WebAssembly, the thread that plans signs can.
const planningThread = strictHeaders([], ["'wasm-unsafe-eval'"])
const planningScript = /^\/assets\/planThread-[\w-]+\.js$/

/** Strict headers for everything; map tiles from Kartverket are let in only where the operator switched them on. */
export const protectPages: MiddlewareHandler<AppTypes> = async (c, next) => {
  if (planningScript.test(c.req.path)) await planningThread(c, next)
  else await (c.env.REKKVERK_KARTVERKET_TILES === '1' ? openToKartverket : closed)(c, next)
  c.header('X-Request-Id', c.get('requestId'))
}
