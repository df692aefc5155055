import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { Representation } from '../things/service.ts'
import type { RequestContext } from './app.ts'
import { answer } from './problems.ts'

/** The revision a client believes is current, from If-Match `"7"` (or `"7-r"`, with what else its tag tells of); null when it does not say. */
export function expectedRevision(c: RequestContext): number | null {
  const match = /^(?:W\/)?"(\d+)(?:-\w+)?"$/.exec(c.req.header('If-Match')?.trim() ?? '')
  return match ? Number(match[1]) : null
}

/** The tag a client holds already, from If-None-Match. */
export function knownEtag(c: RequestContext): string | null {
  return c.req.header('If-None-Match')?.replace(/^W\//, '') ?? null
}

/** Sends ready-made JSON with its ETag, or 304; what one may see depends on who asks, so caches must ask again. */
export function sendRepresentation(
  c: RequestContext,
  outcome: Outcome<Representation>,
  options: { status?: 200 | 201; headers?: Record<string, string>; type?: string } = {},
): Response {
  const { status = 200, type = 'application/json' } = options
  return answer(c, outcome, (value) => {
    const headers = {
      ETag: value.etag,
      'Cache-Control': 'private, no-cache',
      Vary: 'Cookie, Authorization',
      ...options.headers,
    }
    if (value.unchanged) return new Response(null, { status: 304, headers })
    return new Response(value.json, { status, headers: { ...headers, 'Content-Type': type } })
  })
}

/** Sends a value as JSON; not to be cached. */
export function sendJson(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
  })
}

/** Sends a value as JSON with its revision as its ETag; not to be cached. */
export function sendStored(stored: { revision: number }, status = 200): Response {
  return sendJson(stored, status, { ETag: `"${stored.revision}"` })
}

/** For operations without a value to show. */
export function sendNothing(c: RequestContext, outcome: Outcome<unknown>): Response {
  return answer(c, outcome.ok ? success(null) : outcome, () => new Response(null, { status: 204 }))
}
