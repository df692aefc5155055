import { beforeAll, describe, expect, it } from 'vitest'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
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

describe('a write from elsewhere', () => {
  it.each([
    ['another site', { Origin: 'https://example.net' }],
    ['another port', { Origin: 'http://localhost:8080' }],
    ['a page without an origin', { Origin: 'null' }],
    ['a frame on another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour under the same domain', { 'Sec-Fetch-Site': 'same-site' }],
  ])('%s: is refused', async (_, headers) => {
    const { status, problem } = await post(sign, { ...json, ...headers })
    expect(status).toBe(403)
    expect(problem.type).toBe('/api/problems#cross-site')
  })

  it.each([
    ['our own page', { Origin: origin, 'Sec-Fetch-Site': 'same-origin' }],
    ['a program', {}],
  ])('%s: is let in', async (_, headers) => {
    expect((await post(sign, { ...json, ...headers })).status).toBe(201)
  })

  it('may read what it has a session for: reading changes nothing', async () => {
    expect((await roads.get(signs, { Origin: 'https://example.net' })).status).toBe(200)
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

  it('is a problem, in JSON, where there is nothing', async () => {
    const { status, body } = await roads.get<ProblemBody>('/api/nonsense')
    expect(status).toBe(404)
    expect(body.type).toBe('/api/problems#not-found')
  })
})
