import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client'
import type { ProviderSettings } from './providerSettings.ts'

const keepForMs = 60 * 60_000
const timeoutSeconds = 10

/** What the provider says of itself, with its keys, kept in this isolate: asking costs a round trip to another house. */
let kept: { of: string; until: number; configuration: Configuration } | null = null

/** The provider, ready to be talked to. Throws what openid-client throws when it cannot be reached or makes no sense. */
export async function reachProvider(settings: ProviderSettings): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = settings
  const of = JSON.stringify([issuer.href, clientId, clientSecret])
  if (kept?.of === of && kept.until > Date.now()) return kept.configuration
  const configuration = await discovery(issuer, clientId, {}, authenticate(clientSecret), {
    timeout: timeoutSeconds,
    execute: [
      // Settings let plain HTTP through for a provider on this machine only.
      ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : []),
      // The ID token comes straight from the provider over TLS, which the specification is content with; its signature is checked as well.
      enableNonRepudiationChecks,
    ],
  })
  kept = { of, until: Date.now() + keepForMs, configuration }
  return configuration
}

/** Something went wrong that may be because the provider has changed: it is asked again the next time. */
export function forgetProvider(): void {
  kept = null
}

/** The way the provider takes a client's secret: Basic where it says so or says nothing (OpenID Connect Discovery 3), otherwise in the body. */
function authenticate(secret: string | null): Parameters<typeof discovery>[3] {
  if (secret === null) return None()
  const basic = ClientSecretBasic(secret)
  const post = ClientSecretPost(secret)
  return (server, client, body, headers) => {
    const supported = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const authentication = supported.includes('client_secret_basic') ? basic : post
    authentication(server, client, body, headers)
  }
}
