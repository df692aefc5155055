import type { RequestContext } from '../http/app.ts'
import { explainProviderFailure } from './providerFailure.ts'
import { readProvider } from './providerSettings.ts'
import { signOutAddress } from './providerTalk.ts'
import { openToken } from './sealedToken.ts'

/** Where to go to be signed out at the provider too; null when the session did not come from there, or it cannot be reached. */
export async function signOutAtProvider(
  c: RequestContext,
  ended: { issuer: string; sealedIdToken: string | null },
  sessionSecret: string,
): Promise<string | null> {
  const { provider } = readProvider(c.env)
  if (!provider || provider.issuer.href !== ended.issuer) return null
  const idToken = ended.sealedIdToken && (await openToken(ended.sealedIdToken, sessionSecret))
  try {
    return await signOutAddress(provider, idToken)
  } catch (error) {
    // The session here is ended whatever happens there.
    const { reason } = explainProviderFailure(error)
    console.warn(
      JSON.stringify({
        requestId: c.get('requestId'),
        event: 'sign-out at the provider not possible',
        reason,
      }),
    )
    return null
  }
}
