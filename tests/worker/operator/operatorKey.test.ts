import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import worker from '../../../worker/main.ts'
import { type DocumentedRoute, readRoutes } from '../access/everyRoute.ts'
import { anonymous, type Client, origin, signInAs } from '../client.ts'
import { asOperator, operatorKey } from './operatorKey.ts'

/*
 * The operator's routes answer whoever does not hold the key as paths that are not there.
 */

let routes: DocumentedRoute[]
let admin: Client

beforeAll(async () => {
  routes = (await readRoutes(anonymous)).filter(({ path }) => path.startsWith('/api/operations'))
  admin = await signInAs('admin')
})

/** Everything an answer tells but its random number. */
async function toldBy(response: Response) {
  const { requestId, ...body } = (await response.json()) as Record<string, unknown>
  expect(requestId).toBeDefined()
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id').sort()
  return { status: response.status, headers, body }
}

/** The answers to each route, well formed and not, beside those to paths that do not exist. */
async function answersAndAbsences(send: (path: string, init: RequestInit) => Promise<Response>) {
  const pairs = []
  for (const { method, wellFormed, malformed } of routes)
    for (const sample of [wellFormed, malformed]) {
      if (!sample) continue
      const body = sample.content === undefined ? undefined : JSON.stringify(sample.content)
      const headers: Record<string, string> = body ? { 'Content-Type': 'application/json' } : {}
      const init = { method, body, headers }
      pairs.push({
        request: `${method} ${sample.address}`,
        answer: await toldBy(await send(sample.address, init)),
        absence: await toldBy(await send('/api/nonsense', init)),
      })
    }
  return pairs
}

function expectAlike(pairs: Awaited<ReturnType<typeof answersAndAbsences>>, status: number): void {
  expect(pairs.length).toBeGreaterThan(10)
  for (const { request, answer, absence } of pairs) {
    expect({ request, ...answer }).toEqual({ request, ...absence })
    expect(answer.status).toBe(status)
  }
}

/** The whole app with other settings than the ones of this test run. */
function withOperatorKey(key: string | undefined, bearer: string) {
  return (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    headers.set('Authorization', `Bearer ${bearer}`)
    const request = new Request(`${origin}${path}`, { ...init, headers })
    return Promise.resolve(worker.fetch(request, { ...env, REKKVERK_OPERATOR_KEY: key }))
  }
}

describe('the operations', () => {
  it('are not there for somebody who is not signed in', async () => {
    expectAlike(await answersAndAbsences((path, init) => anonymous.fetch(path, init)), 401)
  })

  it('are not there for an administrator either', async () => {
    expectAlike(await answersAndAbsences((path, init) => admin.fetch(path, init)), 404)
  })

  it('are there for whoever holds the key', async () => {
    const { status, body } = await asOperator.post<{ id: string }>('/api/operations/backups')
    expect(status).toBe(201)
    expect((await asOperator.delete(`/api/operations/backups/${body.id}`)).status).toBe(204)
  })

  it('do not open for another key, nor for a session together with one', async () => {
    const other = operatorKey.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    const sent = { method: 'POST', headers: { Authorization: `Bearer ${other}` } }
    const withKey = await anonymous.fetch('/api/operations/backups', sent)
    const withBoth = await admin.fetch('/api/operations/backups', sent)
    expect([withKey.status, withBoth.status]).toEqual([401, 401])
  })

  it.each([
    ['none is set', undefined, 'undefined'],
    ['an empty one is set', '', 'x'],
    ['the one that is set is short enough to be guessed', 'a'.repeat(31), 'a'.repeat(31)],
  ])('do not open where %s', async (_case, key, bearer) => {
    const send = withOperatorKey(key, bearer)
    const answer = await toldBy(await send('/api/operations/backups', { method: 'POST' }))
    expect(answer).toEqual(await toldBy(await send('/api/nonsense', { method: 'POST' })))
    expect(answer.status).toBe(401)
  })

  it('open for a key just long enough', async () => {
    const key = 'a'.repeat(32)
    const send = withOperatorKey(key, key)
    const response = await send('/api/operations/backups', { method: 'POST' })
    expect(response.status).toBe(201)
    const { id } = (await response.json()) as { id: string }
    expect((await send(`/api/operations/backups/${id}`, { method: 'DELETE' })).status).toBe(204)
  })
})
