import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { newSecret } from '../../../worker/accounts/secret.ts'
import app from '../../../worker/main.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { pointAt, squareAt } from '../town.ts'
import { accountElsewhere, Program, tomorrow } from './people.ts'

const register = '/api/register/bridges'
const id = (tail: string) => `0192f000-0000-7000-8000-0000000000${tail}`
const wrong = () => `rekkverk_${newSecret()}`
let planner: Client

beforeAll(async () => {
  planner = await signInAs('planner')
})

/** Asks with a token from another machine, as the proxy in front tells of it. */
function askFrom(address: string, token: string, more: Record<string, string> = {}) {
  const headers = { Authorization: `Bearer ${token}`, 'X-Forwarded-For': address, ...more }
  return new Program(token, headers).get<ProblemBody>(register)
}

function expectPatience({ status, headers, body }: { status: number; headers: Headers; body: ProblemBody }) {
  expect(status).toBe(429)
  const seconds = Number(headers.get('Retry-After'))
  expect(seconds).toBeGreaterThan(0)
  expect(body.type).toBe('/api/problems#too-many')
  expect(body.detail).toMatch(/^For mange forsøk\. Vent \d+ (sekund|minutt|time)/)
}

describe('guessing tokens', () => {
  it('ends after twenty wrong ones from an address, and then a right one is told no more', async () => {
    const right = await accountElsewhere(id('c1'), ['reader'])
    for (let guess = 0; guess < 20; guess++) expect((await askFrom('192.0.2.20', wrong())).status).toBe(401)
    expectPatience(await askFrom('192.0.2.20', wrong()))
    expectPatience(await askFrom('192.0.2.20', right))
    // What the sender wrote before our proxy did does not make it another address.
    expectPatience(await askFrom('198.51.100.1, 192.0.2.20', wrong()))
    expectPatience(await askFrom('192.0.2.20', wrong(), { 'CF-Connecting-IP': '198.51.100.2' }))
    // Others go on.
    expect((await askFrom('192.0.2.21', right)).status).toBe(200)
    expect((await planner.get(register)).status).toBe(200)
  })

  it('is counted by network where addresses are for the taking', async () => {
    for (let guess = 0; guess < 20; guess++)
      expect((await askFrom(`2001:db8:7:7::${guess.toString(16)}`, wrong())).status).toBe(401)
    expectPatience(await askFrom('2001:db8:7:7:ffff::1', wrong()))
    expect((await askFrom('2001:db8:7:8::1', wrong())).status).toBe(401)
  })

  it('is not what a program with one old token does, however often it asks', async () => {
    const [old, right] = [wrong(), await accountElsewhere(id('c2'), ['reader'])]
    for (let request = 0; request < 60; request++) expect((await askFrom('192.0.2.30', old)).status).toBe(401)
    expect((await askFrom('192.0.2.30', right)).status).toBe(200)
  })

  it('is counted where anyone may ask, too', async () => {
    const ask = (token: string) =>
      new Program(token, {
        Authorization: `Bearer ${token}`,
        'X-Forwarded-For': '192.0.2.40',
      }).get<ProblemBody>('/api/session')
    for (let guess = 0; guess < 20; guess++) expect((await ask(wrong())).status).toBe(200)
    expectPatience(await ask(wrong()))
  })
})

describe('making tokens', () => {
  it('ends after twenty in an hour, for the one who makes them', async () => {
    const [roads, reader] = [await signInAs('roads'), await signInAs('reader')]
    const make = (client: Client) =>
      client.post<ProblemBody>('/api/tokens', { name: 'Program', scopes: ['ogc'], expiresOn: tomorrow })
    for (let token = 0; token < 20; token++) expect((await make(roads)).status).toBe(201)
    expectPatience(await make(roads))
    expect((await make(reader)).status).toBe(201)
  })
})

describe('running checks', () => {
  it('ends after sixty in ten minutes, for the one who runs them', async () => {
    const properties = { name: 'Kvartalet', kind: 'zoning_plan', contents: ['building'], uses: ['housing'] }
    const { body } = await planner.post<{ id: string }>('/api/projects', {
      geometry: squareAt(0, 0),
      properties,
    })
    const run = (client: Client) => client.post<ProblemBody>(`/api/projects/${body.id}/checks`)
    for (let check = 0; check < 60; check++) expect((await run(planner)).status).toBe(201)
    const refused = await run(planner)
    expectPatience(refused)
    expect(refused.body.detail).toMatch(/Vent \d+ minutter/)
    expect((await run(await signInAs('coordinator'))).status).toBe(201)
    expect((await planner.get(`/api/projects/${body.id}/checks`)).status).toBe(200)
  })
})

describe('a body', () => {
  const tooLarge = 17 * 1024 * 1024
  const piece = new TextEncoder().encode('x'.repeat(64 * 1024))

  /** Comes in pieces, without saying beforehand how long it is. */
  function inPieces(bytes: number): { body: ReadableStream; sent: () => number } {
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        if (sent === 0) controller.enqueue(new TextEncoder().encode('{"geometry": "'))
        if (sent >= bytes) return controller.close()
        controller.enqueue(piece)
        sent += piece.length
      },
    })
    return { body, sent: () => sent }
  }

  function send(client: Client, body: ReadableStream, type = 'application/json') {
    const init = { method: 'POST', body, headers: { 'Content-Type': type }, duplex: 'half' } as RequestInit
    return client.fetch('/api/signs', init)
  }

  it('in pieces that comes to too much is refused, and not read to the end', async () => {
    const { body, sent } = inPieces(4 * tooLarge)
    expect((await send(planner, body)).status).toBe(413)
    expect(sent()).toBeLessThan(tooLarge + 1024 * 1024)
  })

  it('from somebody unknown may not be long, in pieces or not', async () => {
    const { body, sent } = inPieces(tooLarge)
    expect((await send(anonymous, body)).status).toBe(413)
    expect(sent()).toBeLessThan(1024 * 1024)
    // Over HTTP/2 nothing needs to say that a body comes in pieces.
    const unsaid = inPieces(tooLarge)
    const init = { method: 'POST', body: unsaid.body, headers: { 'Content-Type': 'application/json' } }
    const request = new Request('http://localhost/api/session', { ...init, duplex: 'half' } as RequestInit)
    expect((await app.fetch(request, env as never)).status).toBe(413)
    expect(unsaid.sent()).toBeLessThan(1024 * 1024)
    const long = { account: 'x'.repeat(70_000) }
    expect((await anonymous.post('/api/session', long)).status).toBe(413)
    expect((await anonymous.post('/api/session', { account: 'x'.repeat(60_000) })).status).toBe(422)
    const program = new Program(wrong())
    expect((await program.post('/api/signs', long)).status).toBe(413)
  })

  it('in pieces that are not JSON is refused for that', async () => {
    const { body, sent } = inPieces(tooLarge)
    expect((await send(planner, body, 'text/plain')).status).toBe(415)
    expect(sent()).toBeLessThan(1024 * 1024)
  })

  it('in pieces that is right is read', async () => {
    const text = JSON.stringify({
      geometry: pointAt(0, 0),
      properties: { name: 'Skilt', status: 'proposed' },
    })
    const pieces = [...text].map((letter) => new TextEncoder().encode(letter))
    const body = new ReadableStream({
      pull(controller) {
        const next = pieces.shift()
        if (next) controller.enqueue(next)
        else controller.close()
      },
    })
    const roads = await signInAs('roads')
    const response = await roads.fetch('/api/signs', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(201)
  })
})
