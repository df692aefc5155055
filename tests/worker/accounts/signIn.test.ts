import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '../../../geodata/model/access.ts'
import { inObject } from '../object.ts'
import { FakeBrowser, FakeProvider, issuer, type Misbehaviour, settings, site } from './fakeProvider.ts'

type State = {
  session: Session | null
  provider: { name: string } | null
  demoAccounts: unknown[]
  municipality: { name: string }
}

let provider: FakeProvider
const log: string[] = []

beforeAll(async () => {
  provider = await FakeProvider.start()
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void log.push(line))
})
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})
beforeEach(() => {
  provider.behave()
  log.length = 0
})

const failureOf = (address: URL) => [address.pathname, address.searchParams.get('feil')]
const sessionOf = async (browser: FakeBrowser) => (await browser.json<State>('/api/session')).session

describe('the way to the provider', () => {
  it('asks with everything that the answer is held against', async () => {
    const browser = new FakeBrowser()
    const address = await browser.begin('/prosjekter?q=kai')
    expect(address.origin + address.pathname).toBe(`${issuer}/authorize`)
    const asked = Object.fromEntries(address.searchParams)
    expect(asked).toMatchObject({
      client_id: 'rekkverk',
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: `${site}/api/sign-in/callback`,
      code_challenge_method: 'S256',
    })
    for (const secret of ['state', 'nonce', 'code_challenge']) expect(asked[secret]).toMatch(/^[\w-]{43}$/)
    const response = await browser.get('/api/sign-in')
    const cookie = response.headers.get('Set-Cookie')!
    expect(cookie).toMatch(/^__Host-rekkverk-signin-[\w-]{12}=/)
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=600'])
      expect(cookie).toContain(attribute)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })

  it('says nothing twice', async () => {
    const [one, other] = [await new FakeBrowser().begin(), await new FakeBrowser().begin()]
    for (const secret of ['state', 'nonce', 'code_challenge'])
      expect(one.searchParams.get(secret)).not.toBe(other.searchParams.get(secret))
  })

  it('carries what the operator adds, structures as JSON', async () => {
    const details = [{ type: 'ansattporten:altinn:resource', resource: 'urn:altinn:resource:rekkverk' }]
    const browser = new FakeBrowser({
      ...settings,
      REKKVERK_OIDC_PARAMETERS: JSON.stringify({
        acr_values: 'high',
        scope: 'openid groups',
        authorization_details: details,
      }),
    })
    const { searchParams } = await browser.begin()
    expect(searchParams.get('acr_values')).toBe('high')
    expect(searchParams.get('scope')).toBe('openid groups')
    expect(JSON.parse(searchParams.get('authorization_details')!)).toEqual(details)
  })

  it('asks the provider about itself once an hour, and anew when something failed', async () => {
    const discovery = '/.well-known/openid-configuration'
    const countAsked = () => provider.asked.filter((path) => path === discovery).length
    await new FakeBrowser().begin()
    await new FakeBrowser().begin()
    expect(countAsked()).toBe(1)
    provider.misbehaviour = { claims: { nonce: 'another' } }
    await new FakeBrowser().signIn(provider)
    await new FakeBrowser().begin()
    expect(countAsked()).toBe(2)
  })

  it('keeps no more than a handful of attempts in one browser', async () => {
    const browser = new FakeBrowser()
    for (let attempt = 0; attempt < 12; attempt += 1) await browser.begin()
    expect(browser.cookies.size).toBeLessThanOrEqual(5)
    expect(failureOf(await browser.signIn(provider))).toEqual(['/kart', null])
  })
})

describe('the way back', () => {
  it('opens a session with the roles of the groups, at the page one wanted', async () => {
    const browser = new FakeBrowser()
    expect((await browser.signIn(provider, '/prosjekter?q=brua på kaia')).href).toBe(
      `${site}/prosjekter?q=brua%20p%C3%A5%20kaia`,
    )
    const state = await browser.json<State>('/api/session')
    expect(state).toMatchObject({
      session: { name: 'Ansatt i plan', roles: ['planner'], demo: false, clearedUntil: null },
      provider: { name: 'Eksempelvik kommune' },
      demoAccounts: [],
      municipality: { name: 'Eksempelvik kommune' },
    })
    expect([...browser.cookies.keys()]).toEqual(['__Host-rekkverk'])
    const { body, authorization } = provider.lastTokenRequest!
    expect(body.get('code_verifier')).toMatch(/^[\w-]{43}$/)
    expect(body.get('redirect_uri')).toBe(`${site}/api/sign-in/callback`)
    expect(authorization).toBe(`Basic ${btoa('rekkverk:hemmelig')}`)
  })

  it('sends the secret in the body to a provider that wants it there', async () => {
    provider.misbehaviour = { metadata: { token_endpoint_auth_methods_supported: ['client_secret_post'] } }
    await new FakeBrowser().signIn(provider)
    expect(provider.lastTokenRequest!.authorization).toBeNull()
    expect(provider.lastTokenRequest!.body.get('client_secret')).toBe('hemmelig')
  })

  it.each(['https://example.net/', '//example.net', '/\\example.net', '/api/sign-in', 'kart'])(
    'ends at the map, not at %s',
    async (til) => {
      expect((await new FakeBrowser().signIn(provider, til)).href).toBe(`${site}/kart`)
    },
  )

  it('is one account, however often, with a new session each time and the old one gone', async () => {
    const browser = new FakeBrowser()
    await browser.signIn(provider)
    const first = await sessionOf(browser)
    const cookie = browser.cookies.get('__Host-rekkverk')
    await browser.signIn(provider)
    expect((await sessionOf(browser))!.accountId).toBe(first!.accountId)
    expect(browser.cookies.get('__Host-rekkverk')).not.toBe(cookie)
    const thief = new FakeBrowser()
    thief.cookies.set('__Host-rekkverk', cookie!)
    expect(await sessionOf(thief)).toBeNull()
  })

  it('never makes a planted cookie into a session', async () => {
    const browser = new FakeBrowser()
    browser.cookies.set('__Host-rekkverk', 'planted')
    await browser.signIn(provider)
    expect(browser.cookies.get('__Host-rekkverk')).not.toBe('planted')
    const planter = new FakeBrowser()
    planter.cookies.set('__Host-rekkverk', 'planted')
    expect(await sessionOf(planter)).toBeNull()
  })

  it('takes the roles that the provider gives now', async () => {
    const browser = new FakeBrowser()
    await browser.signIn(provider)
    provider.misbehaviour = { claims: { groups: ['ansatt', 'vei'] } }
    await browser.signIn(provider)
    expect((await sessionOf(browser))!.roles).toEqual(['roads'])
    provider.misbehaviour = { claims: { groups: ['ansatt'] } }
    await browser.signIn(provider)
    expect((await sessionOf(browser))!.roles).toEqual(['reader'])
  })

  it('asks the userinfo endpoint for what the ID token leaves out, and for nothing otherwise', async () => {
    const browser = new FakeBrowser()
    await browser.signIn(provider)
    expect(provider.asked).not.toContain('/userinfo')
    provider.misbehaviour = { claims: { groups: undefined } }
    await browser.signIn(provider)
    expect((await sessionOf(browser))!.roles).toEqual(['roads'])
  })

  it('gives somebody without a name one that can be told from others', async () => {
    provider.misbehaviour = { claims: { sub: 'navnløs', name: undefined, pid: '00000000000' } }
    const browser = new FakeBrowser()
    await browser.signIn(provider)
    expect((await sessionOf(browser))!.name).toMatch(/^Bruker [0-9a-f]{6}$/)
  })

  it('makes the first administrator one, by claim', async () => {
    const browser = new FakeBrowser({ ...settings, REKKVERK_FIRST_ADMIN: 'sub=ansatt-1' })
    await browser.signIn(provider)
    expect((await sessionOf(browser))!.roles).toEqual(['planner', 'admin'])
  })

  it('keeps nothing of the ID token that can be read from the database', async () => {
    provider.misbehaviour = {
      claims: { sub: 'lest', pid: '00000000000', email: 'ansatt@eksempelvik.example' },
    }
    await new FakeBrowser().signIn(provider)
    const stored = await inObject(({ sql }) =>
      JSON.stringify([
        sql.exec('SELECT * FROM session').toArray(),
        sql.exec("SELECT * FROM account WHERE subject = 'lest'").toArray(),
      ]),
    )
    expect(stored).toContain('Ansatt i plan')
    for (const told of ['00000000000', 'eksempelvik.example', Buffer.from('"pid"').toString('base64url')])
      expect(stored).not.toContain(told)
  })
})

describe('what goes wrong', () => {
  const json = (status: number, body: object) => () => Response.json(body, { status })
  it.each<[string, Misbehaviour, string]>([
    ['another nonce', { claims: { nonce: 'another' } }, 'answer-refused'],
    ['no nonce', { claims: { nonce: undefined } }, 'answer-refused'],
    ['another issuer', { claims: { iss: 'https://example.net' } }, 'answer-refused'],
    ['meant for another', { claims: { aud: 'another' } }, 'answer-refused'],
    [
      'meant for several, given to another',
      { claims: { aud: ['rekkverk', 'b'], azp: 'b' } },
      'answer-refused',
    ],
    ['run out', { claims: { exp: 1_700_000_000 } }, 'clock'],
    ['no subject', { claims: { sub: undefined } }, 'answer-refused'],
    ['another key', { foreignKey: true }, 'answer-refused'],
    ['no signature', { algorithm: 'none' }, 'answer-refused'],
    ['no ID token', { token: json(200, { access_token: 'a', token_type: 'Bearer' }) }, 'answer-refused'],
    ['a code used twice', { token: json(400, { error: 'invalid_grant' }) }, 'attempt-over'],
    ['a wrong client secret', { token: json(401, { error: 'invalid_client' }) }, 'provider-refused'],
    [
      'a wrong client secret, with a challenge',
      {
        token: () =>
          Response.json(
            { error: 'invalid_client' },
            { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="x"' } },
          ),
      },
      'provider-refused',
    ],
    ['a page of errors', { token: () => new Response('<html>', { status: 502 }) }, 'provider-down'],
    [
      'nonsense',
      { token: () => new Response('{', { headers: { 'Content-Type': 'application/json' } }) },
      'answer-refused',
    ],
    [
      'the userinfo of another',
      { claims: { groups: undefined }, userinfo: json(200, { sub: 'b' }) },
      'answer-refused',
    ],
    [
      'userinfo refused',
      { claims: { groups: undefined }, userinfo: () => new Response(null, { status: 403 }) },
      'provider-down',
    ],
    ['not in the group', { claims: { groups: ['plan'] } }, 'no-access'],
    [
      'too many groups',
      {
        claims: { groups: undefined, _claim_names: { groups: 'src1' } },
        userinfo: json(200, { sub: 'ansatt-1' }),
      },
      'too-many-groups',
    ],
  ])('%s: back at the sign-in page, without a session', async (_, misbehaviour, failure) => {
    const browser = new FakeBrowser()
    const query = provider.signIn(await browser.begin('/prosjekter'))
    provider.misbehaviour = misbehaviour
    // A provider met before is remembered; what it now says of itself must not matter for this.
    const ended = await browser.comeBack(query)
    expect(failureOf(ended)).toEqual(['/logg-inn', failure])
    expect(ended.searchParams.get('til')).toBe('/prosjekter')
    expect([...browser.cookies.keys()]).toEqual([])
    const [line] = log.map((entry) => JSON.parse(entry))
    expect(line).toMatchObject({ event: 'sign-in refused', failure })
    expect(line.requestId).toBe(ended.searchParams.get('nr'))
  })

  it.each([
    ['access_denied', 'cancelled'],
    ['temporarily_unavailable', 'provider-down'],
    ['invalid_scope', 'provider-refused'],
  ])('the provider answers %s', async (error, failure) => {
    const browser = new FakeBrowser()
    const state = (await browser.begin()).searchParams.get('state')!
    const query = new URLSearchParams({
      error,
      state,
      iss: issuer,
      error_description: 'AADSTS50105: Kari Ansatt',
    })
    expect(failureOf(await browser.comeBack(`?${query}`))).toEqual(['/logg-inn', failure])
    expect(log.join()).toContain(`${error} AADSTS50105`)
    expect(log.join()).not.toContain('Ansatt')
  })

  it('the answer comes from another provider than the one asked', async () => {
    const browser = new FakeBrowser()
    const query = provider.signIn(await browser.begin(), { iss: 'https://example.net' })
    expect(failureOf(await browser.comeBack(query))).toEqual(['/logg-inn', 'answer-refused'])
    expect(provider.asked).not.toContain('/token')
  })

  it.each<[string, (query: string) => string]>([
    ['a state that is not ours', (query) => query.replace(/state=[^&]+/, 'state=another')],
    ['a state that begins as ours', (query) => query.replace(/(state=.{12})[^&]+/, '$1aaaa')],
    ['no state', (query) => query.replace(/state=[^&]+/, '')],
    ['nothing', () => ''],
  ])('an answer with %s is not even tried', async (_, change) => {
    const browser = new FakeBrowser()
    const query = provider.signIn(await browser.begin())
    expect(failureOf(await browser.comeBack(change(query)))).toEqual(['/logg-inn', 'attempt-over'])
    expect(provider.asked).not.toContain('/token')
  })

  it('an answer works once, and only in the browser that asked', async () => {
    const [browser, other] = [new FakeBrowser(), new FakeBrowser()]
    const query = provider.signIn(await browser.begin())
    expect(failureOf(await other.comeBack(query))).toEqual(['/logg-inn', 'attempt-over'])
    expect((await browser.comeBack(query)).pathname).toBe('/kart')
    expect(failureOf(await browser.comeBack(query))).toEqual(['/logg-inn', 'attempt-over'])
  })

  it('a cookie that somebody has written into is nothing', async () => {
    const browser = new FakeBrowser()
    const query = provider.signIn(await browser.begin())
    const [name] = [...browser.cookies.keys()]
    for (const content of ['', 'x', btoa('{}'), btoa('{"state":1}')]) {
      browser.cookies.set(name!, content)
      expect(failureOf(await browser.comeBack(query))).toEqual(['/logg-inn', 'attempt-over'])
    }
  })

  it('the provider cannot be reached', async () => {
    provider.misbehaviour = { down: true }
    expect(failureOf(await new FakeBrowser().begin())).toEqual(['/logg-inn', 'provider-down'])
    provider.behave()
    expect((await new FakeBrowser().begin()).origin).toBe(issuer)
  })

  it('the provider calls itself something else than the settings do', async () => {
    provider.misbehaviour = { metadata: { issuer: 'https://example.net' } }
    expect(failureOf(await new FakeBrowser().begin())).toEqual(['/logg-inn', 'answer-refused'])
  })

  it('the provider would send the code and the secret unencrypted', async () => {
    provider.misbehaviour = { metadata: { token_endpoint: 'http://innlogging.example/token' } }
    const browser = new FakeBrowser()
    const ended = await browser.signIn(provider)
    expect(ended.pathname).toBe('/logg-inn')
    expect(provider.asked).not.toContain('/token')
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['no public address', { REKKVERK_PUBLIC_URL: '' }, /REKKVERK_PUBLIC_URL/],
    [
      'a public address without TLS',
      { REKKVERK_PUBLIC_URL: 'http://rekkverk.example' },
      /REKKVERK_PUBLIC_URL/,
    ],
    ['an issuer without TLS', { REKKVERK_OIDC_ISSUER: 'http://innlogging.example' }, /REKKVERK_OIDC_ISSUER/],
    ['no client', { REKKVERK_OIDC_CLIENT_ID: '' }, /REKKVERK_OIDC_CLIENT_ID/],
    ['no rules', { REKKVERK_OIDC_ROLES: '' }, /REKKVERK_OIDC_ROLES is missing/],
    ['rules that are no rules', { REKKVERK_OIDC_ROLES: '{"roles":[{}]}' }, /REKKVERK_OIDC_ROLES is not/],
    ['parameters of ours', { REKKVERK_OIDC_PARAMETERS: '{"redirect_uri":"x"}' }, /REKKVERK_OIDC_PARAMETERS/],
  ])('%s: nobody comes in, and both the page and the log say why', async (_, wrong, said) => {
    const browser = new FakeBrowser({ ...settings, ...wrong })
    expect(failureOf(await browser.begin())).toEqual(['/logg-inn', 'not-set-up'])
    expect(failureOf(await browser.comeBack('?code=a&state=b'))).toEqual(['/logg-inn', 'not-set-up'])
    expect(log.join()).toMatch(said)
    const state = await browser.json<State>('/api/session')
    expect(state.provider).not.toBeNull()
  })

  it('without a provider there is nowhere to go', async () => {
    const browser = new FakeBrowser({ REKKVERK_DEMO: '0' })
    expect(failureOf(await browser.begin())).toEqual(['/logg-inn', 'not-set-up'])
    expect((await browser.json<State>('/api/session')).provider).toBeNull()
  })
})

describe('who may no longer come in', () => {
  it('a locked account is told so, and keeps nothing', async () => {
    const browser = new FakeBrowser()
    provider.misbehaviour = { claims: { sub: 'sperret' } }
    await browser.signIn(provider)
    await inObject(({ sql }) =>
      sql.exec("UPDATE account SET disabled_at = '2026-01-01T00:00:00.000Z' WHERE subject = 'sperret'"),
    )
    expect(await sessionOf(browser)).toBeNull()
    expect(failureOf(await browser.signIn(provider))).toEqual(['/logg-inn', 'locked'])
    expect(await sessionOf(browser)).toBeNull()
  })

  it('somebody taken out of the group loses the sessions and tokens they had', async () => {
    const [one, other] = [new FakeBrowser(), new FakeBrowser()]
    provider.misbehaviour = { claims: { sub: 'sluttet' } }
    await one.signIn(provider)
    await other.signIn(provider)
    const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const made = await other.get('/api/tokens', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'QGIS', scopes: ['register'], expiresOn }),
    })
    const { secret } = (await made.json()) as { secret: string }
    const byToken = () =>
      new FakeBrowser().get('/api/signs', { headers: { Authorization: `Bearer ${secret}` } })
    expect((await byToken()).status).toBe(200)
    provider.misbehaviour = { claims: { sub: 'sluttet', groups: [] } }
    expect(failureOf(await one.signIn(provider))).toEqual(['/logg-inn', 'no-access'])
    expect(await sessionOf(other)).toBeNull()
    expect((await byToken()).status).toBe(401)
  })
})

describe('signing out', () => {
  const leave = async (browser: FakeBrowser) =>
    (await (await browser.get('/api/session', { method: 'DELETE' })).json()) as { signOutUrl: string | null }

  it('ends the session here and leads to where it ends at the provider', async () => {
    const browser = new FakeBrowser()
    await browser.signIn(provider)
    const { signOutUrl } = await leave(browser)
    const address = new URL(signOutUrl!)
    expect(address.origin + address.pathname).toBe(`${issuer}/logout`)
    const { id_token_hint, ...said } = Object.fromEntries(address.searchParams)
    expect(said).toEqual({
      client_id: 'rekkverk',
      post_logout_redirect_uri: `${site}/logg-inn`,
      state: 'ut',
    })
    const claims = JSON.parse(Buffer.from(id_token_hint!.split('.')[1]!, 'base64url').toString())
    expect(claims.sub).toBe('ansatt-1')
    expect(browser.cookies.size).toBe(0)
    expect(await leave(browser)).toEqual({ signOutUrl: null })
  })

  it.each<[string, Misbehaviour]>([
    ['the provider has no such place', { metadata: { end_session_endpoint: undefined } }],
    ['the provider cannot be reached', { down: true }],
  ])('here when %s', async (_, misbehaviour) => {
    const browser = new FakeBrowser()
    await browser.signIn(provider)
    provider.behave()
    provider.misbehaviour = misbehaviour
    expect(await leave(browser)).toEqual({ signOutUrl: null })
    expect(await sessionOf(browser)).toBeNull()
  })

  it('leaves the hint out when it would make the address too long', async () => {
    provider.misbehaviour = {
      claims: { groups: ['ansatt', ...Array.from({ length: 300 }, (_, i) => `gruppe-${i}-med-langt-navn`)] },
    }
    const browser = new FakeBrowser()
    await browser.signIn(provider)
    const { signOutUrl } = await leave(browser)
    expect(new URL(signOutUrl!).searchParams.has('id_token_hint')).toBe(false)
  })
})

it('is asked to wait after sixty attempts in a minute from one address', async () => {
  const from = (address: string) => {
    const browser = new FakeBrowser()
    return browser.get('/api/sign-in', { headers: { 'X-Forwarded-For': address } })
  }
  for (let attempt = 0; attempt < 60; attempt += 1) await from('192.0.2.8')
  const refused = await from('192.0.2.8')
  expect(refused.headers.get('Location')).toContain('/logg-inn?feil=too-many')
  expect((await from('192.0.2.9')).headers.get('Location')).toContain(issuer)
})
