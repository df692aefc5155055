import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { Provider, type ProviderContext } from 'oidc-provider'

/** What the municipality's directory knows of somebody. */
export interface Person {
  name: string
  groups: string[]
}

export interface IdentityProvider {
  issuer: string
  /** By user name; changes count from the next sign-in. */
  people: Record<string, Person>
  /** While true the line is cut when a code is to be exchanged. */
  unreachable: boolean
  stop(): Promise<void>
}

export const client = { id: 'rekkverk', secret: 'hemmelighet: + & / % ~' }

/** A real OpenID Connect provider on this machine, with a sign-in page of its own; everyone's password is right. */
export async function startIdentityProvider(
  port: number,
  site: string,
  people: Record<string, Person>,
): Promise<IdentityProvider> {
  // Another host name than ours, so that the browser takes it for another site.
  const issuer = `http://127.0.0.1:${port}`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${site}/api/sign-in/callback`],
        post_logout_redirect_uris: [`${site}/logg-inn`],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'k1' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    claims: { openid: ['sub'], profile: ['name'], groups: ['groups'] },
    pkce: { required: () => true },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 600,
      Interaction: 600,
      Session: 3600,
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut },
    },
    interactions: { url: (_: ProviderContext, { uid }: { uid: string }) => `/innlogging/${uid}` },
    // Our own service needs nobody's consent.
    loadExistingGrant: async ({ oidc }: ProviderContext) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      })
      grant.addOIDCScope('openid profile groups')
      await grant.save()
      return grant
    },
    findAccount: (_: ProviderContext, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...people[accountId] }),
    }),
  })
  provider.use(async (context, next) => {
    if (running.unreachable && context.path === '/token') return void context.req.socket.destroy()
    if (!context.path.startsWith('/innlogging/')) return next()
    if (context.method === 'GET') context.body = page(signInForm)
    else await provider.interactionFinished(context.req, context.res, await answerOf(context.req))
  })
  const server = createServer(provider.callback())
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections())
  const running: IdentityProvider = { issuer, people, unreachable: false, stop }
  return running
}

async function answerOf(request: IncomingMessage): Promise<object> {
  const sent = new URLSearchParams(await text(request))
  return sent.has('avbryt') ? { error: 'access_denied' } : { login: { accountId: sent.get('bruker') } }
}

async function askToSignOut(context: ProviderContext, form: string): Promise<void> {
  context.body = page(
    `${form}<button form="op.logoutForm" name="logout" value="yes">Ja, logg meg ut her også</button>`,
  )
}

const signInForm = `<form method="post">
  <label>Brukernavn <input name="bruker" autofocus></label>
  <button>Logg inn</button> <button name="avbryt" value="1">Avbryt</button>
</form>`

function page(content: string): string {
  return `<!doctype html><html lang="nb"><link rel="icon" href="data:,"><title>Kommunens innlogging</title><h1>Kommunens innlogging</h1>${content}</html>`
}
