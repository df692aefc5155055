import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { AppTypes } from './app.ts'
import { sendProblem } from './problems.ts'

const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** A write must come from our own pages (or from a program, which sends neither header). */
export const refuseOtherSites: MiddlewareHandler<AppTypes> = async (c, next) => {
  if (writes.has(c.req.method)) {
    const origin = c.req.header('Origin')
    const site = c.req.header('Sec-Fetch-Site')
    // A page without an origin of its own (a sandboxed frame, say) sends the word null.
    const ownOrigin = !origin || (URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host)
    if (!ownOrigin || (site && site !== 'same-origin' && site !== 'none'))
      return sendProblem(c, { code: 'cross-site' })
  }
  await next()
}

/** A body must say that it is JSON: a form on another site cannot. */
export const requireJson: MiddlewareHandler<AppTypes> = async (c, next) => {
  const hasBody = writes.has(c.req.method) && (c.req.header('Content-Length') ?? '0') !== '0'
  const chunked = c.req.header('Transfer-Encoding') !== undefined
  if (
    (hasBody || chunked) &&
    !/^application\/(merge-patch\+)?json\b/.test(c.req.header('Content-Type') ?? '')
  )
    return sendProblem(c, { code: 'unsupported-type' })
  await next()
}

/** Vite's development server puts scripts and styles into the page; what is built needs neither. */
const inline = import.meta.env.DEV ? ["'unsafe-inline'"] : []

function strictHeaders(tileHosts: string[]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", ...inline],
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
  })
}

const closed = strictHeaders([])
const openToKartverket = strictHeaders(['https://cache.kartverket.no'])

/** Strict headers for everything; map tiles from Kartverket are let in only where the operator switched them on. */
export const protectPages: MiddlewareHandler<AppTypes> = async (c, next) => {
  await (c.env.REKKVERK_KARTVERKET_TILES === '1' ? openToKartverket : closed)(c, next)
  c.header('X-Request-Id', c.get('requestId'))
}
