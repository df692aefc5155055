import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import app from '../../../worker/main.ts'
import { type Client, origin, signInAs } from '../client.ts'
import { pointAt } from '../town.ts'

const signs = '/api/signs'
const sign = JSON.stringify({ geometry: pointAt(0, 0), properties: { name: 'Skilt', status: 'proposed' } })
let roads: Client

beforeAll(async () => {
  roads = await signInAs('roads')
})

async function post(body: BodyInit, headers: Record<string, string>) {
  const response = await roads.fetch(signs, { method: 'POST', body, headers })
  return {
    status: response.status,
    type: response.headers.get('Content-Type'),
    problem: (await response.json()) as ProblemBody,
  }
}
const json = { 'Content-Type': 'application/json' }

describe('a body that cannot be read', () => {
  it.each([
    ['cut off', '{"geometry": {'],
    ['not JSON at all', 'navn=Skilt'],
    ['empty', ' '],
  ])('%s: is a bad request, in words', async (_, body) => {
    const { status, type, problem } = await post(body, json)
    expect(status).toBe(400)
    expect(type).toBe('application/problem+json')
    expect(problem).toMatchObject({
      type: '/api/problems#bad-request',
      title: 'Forespørselen kan ikke leses.',
    })
    expect(problem.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each([
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a word', '"Skilt"'],
    ['properties that are no object', '{"geometry": null, "properties": []}'],
  ])('%s: is wrong, not broken', async (_, body) => {
    expect((await post(body, json)).status).toBe(422)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'sent as %j: is refused',
    async (type) => {
      const headers: Record<string, string> = type ? { 'Content-Type': type } : {}
      const { status, problem } = await post(new TextEncoder().encode(sign), headers)
      expect(status).toBe(415)
      expect(problem.type).toBe('/api/problems#unsupported-type')
    },
  )

  it('too large: is refused before it is read', async () => {
    const { status, problem } = await post(`{"geometry": "${'x'.repeat(17 * 1024 * 1024)}"}`, json)
    expect(status).toBe(413)
    expect(problem.type).toBe('/api/problems#too-large')
  })

  it('with more points than a row can hold: says so at the geometry', async () => {
    const coordinates = Array.from({ length: 60_000 }, (_, i) => [
      6.2 + i * 1.0000000001e-7,
      64.8 + (i % 2) * 1e-7,
    ])
    const body = JSON.stringify({
      geometry: { type: 'LineString', coordinates },
      properties: { name: 'Lang bru' },
    })
    const response = await roads.fetch('/api/register/bridges', { method: 'POST', body, headers: json })
    expect(response.status).toBe(422)
    const { errors } = (await response.json()) as ProblemBody
    expect(errors).toMatchObject([{ field: 'geometry', code: 'too-detailed' }])
  })
})

const elsewhere: [string, Record<string, string>][] = [
  ['another site', { Origin: 'https://example.net' }],
  ['another port', { Origin: 'http://localhost:8080' }],
  ['a name under ours', { Origin: 'http://kart.localhost' }],
  ['a name that begins like ours', { Origin: 'http://localhost.example' }],
  ['our name in a place for passwords', { Origin: 'http://localhost@example.net' }],
  ['a page without an origin', { Origin: 'null' }],
  ['no address at all', { Origin: 'localhost' }],
  ['a frame on another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a form on another site that is sent as a page', { 'Sec-Fetch-Site': 'cross-site', ...asLink() }],
  ['a neighbour under the same domain', { 'Sec-Fetch-Site': 'same-site' }],
]

function asLink(): Record<string, string> {
  return { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }
}

describe('a write from elsewhere', () => {
  it.each(elsewhere)('%s: is refused', async (_, headers) => {
    const { status, problem } = await post(sign, { ...json, ...headers })
    expect(status).toBe(403)
    expect(problem.type).toBe('/api/problems#cross-site')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'patch', 'QUERY', 'MERGE'])(
    '%s: is refused before anything is looked up, and without a body',
    async (method) => {
      for (const path of [`${signs}/0192f000-0000-7000-8000-000000000000`, '/api/finnes-ikke', '/tiles/x'])
        for (const [name, value] of [
          ['Origin', 'https://example.net'],
          ['Sec-Fetch-Site', 'same-site'],
        ] as const) {
          const headers = { [name]: value }
          const response = await roads.fetch(path, { method, headers })
          expect(response.status).toBe(403)
        }
    },
  )

  it('our own page as it would be unencrypted: is refused where we are encrypted', async () => {
    const send = (pageOrigin: string) =>
      app.fetch(
        new Request('https://rekkverk.example/api/session', {
          method: 'DELETE',
          headers: { Origin: pageOrigin },
        }),
        env as never,
      )
    expect((await send('http://rekkverk.example')).status).toBe(403)
    expect((await send('https://rekkverk.example')).status).toBeLessThan(300)
  })

  it.each([
    ['https://rekkverk.example', true],
    ['http://rekkverk.example', false],
    ['https://rekkverk.example:8443', false],
    ['http://127.0.0.1:8787', false],
    ['null', false],
  ])('from %s, behind a proxy that asks us by another name: let in? %s', async (pageOrigin, isIn) => {
    const request = new Request('http://127.0.0.1:8787/api/session', {
      method: 'DELETE',
      headers: { Origin: pageOrigin },
    })
    const settings = { REKKVERK_PUBLIC_URL: 'https://rekkverk.example' }
    const { status } = await app.fetch(request, { ...(env as object), ...settings } as never)
    expect(status).toBe(isIn ? 200 : 403)
  })

  it.each([
    ['our own page', { Origin: origin, 'Sec-Fetch-Site': 'same-origin' }],
    [
      'our own page, through a proxy that encrypts',
      { Origin: 'https://localhost', 'Sec-Fetch-Site': 'same-origin' },
    ],
    ['a program', {}],
  ])('%s: is let in', async (_, headers) => {
    expect((await post(sign, { ...json, ...headers })).status).toBe(201)
  })

  it.each([
    'text/plain',
    'text/plain; charset=application/json',
    'application/x-www-form-urlencoded',
    'application/jsonp',
  ])('as %s, which needs no leave to be sent: is refused', async (type) => {
    expect((await post(sign, { 'Content-Type': type })).status).toBe(415)
  })
})

describe('a read from elsewhere', () => {
  const image = { 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' }
  const frame = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' }

  it.each([
    ['an image on a neighbour’s page', { 'Sec-Fetch-Site': 'same-site', ...image }],
    ['an image on another site', { 'Sec-Fetch-Site': 'cross-site', ...image }],
    ['a frame', { 'Sec-Fetch-Site': 'same-site', ...frame }],
    [
      'a question by script',
      { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors', Origin: 'http://kart.localhost' },
    ],
  ])('%s: learns nothing, not even by how fast it is', async (_, headers) => {
    for (const path of [signs, '/api/session', '/api/finnes-ikke', '/tiles/bridges/9/1/1.mvt'])
      for (const method of ['GET', 'HEAD']) {
        const response = await roads.fetch(path, { method, headers })
        expect(response.status).toBe(403)
      }
  })

  it.each([
    ['a link that is followed', { 'Sec-Fetch-Site': 'cross-site', ...asLink() }],
    ['an address that is typed', { 'Sec-Fetch-Site': 'none', ...asLink() }],
    ['our own page', { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors' }],
    ['a program', { Origin: 'https://example.net' }],
  ])('%s: is let in', async (_, headers) => {
    expect((await roads.get(signs, headers)).status).toBe(200)
  })

  it('is given no leave to read, nor to write, when a browser asks for it', async () => {
    for (const site of [{ 'Sec-Fetch-Site': 'cross-site' }, {} as Record<string, string>]) {
      const { status, headers } = await roads.send('OPTIONS', signs, undefined, {
        Origin: 'https://example.net',
        'Access-Control-Request-Method': 'PATCH',
        'Access-Control-Request-Headers': 'content-type,authorization',
        ...site,
      })
      expect(status).toBeGreaterThanOrEqual(400)
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  it('cannot become a line that stays open', async () => {
    const upgrade = { Upgrade: 'websocket', Connection: 'Upgrade', Origin: 'https://example.net' }
    for (const path of ['/api/session', signs, '/tiles/bridges/9/1/1.mvt']) {
      const { status, webSocket } = await roads.fetch(path, { headers: upgrade })
      expect(status).toBe(403)
      expect(webSocket).toBeNull()
    }
  })
})

describe('the cookie of a session', () => {
  it('over HTTPS is only ours, not one a neighbour under the same domain has set for us', async () => {
    const ask = (cookie: string) =>
      app.fetch(new Request('https://localhost/api/signs', { headers: { Cookie: cookie } }), env as never)
    const signedIn = await app.fetch(
      new Request('https://localhost/api/session', {
        method: 'POST',
        body: '{"account":"reader"}',
        headers: json,
      }),
      env as never,
    )
    const set = signedIn.headers.get('Set-Cookie')!
    for (const attribute of ['__Host-rekkverk=', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
      expect(set).toContain(attribute)
    expect(set).not.toMatch(/Domain=/i)
    const secret = set.split(';')[0]!.split('=')[1]
    expect((await ask(`__Host-rekkverk=${secret}`)).status).toBe(200)
    expect((await ask(`rekkverk=${secret}`)).status).toBe(401)
  })
})

describe('every answer', () => {
  it('lets nothing but our own pages run, and nobody frame them', async () => {
    for (const address of ['/api/session', '/api/signs', '/tiles/bridges/9/1/1.mvt', '/api/nonsense']) {
      const { headers } = await roads.get(address)
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  it('lets WebAssembly be compiled in the thread that plans signs, and nowhere else', async () => {
    const policyOf = async (path: string) => (await roads.fetch(path)).headers.get('Content-Security-Policy')
    expect(await policyOf('/assets/planThread-Ab_3-x.js')).toContain("script-src 'self' 'wasm-unsafe-eval'")
    for (const path of [
      '/',
      '/skilt/planer',
      '/assets/index-Ab3.js',
      '/planThread-Ab3.js',
      '/assets/x/planThread-A.js',
    ])
      expect(await policyOf(path)).not.toContain('eval')
  })

  // The policy as a whole is held in tests/browser/policy.test.ts: only what is built has it without exceptions.
  it.each([
    ['switched off', {}, []],
    ['switched on', { REKKVERK_KARTVERKET_TILES: '1' }, ['https://cache.kartverket.no']],
  ])('names no outside host but Kartverket’s, %s', async (_, settings, hosts) => {
    const request = new Request('http://localhost/kart')
    const { headers } = await app.fetch(request, { ...(env as object), ...settings } as never)
    const sources = headers.get('Content-Security-Policy')!.split(/;? /)
    expect([...new Set(sources.filter((source) => /[.*/]/.test(source)))]).toEqual(hosts)
  })

  it('is a problem, in JSON, where there is nothing', async () => {
    const { status, body } = await roads.get<ProblemBody>('/api/nonsense')
    expect(status).toBe(404)
    expect(body.type).toBe('/api/problems#not-found')
  })
})
