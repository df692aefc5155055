import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { may, type Role, refusal, type TokenScope } from '../../../geodata/model/access.ts'
import type { AccessToken, Account, CreatedToken } from '../../../geodata/model/accounts.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import app from '../../../worker/main.ts'
import { readRoutes, sendSample } from '../access/everyRoute.ts'
import { anonymous, type Client, signInAs, signInWithClearance } from '../client.ts'
import { bridgeRow, bring, contextRow } from '../imports/files.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'
import { accountElsewhere, basic, makeToken, Program, tomorrow } from './people.ts'

type SignIn = { session: { accountId: string; name: string } | null }
const register = '/api/register/bridges'
let planner: Client
let admin: Client
/** A token of the planner’s, for reading the register. */
let secret: string

beforeAll(async () => {
  planner = await signInAs('planner')
  admin = await signInAs('admin')
  secret = (await makeToken(planner, 'register')).secret
})

function tokensOf(client: Client) {
  return client.get<Page<AccessToken>>('/api/tokens')
}

/** What the answer says, but for the number of the request. */
async function refusalOf(client: Client, path = register) {
  const { status, body, headers } = await client.get<ProblemBody>(path)
  const { requestId: _, ...rest } = body
  return { status, body: rest, challenge: headers.get('WWW-Authenticate') }
}

async function accountOf(client: Client): Promise<Account> {
  const { session } = (await client.get<SignIn>('/api/session')).body
  const { items } = (await admin.get<Page<Account>>('/api/accounts?limit=1000')).body
  return items.find(({ id }) => id === session!.accountId)!
}

function change(account: Account, body: object) {
  return admin.patch<Account>(`/api/accounts/${account.id}`, body, `"${account.administration!.revision}"`)
}

describe('a token', () => {
  it('is shown once, and only its hash is kept', async () => {
    const { secret, id } = await makeToken(planner, 'register')
    expect(secret).toMatch(/^rekkverk_[\w-]{43}$/)
    const { body } = await tokensOf(planner)
    expect(body.items.find((token) => token.id === id)).toEqual({
      id,
      name: 'Kartprogrammet',
      scopes: ['register'],
      expiresOn: tomorrow,
      createdAt: expect.any(String),
      lastUsedAt: null,
    })
    const stored = await inObject(({ sql }) =>
      JSON.stringify([
        sql.exec('SELECT * FROM access_token').toArray(),
        sql.exec('SELECT * FROM event').toArray(),
      ]),
    )
    expect(stored).not.toContain(secret.slice('rekkverk_'.length))
    const hash = /"token_hash":"([\w-]+)"/.exec(stored)![1]!
    expect((await new Program(hash).get(register)).status).toBe(401)
  })

  it.each<[string, (secret: string) => Record<string, string>]>([
    ['as Bearer', (secret) => ({ Authorization: `Bearer ${secret}` })],
    ['as bearer', (secret) => ({ Authorization: `bearer ${secret}` })],
    ['as the password of Basic', (secret) => basic('hvem-som-helst', secret)],
    ['as a password without a name', (secret) => basic('', secret)],
  ])('lets a program in %s', async (_, headers) => {
    expect((await new Program(secret, headers(secret)).get(register)).status).toBe(200)
  })

  it.each<[string, (secret: string) => Record<string, string>]>([
    ['as the name of Basic', (secret) => basic(secret, '')],
    ['as a cookie', (secret) => ({ Cookie: `rekkverk=${secret}` })],
    ['cut short', (secret) => ({ Authorization: `Bearer ${secret.slice(0, -1)}` })],
    ['without its beginning', (secret) => ({ Authorization: `Bearer ${secret.slice(9)}` })],
  ])('lets nobody in %s', async (_, headers) => {
    expect((await new Program(secret, headers(secret)).get(register)).status).toBe(401)
  })

  it('goes before the session of a browser, also when it is wrong', async () => {
    expect((await planner.get(register, { Authorization: 'Bearer rekkverk_feil' })).status).toBe(401)
  })

  it('says when it was last used, and writes it down at most once a minute', async () => {
    const { secret, id } = await makeToken(planner, 'register')
    const program = new Program(secret)
    const lastUse = async () => (await tokensOf(planner)).body.items.find((one) => one.id === id)!.lastUsedAt
    await program.get(register)
    const first = await lastUse()
    expect(first).toMatch(/^\d{4}-/)
    await program.get(register)
    expect(await lastUse()).toBe(first)
    await inObject(({ sql }) =>
      sql.exec("UPDATE access_token SET last_used_at = '2026-01-01T00:00:00.000Z' WHERE id = ?", id),
    )
    await program.get(register)
    expect(Date.parse((await lastUse())!)).toBeGreaterThanOrEqual(Date.parse(first!))
  })

  it('can be revoked by its owner and by nobody else but an administrator', async () => {
    const [mine, theirs] = [await makeToken(planner, 'register'), await makeToken(planner, 'register')]
    const roads = await signInAs('roads')
    expect((await roads.delete(`/api/tokens/${mine.id}`)).status).toBe(404)
    expect((await planner.delete(`/api/tokens/${mine.id}`)).status).toBe(204)
    expect((await planner.delete(`/api/tokens/${mine.id}`)).status).toBe(404)
    expect((await new Program(mine.secret).get(register)).status).toBe(401)
    const { id } = await accountOf(planner)
    const listed = await admin.get<Page<AccessToken>>(`/api/accounts/${id}/tokens`)
    expect(listed.body.items.map((token) => token.id)).toContain(theirs.id)
    expect((await roads.delete(`/api/accounts/${id}/tokens/${theirs.id}`)).status).toBe(404)
    expect((await admin.delete(`/api/accounts/${id}/tokens/${theirs.id}`)).status).toBe(204)
    expect((await new Program(theirs.secret).get(register)).status).toBe(401)
  })

  it('leaves a line in the history when it is made and when it is revoked', async () => {
    const { id, secret } = await makeToken(planner, 'ogc')
    await planner.delete(`/api/tokens/${id}`)
    const { body } = await admin.get<Page<Event>>('/api/events?subject=accounts&limit=2')
    expect(body.items).toMatchObject([
      { type: 'accounts.token-revoked', by: 'Demo byplanlegger', data: { token: 'Kartprogrammet' } },
      { type: 'accounts.token-created', by: 'Demo byplanlegger', data: { scopes: ['ogc'] } },
    ])
    expect(JSON.stringify(body)).not.toContain(secret)
  })

  it.each<[string, object, string, string]>([
    ['without a name', { name: '  ' }, 'name', 'too-small'],
    ['with a name that is a letter to somebody', { name: 'x'.repeat(81) }, 'name', 'too-big'],
    ['for nothing', { scopes: [] }, 'scopes', 'too-small'],
    ['for what does not exist', { scopes: ['sites'] }, 'scopes.0', 'invalid-value'],
    ['for a day that has been', { expiresOn: '2020-01-01' }, 'expiresOn', 'too-early'],
    ['for ever', { expiresOn: '2099-01-01' }, 'expiresOn', 'too-late'],
    ['for no day', { expiresOn: 'i morgen' }, 'expiresOn', 'invalid-format'],
  ])('%s: is not made', async (_, wrong, field, code) => {
    const input = { name: 'Program', scopes: ['register'], expiresOn: tomorrow, ...wrong }
    const { status, body } = await planner.post<ProblemBody>('/api/tokens', input)
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ field, code }])
  })
})

describe('what a token may', () => {
  const holders: [string, Role[]][] = [
    ['planner', ['planner']],
    ['reader', ['reader']],
    ['admin', ['admin']],
    ['several', ['planner', 'coordinator']],
  ]
  const scopes: TokenScope[] = ['register', 'ogc', 'import']

  it.each(holders)('%s: on every route what both the role and the scope say', async (account, roles) => {
    const owner = await signInAs(account as 'planner')
    const routes = await readRoutes(anonymous)
    const wrong: string[] = []
    for (const scope of scopes) {
      const { secret } = await makeToken(owner, scope)
      const holding = { roles, clearedUntil: null, scopes: [scope] }
      for (const { name, method, right, wellFormed } of routes) {
        if (right === 'public' || !right) continue
        const { status, body } = await sendSample(new Program(secret), method, wellFormed)
        const code = String(body?.type ?? '').split('#')[1]
        const allowed = may(holding, right as 'session:read')
        const expected = refusal(holding, right as 'session:read')
        if (allowed ? status === 401 || code === 'not-allowed' : code !== expected)
          wrong.push(`${scope}: ${name} (${right}) answered ${status} ${code}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('is never to manage tokens, accounts or clearances, nor to see events', async () => {
    const owner = await signInAs('admin')
    const { secret, id } = await makeToken(owner, 'register', 'ogc', 'import')
    const program = new Program(secret)
    const statuses = await Promise.all([
      program.get('/api/tokens'),
      program.post('/api/tokens', { name: 'En til', scopes: ['register'], expiresOn: tomorrow }),
      program.delete(`/api/tokens/${id}`),
      program.get('/api/accounts'),
      program.get('/api/clearances'),
      program.get('/api/events'),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  })

  it('is to read the map for `ogc`: tiles and the six collections, and no more', async () => {
    const { secret } = await makeToken(planner, 'ogc')
    const program = new Program(secret)
    const collections = ['register/bridges', 'register/buildings', 'register/structures']
    for (const path of [...collections, 'safeguards', 'signs', 'projects'])
      expect((await program.get(`/api/${path}`)).status).toBe(200)
    for (const layer of ['bridges', 'projects', 'water'])
      expect([200, 204]).toContain((await program.get(`/tiles/${layer}/14/8474/4342.mvt`)).status)
    for (const path of ['checklists', 'settings/thresholds', 'imports', 'search?q=bru'])
      expect((await program.get(`/api/${path}`)).status).toBe(404)
    const bridge = { geometry: pointAt(0, 0), properties: { name: 'Bru' } }
    expect((await program.post(register, bridge)).status).toBe(403)
  })

  it('is to import for `import`, from the first row to the register, and not to read it', async () => {
    const { secret } = await makeToken(planner, 'import')
    const program = new Program(secret)
    await bring(program, [bridgeRow(1, 'token-1', { name: 'Nøkkelbrua' })])
    await bring(program, [contextRow(1, 'token-2')], { source: 'osm', format: 'osm' })
    const { body } = await planner.get<{ features: { properties: { name: string } }[] }>(
      `${register}?q=Nøkkelbrua`,
    )
    expect(body.features).toHaveLength(1)
    expect((await program.get(register)).status).toBe(404)
  })

  it('follows the roles its owner has at that moment', async () => {
    const owner = await signInAs('health')
    const { secret } = await makeToken(owner, 'import')
    const start = () => new Program(secret).get('/api/imports')
    expect((await start()).status).toBe(404)
    const account = await accountOf(owner)
    const { body: changed } = await change(account, { grantedRoles: ['roads'] })
    expect((await start()).status).toBe(200)
    await change(changed, { grantedRoles: [] })
    expect((await start()).status).toBe(404)
  })

  it('is nothing that takes clearance, whoever made it', async () => {
    const cleared = await signInWithClearance('cleared')
    const { secret } = await makeToken(cleared, 'register', 'ogc', 'import')
    const program = new Program(secret)
    const { body } = await program.get<{ session: { clearedUntil: string | null } }>('/api/session')
    expect(body.session.clearedUntil).toBeNull()
    const paths = (await readRoutes(anonymous)).filter(({ right }) => right?.startsWith('site'))
    for (const { method, wellFormed } of paths) {
      const { status } = await sendSample(program, method, wellFormed)
      expect(status).toBe(404)
    }
  })
})

describe('a token that no longer works', () => {
  it('is told nothing but that, whatever the reason', async () => {
    const unknown = new Program('rekkverk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
    const refused = await refusalOf(unknown)
    expect(refused).toMatchObject({ status: 401, body: { type: '/api/problems#not-signed-in' } })

    const [revoked, expired] = [await makeToken(planner, 'register'), await makeToken(planner, 'register')]
    await planner.delete(`/api/tokens/${revoked.id}`)
    await inObject(({ sql }) =>
      sql.exec("UPDATE access_token SET expires_at = '2026-01-01T23:59:59.999Z' WHERE id = ?", expired.id),
    )
    const locked = await accountElsewhere('0192f000-0000-7000-8000-00000000000a', ['planner'])
    await inObject(({ sql }) =>
      sql.exec("UPDATE account SET disabled_at = '2026-11-22T12:00:00.000Z' WHERE id LIKE '%0a'"),
    )
    for (const secret of [revoked.secret, expired.secret, locked, 'tull'])
      for (const path of [register, '/api/finnes-ikke', '/tiles/bridges/9/1/1.mvt', '/api/sites'])
        expect(await refusalOf(new Program(secret), path)).toEqual(refused)
    // Its owner sees why.
    const { body } = await tokensOf(planner)
    expect(body.items.find(({ id }) => id === expired.id)!.expiresOn).toBe('2026-01-01')
    expect(body.items.map(({ id }) => id)).not.toContain(revoked.id)
  })

  it('dies with the locking of its account, and stays dead when that is unlocked', async () => {
    const owner = await signInAs('coordinator')
    const { secret } = await makeToken(owner, 'register')
    const program = new Program(secret)
    expect((await program.get(register)).status).toBe(200)
    const locked = await change(await accountOf(owner), { disabled: true })
    expect((await program.get(register)).status).toBe(401)
    await change(locked.body, { disabled: false })
    expect((await program.get(register)).status).toBe(401)
    const again = await signInAs('coordinator')
    expect((await tokensOf(again)).body.items).toEqual([])
  })

  it.each([
    ['on another host', 'http://rekkverk.example', {}, {}],
    ['where the demo is switched off', 'http://localhost', {}, { REKKVERK_DEMO: '' }],
    ['behind a proxy', 'http://localhost', { 'X-Forwarded-For': '192.0.2.7' }, {}],
  ])('a demo account’s, %s', async (_, origin, headers, settings) => {
    const ask = (token: string) =>
      app.fetch(
        new Request(origin + register, { headers: { ...headers, Authorization: `Bearer ${token}` } }),
        { ...(env as object), ...settings } as never,
      )
    expect((await ask(secret)).status).toBe(401)
    const id = `0192f000-0000-7000-8000-${crypto.randomUUID().slice(-12)}`
    expect((await ask(await accountElsewhere(id, ['reader']))).status).toBe(200)
  })
})

describe('programs are asked for a password, browsers are not', () => {
  it.each(['/tiles/bridges/9/1/1.mvt', register, '/api/finnes-ikke'])('%s', async (path) => {
    expect((await refusalOf(anonymous, path)).challenge).toBe('Basic realm="Rekkverk", Bearer')
    const page = await anonymous.get(path, { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors' })
    expect(page.status).toBe(401)
    expect(page.headers.get('WWW-Authenticate')).toBeNull()
  })

  it('only when it would help', async () => {
    expect((await planner.get(register)).headers.get('WWW-Authenticate')).toBeNull()
    expect((await planner.get('/api/finnes-ikke')).headers.get('WWW-Authenticate')).toBeNull()
  })
})

it('the answer with the secret is not kept by anyone on the way', async () => {
  const input = { name: 'Program', scopes: ['ogc', 'ogc'], expiresOn: tomorrow }
  const { headers, body } = await planner.post<CreatedToken>('/api/tokens', input)
  expect(headers.get('Cache-Control')).toBe('no-store')
  expect(body.scopes).toEqual(['ogc'])
})
