import type { Session } from '../../geodata/model/access.ts'
import { type ProblemBody, problemSchema } from '../../geodata/model/problem.ts'

/** What a call came to; a failure carries a message that can be printed as it is. */
export type ApiResult<T> =
  | { ok: true; value: T; etag: string | null }
  | { ok: false; status: number | null; message: string; problem: ProblemBody | null }

export interface ApiClient {
  /** Signs in with a demo account and keeps the session for the calls that follow. */
  signIn(account: string): Promise<ApiResult<Session>>
  get<T>(path: string): Promise<ApiResult<T>>
  /** `ifMatch` is the ETag of the version being changed, quotes included. */
  send<T>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    ifMatch?: string,
  ): Promise<ApiResult<T>>
  /** The same session, with what is done told as of an instant gone by; only the demo hears it (worker/demoClock.ts). */
  asOf(instant: string): Pick<ApiClient, 'get' | 'send'>
}

/** A client of a running server for the commands here; `path` starts with `/api`, `bearer` goes with every call. */
export function apiClient(server: string, bearer: string | null = null): ApiClient {
  const address = server.replace(/\/+$/, '')
  let cookie: string | null = null

  async function call<T>(
    method: string,
    path: string,
    body?: unknown,
    ifMatch?: string,
    toldOf?: string,
  ): Promise<ApiResult<T>> {
    const headers = new Headers({ Accept: 'application/json', 'Accept-Language': 'en' })
    if (cookie) headers.set('Cookie', cookie)
    if (bearer) headers.set('Authorization', `Bearer ${bearer}`)
    if (body !== undefined) headers.set('Content-Type', 'application/json')
    if (ifMatch) headers.set('If-Match', ifMatch)
    if (toldOf) headers.set('Rekkverk-Demo-Time', toldOf)
    let response: Response
    let text: string
    try {
      response = await fetch(address + path, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      text = await response.text()
    } catch (error) {
      const message = `No answer from ${address}: ${reasonOf(error)}. Is the server running (npm start)?`
      return { ok: false, status: null, message, problem: null }
    }
    const given = response.headers.getSetCookie().map((line) => line.split(';', 1)[0])
    if (given.length > 0) cookie = given.join('; ')
    const parsed = parse(text)
    if (!response.ok) return failed(response.status, `${method} ${path}`, parsed)
    if (text !== '' && parsed === undefined) {
      const message = `${method} ${path} answered something that is not JSON; is ${address} a Rekkverk server?`
      return { ok: false, status: response.status, message, problem: null }
    }
    return { ok: true, value: parsed as T, etag: response.headers.get('ETag') }
  }

  return {
    signIn: (account) => call('POST', '/api/session', { account }),
    get: (path) => call('GET', path),
    send: (method, path, body, ifMatch) => call(method, path, body, ifMatch),
    asOf: (instant) => ({
      get: (path) => call('GET', path, undefined, undefined, instant),
      send: (method, path, body, ifMatch) => call(method, path, body, ifMatch, instant),
    }),
  }
}

/** The value, or the end of the command with the API's own words. */
export function unwrap<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

function failed(status: number, request: string, body: unknown): ApiResult<never> {
  const problem = problemSchema.safeParse(body)
  if (!problem.success) {
    return { ok: false, status, message: `${request} was answered with status ${status}.`, problem: null }
  }
  const { title, detail, errors = [], requestId } = problem.data
  const lines = [
    `${request}: ${title}${detail ? ` ${detail}` : ''}`,
    ...errors.slice(0, 10).map(({ field, message }) => `  ${field}: ${message}`),
    ...(errors.length > 10 ? [`  and ${errors.length - 10} more`] : []),
    ...(requestId && status >= 500 ? [`  request ${requestId}`] : []),
  ]
  return { ok: false, status, message: lines.join('\n'), problem: problem.data }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// undici hides the reason (ECONNREFUSED and the like) behind "fetch failed".
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error
    ? cause.message || (cause as NodeJS.ErrnoException).code || cause.name
    : String(cause)
}
