import { env } from 'cloudflare:workers'
import { vi } from 'vitest'
import { forgetProvider } from '../../../worker/accounts/provider.ts'
import app from '../../../worker/main.ts'

/*
 * An identity provider that can be told to misbehave, in the place of the network. The flow as a whole is tested against a real one, in
 * tests/browser/signIn.test.ts.
 */

export const issuer = 'https://innlogging.example'
export const site = 'https://rekkverk.example'
export const rules = {
  providerName: 'Eksempelvik kommune',
  require: { claim: 'groups', anyOf: ['ansatt'] },
  roles: [
    { claim: 'groups', value: 'plan', role: 'planner' },
    { claim: 'groups', value: 'vei', role: 'roads' },
  ],
}
export const settings = {
  REKKVERK_DEMO: '0',
  REKKVERK_PUBLIC_URL: site,
  REKKVERK_MUNICIPALITY: 'Eksempelvik kommune',
  REKKVERK_OIDC_ISSUER: issuer,
  REKKVERK_OIDC_CLIENT_ID: 'rekkverk',
  REKKVERK_OIDC_CLIENT_SECRET: 'hemmelig',
  REKKVERK_OIDC_ROLES: JSON.stringify(rules),
}

type Json = Record<string, unknown>

/** What the provider does out of the ordinary; everything left out is as it should be. */
export interface Misbehaviour {
  metadata?: Json
  claims?: Json
  /** The token endpoint's answer, instead of tokens. */
  token?: () => Response
  userinfo?: () => Response
  /** Signs with a key that is not among those it publishes. */
  foreignKey?: boolean
  algorithm?: 'RS256' | 'none'
  down?: boolean
}

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const encode = (value: string | Uint8Array) => Buffer.from(value).toString('base64url')

async function newKeys(): Promise<CryptoKeyPair> {
  const parameters = { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
  return (await crypto.subtle.generateKey(parameters, true, ['sign', 'verify'])) as CryptoKeyPair
}

export class FakeProvider {
  misbehaviour: Misbehaviour = {}
  /** What was sent to the token endpoint last. */
  lastTokenRequest: { body: URLSearchParams; authorization: string | null } | null = null
  /** The paths that were asked for, in order. */
  asked: string[] = []
  private nonce = ''
  private readonly keys: CryptoKeyPair
  private readonly foreign: CryptoKeyPair

  private constructor(keys: CryptoKeyPair, foreign: CryptoKeyPair) {
    this.keys = keys
    this.foreign = foreign
  }

  /** Puts itself between the worker and the network until the mocks are restored. */
  static async start(): Promise<FakeProvider> {
    const provider = new FakeProvider(await newKeys(), await newKeys())
    vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) =>
      provider.answer(new Request(input, init)),
    )
    return provider
  }

  /** As it should be again, and met as if for the first time. */
  behave(): void {
    this.misbehaviour = {}
    this.asked = []
    forgetProvider()
  }

  /** The person at the provider signs in: the query the browser is sent back with. */
  signIn(address: URL, answer: Record<string, string> = {}): string {
    this.nonce = address.searchParams.get('nonce') ?? ''
    const state = address.searchParams.get('state') ?? ''
    return `?${new URLSearchParams({ code: 'kode', state, iss: issuer, ...answer })}`
  }

  private async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    this.asked.push(pathname)
    if (this.misbehaviour.down) throw new TypeError('Network connection lost.')
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return Response.json(this.metadata())
      case '/jwks':
        return Response.json({ keys: [{ ...(await this.publicKey()), kid: 'k1', alg: 'RS256', use: 'sig' }] })
      case '/token':
        this.lastTokenRequest = {
          body: new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer())),
          authorization: request.headers.get('Authorization'),
        }
        return this.misbehaviour.token?.() ?? this.tokens()
      case '/userinfo':
        return (
          this.misbehaviour.userinfo?.() ?? Response.json({ groups: ['ansatt', 'vei'], sub: this.subject() })
        )
      default:
        return new Response(null, { status: 404 })
    }
  }

  private metadata(): Json {
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      userinfo_endpoint: `${issuer}/userinfo`,
      end_session_endpoint: `${issuer}/logout`,
      id_token_signing_alg_values_supported: ['RS256'],
      authorization_response_iss_parameter_supported: true,
      ...this.misbehaviour.metadata,
    }
  }

  private subject(): unknown {
    return this.misbehaviour.claims?.sub ?? 'ansatt-1'
  }

  private async publicKey(): Promise<object> {
    return (await crypto.subtle.exportKey('jwk', this.keys.publicKey)) as object
  }

  private async tokens(): Promise<Response> {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      aud: 'rekkverk',
      sub: this.subject(),
      name: 'Ansatt i plan',
      groups: ['ansatt', 'plan'],
      iat: now,
      exp: now + 300,
      nonce: this.nonce,
      ...this.misbehaviour.claims,
    }
    return Response.json({ access_token: 'a', token_type: 'Bearer', id_token: await this.sign(claims) })
  }

  private async sign(claims: Json): Promise<string> {
    const alg = this.misbehaviour.algorithm ?? 'RS256'
    const content = `${encode(JSON.stringify({ alg, kid: 'k1', typ: 'JWT' }))}.${encode(JSON.stringify(claims))}`
    if (alg === 'none') return `${content}.`
    const { privateKey } = this.misbehaviour.foreignKey ? this.foreign : this.keys
    const signature = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(content))
    return `${content}.${encode(new Uint8Array(signature))}`
  }
}

let browsers = 0

/** A browser at our site, at an address of its own: it keeps cookies and follows nothing by itself. */
export class FakeBrowser {
  readonly cookies = new Map<string, string>()
  private readonly own: Record<string, string>
  private readonly address: string

  constructor(own: Record<string, string> = settings) {
    this.own = own
    browsers += 1
    this.address = `2001:db8:${browsers.toString(16)}::1`
  }

  async get(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('Cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    if (!headers.has('X-Forwarded-For')) headers.set('X-Forwarded-For', this.address)
    const request = new Request(site + path, { redirect: 'manual', ...init, headers })
    const response = await app.fetch(request, { ...(env as object), ...this.own } as never)
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (/Max-Age=0/.test(line)) this.cookies.delete(name!)
      else this.cookies.set(name!, value!)
    }
    return response
  }

  /** Presses the button: where the provider's page is. */
  async begin(til?: string): Promise<URL> {
    const response = await this.get(`/api/sign-in${til ? `?til=${encodeURIComponent(til)}` : ''}`)
    return new URL(response.headers.get('Location')!, site)
  }

  /** The whole way; where the browser ends. */
  async signIn(provider: FakeProvider, til?: string): Promise<URL> {
    const query = provider.signIn(await this.begin(til))
    return this.comeBack(query)
  }

  async comeBack(query: string): Promise<URL> {
    const response = await this.get(`/api/sign-in/callback${query}`)
    return new URL(response.headers.get('Location')!, site)
  }

  async json<Body>(path: string): Promise<Body> {
    return (await (await this.get(path)).json()) as Body
  }
}
