import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../../geodata/model/access.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { demoAccounts } from '../../../worker/accounts/demo.ts'
import { signIn as demoSignIn, type SignInState } from '../../../worker/accounts/service.ts'
import app from '../../../worker/main.ts'
import { anonymous, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'

type State = SignInState & { municipality: { name: string; demo: boolean; bbox: number[] | null } }
const signIn = {
  method: 'POST',
  body: '{"account":"reader"}',
  headers: { 'Content-Type': 'application/json' },
}

/** The app with other settings than the tests run with. */
function fetchWith(
  settings: Record<string, string>,
  address: string,
  init: RequestInit = {},
): Promise<Response> {
  return Promise.resolve(app.fetch(new Request(address, init), { ...(env as object), ...settings } as never))
}

/** The cookie as it would be sent back. */
function cookieOf(response: { headers: Headers }): string {
  return response.headers.get('Set-Cookie')!.split(';')[0]!
}

describe('before sign-in', () => {
  it('tells which demo accounts there are, but not where the municipality lies', async () => {
    const { status, body } = await anonymous.get<State>('/api/session')
    expect(status).toBe(200)
    expect(body.session).toBeNull()
    expect(body.demoAccounts.map(({ id }) => id)).toEqual(demoAccounts.map(({ id }) => id))
    expect(body.municipality).toEqual({ name: 'Eksempelvik kommune', demo: true, bbox: null })
  })

  it('refuses accounts that are not there', async () => {
    for (const account of ['mayor', '', '__proto__']) {
      const { status, body } = await anonymous.post<ProblemBody>('/api/session', { account })
      expect(status).toBe(422)
      expect(body.errors).toMatchObject([{ field: 'account', code: 'unknown-account' }])
    }
    expect((await anonymous.post('/api/session', {})).status).toBe(422)
  })
})

describe('a session', () => {
  it('is a cookie that scripts cannot read and other sites cannot send', async () => {
    const { headers, body, status } = await anonymous.post<Session>('/api/session', { account: 'several' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ roles: ['planner', 'coordinator'], demo: true, clearedUntil: null })
    const cookie = headers.get('Set-Cookie')!
    expect(cookie).toMatch(/^rekkverk=[\w-]{43};/)
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Expires='])
      expect(cookie).toContain(attribute)
  })

  it('over HTTPS is bound to the host', async () => {
    const response = await fetchWith({}, 'https://localhost/api/session', signIn)
    expect(response.headers.get('Set-Cookie')).toMatch(/^__Host-rekkverk=.*; Secure/)
  })

  it('is who one is, and where the map opens', async () => {
    const roads = await signInAs('roads')
    await roads.post('/api/register/bridges', { geometry: pointAt(0, 0), properties: { name: 'Bru' } })
    const { body } = await roads.get<State>('/api/session')
    expect(body.session).toMatchObject({ name: 'Demo samferdsel', roles: ['roads'] })
    expect(body.municipality.bbox![0]).toBeCloseTo(6.2)
  })

  it('ends at sign-out, for the one who signed out', async () => {
    const [one, other] = [await signInAs('reader'), await signInAs('reader')]
    const { status, body } = await one.delete('/api/session')
    expect(status).toBe(200)
    expect(body).toEqual({ signOutUrl: null })
    expect((await one.get('/api/signs')).status).toBe(401)
    expect((await other.get('/api/signs')).status).toBe(200)
  })

  it('ends by itself', async () => {
    const reader = await signInAs('reader')
    await inObject(({ sql }) => sql.exec("UPDATE session SET expires_at = '2020-01-01T00:00:00.000Z'"))
    expect((await reader.get('/api/signs')).status).toBe(401)
    expect((await reader.get<State>('/api/session')).body.session).toBeNull()
    await signInAs('reader')
    const left = await inObject(({ sql }) => sql.exec('SELECT count(*) AS n FROM session').one().n)
    expect(left).toBe(1)
  })

  it('cannot be guessed from what is stored', async () => {
    const response = await anonymous.post('/api/session', { account: 'reader' })
    const token = cookieOf(response).split('=')[1]!
    const stored = await inObject(({ sql }) => JSON.stringify(sql.exec('SELECT * FROM session').toArray()))
    expect(stored).not.toContain(token)
    const [{ token_hash }] = JSON.parse(stored)
    const forged = await anonymous.get('/api/signs', { Cookie: `rekkverk=${token_hash}` })
    expect(forged.status).toBe(401)
  })
})

describe('demo accounts', () => {
  let cookie: string
  beforeAll(async () => {
    cookie = cookieOf(await anonymous.post('/api/session', { account: 'reader' }))
  })

  it.each<[string, Record<string, string>, string, Record<string, string>]>([
    ['switched off', { REKKVERK_DEMO: '0' }, 'http://localhost', {}],
    ['not switched on', { REKKVERK_DEMO: '' }, 'http://localhost', {}],
    ['switched on by another word', { REKKVERK_DEMO: 'true' }, 'http://localhost', {}],
    ['on a host of its own', {}, 'http://rekkverk.example', {}],
    ['on another machine', {}, 'http://192.0.2.7', {}],
    ['on a host that only begins like ours', {}, 'http://localhost.example', {}],
    ['behind a proxy that passes our name on', {}, 'http://localhost', { 'X-Forwarded-For': '192.0.2.7' }],
    ['behind one that says so by the standard', {}, 'http://localhost', { Forwarded: 'for=192.0.2.7' }],
    ['behind one that only names itself', {}, 'http://localhost', { Via: '1.1 proxy' }],
    ['behind nginx', {}, 'http://localhost', { 'X-Real-IP': '192.0.2.7' }],
    ['asked for by another name', {}, 'http://localhost', { 'X-Forwarded-Host': 'rekkverk.example' }],
    [
      'asked for by a name that begins like ours',
      {},
      'http://localhost',
      { 'X-Forwarded-Host': 'localhost.x' },
    ],
    [
      'by two names, one of them ours',
      {},
      'http://localhost',
      { 'X-Forwarded-Host': 'localhost, x.example' },
    ],
    // A proxy that passes nothing on at all: what the operator says is then all there is to go by.
    [
      'where people come from elsewhere',
      { REKKVERK_PUBLIC_URL: 'https://rekkverk.example' },
      'http://localhost',
      {},
    ],
    ['at an unencrypted address', { REKKVERK_PUBLIC_URL: 'http://rekkverk.example' }, 'http://localhost', {}],
    ['at an address that is none', { REKKVERK_PUBLIC_URL: 'rekkverk' }, 'http://localhost', {}],
    ['at a host like ours', { REKKVERK_PUBLIC_URL: 'https://localhost.example' }, 'http://localhost', {}],
    [
      'at ours in the wrong place',
      { REKKVERK_PUBLIC_URL: 'https://localhost@x.example' },
      'http://localhost',
      {},
    ],
  ])('do not exist %s', async (_, settings, origin, headers) => {
    const state = (await (await fetchWith(settings, `${origin}/api/session`, { headers })).json()) as State
    expect(state.demoAccounts).toEqual([])
    expect(state.municipality).toEqual({ name: '', demo: false, bbox: null })
    const init = { ...signIn, headers: { ...signIn.headers, ...headers } }
    const refused = await fetchWith(settings, `${origin}/api/session`, init)
    expect(refused.status).toBe(422)
    expect(refused.headers.get('Set-Cookie')).toBeNull()
    // A session from where they do exist is worth nothing here.
    const carried = await fetchWith(settings, `${origin}/api/signs`, {
      headers: { ...headers, Cookie: cookie },
    })
    expect(carried.status).toBe(401)
  })

  it('are asked to wait after three hundred sign-ins in a minute', async () => {
    // Inside the object, whose clock stands still.
    const outcomes = await inObject((context) =>
      Array.from({ length: 301 }, () =>
        demoSignIn.run(context, { account: 'x', token: 'x', browser: { browser: null, system: null } }),
      ).map((outcome) => (outcome.ok ? 'in' : outcome.problem.code)),
    )
    expect(outcomes.at(-2)).toBe('invalid')
    expect(outcomes.at(-1)).toBe('too-many')
  })

  it('exist where the public address is this machine', async () => {
    const settings = { REKKVERK_PUBLIC_URL: 'http://localhost:8787' }
    expect((await fetchWith(settings, 'http://localhost:8787/api/session', signIn)).status).toBe(201)
  })

  it('that an administrator has locked are told so', async () => {
    await anonymous.post('/api/session', { account: 'health' })
    const lock = (at: string | null) =>
      inObject(({ sql }) => sql.exec("UPDATE account SET disabled_at = ? WHERE subject = 'health'", at))
    await lock('2026-01-01T00:00:00.000Z')
    const { status, body } = await anonymous.post<ProblemBody>('/api/session', { account: 'health' })
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ field: 'account', code: 'locked' }])
    await lock(null)
  })

  it.each(['http://localhost', 'http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787'])(
    'exist on %s',
    async (origin) => {
      expect((await fetchWith({}, `${origin}/api/session`, signIn)).status).toBe(201)
      expect((await fetchWith({}, `${origin}/api/signs`, { headers: { Cookie: cookie } })).status).toBe(200)
    },
  )
})
