import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { type Claims, elementsAt } from '../../geodata/accounts/claims.ts'
import { displayName } from '../../geodata/accounts/displayName.ts'
import { claimsNeeded } from '../../geodata/accounts/roleRules.ts'
import type { Attempt } from './attempt.ts'
import { reachProvider } from './provider.ts'
import type { ProviderSettings } from './providerSettings.ts'

/*
 * Authorisation code with PKCE (OpenID Connect Core 3.1): what is said to the provider and what it answers. All of it
 * throws what openid-client throws; providerFailure.ts says what that means.
 */

const callbackPath = '/api/sign-in/callback'
/** Where the provider sends people after sign-out; both must be registered there. */
const signedOutPath = '/logg-inn'
/** A longer address is refused by many servers; the provider then asks whom to sign out. */
const longestHint = 6000

/** Where to send the browser, and what to remember of it until it comes back. */
export async function beginSignIn(
  settings: ProviderSettings,
  returnTo: string,
): Promise<{ address: URL; attempt: Attempt }> {
  const configuration = await reachProvider(settings)
  const attempt = {
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    returnTo,
  }
  const address = buildAuthorizationUrl(configuration, {
    scope: 'openid profile',
    ...settings.parameters,
    redirect_uri: new URL(callbackPath, settings.publicUrl).href,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
  })
  return { address, attempt }
}

/** Exchanges the code for who it is. The library checks state, nonce, issuer, audience, times and signature. */
export async function completeSignIn(
  settings: ProviderSettings,
  attempt: Attempt,
  /** The query the provider sent the browser back with, `?code=...&state=...`. */
  query: string,
): Promise<{ claims: Claims; subject: string; idToken: string }> {
  const configuration = await reachProvider(settings)
  const answer = new URL(callbackPath + query, settings.publicUrl)
  const tokens = await authorizationCodeGrant(configuration, answer, {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    idTokenExpected: true,
  })
  const idClaims = tokens.claims()!
  // RFC 9396 puts it beside the tokens; Ansattporten puts it in both places.
  const besides = tokens.authorization_details && { authorization_details: tokens.authorization_details }
  const known: Claims = { ...besides, ...idClaims }
  const more = await readMore(configuration, settings, known, tokens.access_token, idClaims.sub)
  return { claims: { ...more, ...known }, subject: idClaims.sub, idToken: tokens.id_token! }
}

/** What the ID token left to the userinfo endpoint, asked for only when it is missing. */
async function readMore(
  configuration: Configuration,
  { rules }: ProviderSettings,
  claims: Claims,
  accessToken: string,
  subject: string,
): Promise<Claims> {
  const missing = claimsNeeded(rules).some((path) => elementsAt(claims, path).length === 0)
  const unnamed = displayName(claims, rules.name) === null
  if (!configuration.serverMetadata().userinfo_endpoint || !(missing || unnamed)) return {}
  return fetchUserInfo(configuration, accessToken, subject)
}

/** Where the browser ends its session at the provider, or null where it has no such place. */
export async function signOutAddress(
  settings: ProviderSettings,
  idToken: string | null,
): Promise<string | null> {
  const configuration = await reachProvider(settings)
  if (!configuration.serverMetadata().end_session_endpoint) return null
  return buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: new URL(signedOutPath, settings.publicUrl).href,
    state: 'ut',
    ...(idToken && idToken.length <= longestHint && { id_token_hint: idToken }),
  }).href
}
