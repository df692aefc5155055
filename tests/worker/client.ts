import { exports } from 'cloudflare:workers'
import type { Session } from '../../geodata/model/access.ts'

export const origin = 'http://localhost'

export interface Answer<Body> {
  status: number
  etag: string | null
  headers: Headers
  body: Body
}
type Headed = Record<string, string>

/** Speaks to the whole app as one account, the way a program does. */
export class Client {
  private readonly cookie: string | null

  constructor(cookie: string | null = null) {
    this.cookie = cookie
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.cookie) headers.set('Cookie', this.cookie)
    return fetchApp(new Request(`${origin}${path}`, { ...init, headers }))
  }

  async send<Body>(
    method: string,
    path: string,
    content?: unknown,
    headers: Headed = {},
  ): Promise<Answer<Body>> {
    const json: Headed = content === undefined ? {} : { 'Content-Type': 'application/json' }
    const body = content === undefined ? undefined : JSON.stringify(content)
    const response = await this.fetch(path, { method, headers: { ...json, ...headers }, body })
    const text = await response.text()
    return {
      status: response.status,
      etag: response.headers.get('ETag'),
      headers: response.headers,
      body: (text && /json/.test(response.headers.get('Content-Type') ?? '')
        ? JSON.parse(text)
        : text) as Body,
    }
  }

  get<Body>(path: string, headers?: Headed) {
    return this.send<Body>('GET', path, undefined, headers)
  }
  post<Body>(path: string, content?: unknown, headers?: Headed) {
    return this.send<Body>('POST', path, content, headers)
  }
  patch<Body>(path: string, content: unknown, ifMatch?: string) {
    return this.send<Body>('PATCH', path, content, ifMatch === undefined ? {} : { 'If-Match': ifMatch })
  }
  put<Body>(path: string, content: unknown, ifMatch?: string) {
    return this.send<Body>('PUT', path, content, ifMatch === undefined ? {} : { 'If-Match': ifMatch })
  }
  delete<Body>(path: string, ifMatch?: string) {
    return this.send<Body>('DELETE', path, undefined, ifMatch === undefined ? {} : { 'If-Match': ifMatch })
  }
}

/** The app's entry, with nothing between; the library's types do not know which module it is. */
function fetchApp(request: Request): Promise<Response> {
  return (exports as unknown as { default: Fetcher }).default.fetch(request)
}

export type DemoAccountId =
  | 'planner'
  | 'roads'
  | 'health'
  | 'coordinator'
  | 'admin'
  | 'reader'
  | 'several'
  | 'cleared'

export async function signInAs(account: DemoAccountId): Promise<Client> {
  const { status, headers } = await new Client().post('/api/session', { account })
  if (status !== 201) throw new Error(`could not sign in as ${account}: ${status}`)
  return new Client(headers.get('Set-Cookie')!.split(';')[0]!)
}

/** Whom two others ask for clearance: the one who proposes and the one who approves, neither the one it is for. */
function eyesFor(account: DemoAccountId): [DemoAccountId, DemoAccountId] {
  if (account === 'coordinator') return ['health', 'admin']
  return account === 'admin' ? ['coordinator', 'health'] : ['coordinator', 'admin']
}

/** Signs in as an account that two others have given site clearance, through HTTP as people do; given once a file. */
export async function signInWithClearance(account: DemoAccountId): Promise<Client> {
  const client = await signInAs(account)
  const { session } = (await client.get<{ session: Session }>('/api/session')).body
  if (session.clearedUntil) return client
  const [proposer, approver] = await Promise.all(eyesFor(account).map(signInAs))
  const { accountId } = session
  const endsOn = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10)
  const proposed = await proposer!.post<{ id: string }>('/api/clearances', {
    accountId,
    reason: 'registers',
    endsOn,
  })
  const path = `/api/clearances/${proposed.body.id}/decision`
  const { status, body } = await approver!.post(path, { decision: 'approved' })
  if (status !== 200) throw new Error(`could not give ${account} clearance: ${JSON.stringify(body)}`)
  return client
}

export const anonymous = new Client()
