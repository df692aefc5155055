import { createRoute, z } from '@hono/zod-openapi'
import { decideAdmission } from '../../geodata/accounts/admission.ts'
import { displayName } from '../../geodata/accounts/displayName.ts'
import { localPath } from '../../geodata/accounts/localPath.ts'
import { addRoute, createSubject, type RequestContext } from '../http/app.ts'
import { setAttemptCookie, setSessionCookie, takeAttemptCookie } from '../http/cookies.ts'
import { perform } from '../http/perform.ts'
import { attemptName, readAttempt, writeAttempt } from './attempt.ts'
import { browserFamily } from './browser.ts'
import { forgetProvider } from './provider.ts'
import { type ExplainedFailure, explainProviderFailure } from './providerFailure.ts'
import type { SignInStep } from './providerSession.ts'
import { type ProviderSettings, readProvider } from './providerSettings.ts'
import { beginSignIn, completeSignIn } from './providerTalk.ts'
import { sealToken } from './sealedToken.ts'
import { newSecret } from './secret.ts'

/*
 * Sign-in through the municipality's identity provider. These are pages on the way, not API answers: whatever goes
 * wrong ends on the sign-in page, with a sentence there and a line in the log.
 */

const tags = ['session']
const startPage = '/kart'

const beginRoute = createRoute({
  method: 'get',
  path: '/sign-in',
  tags,
  summary: 'Go to the identity provider to sign in',
  request: {
    query: z.object({
      til: z.string().optional().openapi({ description: 'The page to come back to, a path on this site' }),
    }),
  },
  responses: { 302: { description: 'To the provider, or to the sign-in page when that cannot be done' } },
})
const callbackRoute = createRoute({
  method: 'get',
  path: '/sign-in/callback',
  tags,
  summary: 'Where the identity provider sends people back',
  responses: { 302: { description: 'To the page asked for, or to the sign-in page with `feil` saying why' } },
})

export const providerRoutes = createSubject()

addRoute(providerRoutes, 'public', beginRoute, async function goToProvider(c) {
  const returnTo = localPath(c.req.valid('query').til) ?? startPage
  const settings = await settingsFor(c, 'begin')
  if ('failure' in settings) return turnBack(c, settings, returnTo)
  try {
    const { address, attempt } = await beginSignIn(settings, returnTo)
    setAttemptCookie(c, attemptName(attempt.state), writeAttempt(attempt))
    return redirect(c, address.href)
  } catch (error) {
    return turnBack(c, explain(error), returnTo)
  }
})

addRoute(providerRoutes, 'public', callbackRoute, async function returnFromProvider(c) {
  const state = c.req.query('state') ?? ''
  const attempt = readAttempt(takeAttemptCookie(c, attemptName(state)), state)
  const settings = await settingsFor(c, 'return')
  if ('failure' in settings) return turnBack(c, settings, attempt?.returnTo)
  if (!attempt) {
    const reason = 'no cookie of this attempt: too old, used before, or begun at another address'
    return turnBack(c, { failure: 'attempt-over', reason }, undefined)
  }
  try {
    const known = await completeSignIn(settings, attempt, new URL(c.req.url).search)
    const refused = await enter(c, settings, known)
    return refused ? turnBack(c, refused, attempt.returnTo) : redirect(c, encodePath(attempt.returnTo))
  } catch (error) {
    return turnBack(c, explain(error), attempt.returnTo)
  }
})

/** The provider's settings, when there is room for one more attempt from the address. */
async function settingsFor(
  c: RequestContext,
  step: SignInStep,
): Promise<ProviderSettings | ExplainedFailure> {
  const room = await perform(c, 'countSignIn', { step })
  if (!room.ok) return { failure: 'too-many', reason: 'too many attempts from one address' }
  const { provider, faults } = readProvider(c.env)
  return provider ?? { failure: 'not-set-up', reason: faults.join(' ') || 'there is no provider' }
}

type Known = Awaited<ReturnType<typeof completeSignIn>>

/** Opens the session, or says why not. */
async function enter(
  c: RequestContext,
  { issuer, rules, firstAdmin }: ProviderSettings,
  { claims, subject, idToken }: Known,
): Promise<ExplainedFailure | null> {
  const whose = { issuer: issuer.href, subject }
  const admission = decideAdmission(rules, claims, firstAdmin)
  if (!admission.admitted) {
    if (admission.reason === 'no-access') await perform(c, 'withdrawAccess', whose)
    return { failure: admission.reason, reason: 'the claims do not hold what REKKVERK_OIDC_ROLES asks for' }
  }
  const token = newSecret()
  const opened = await perform(c, 'signInWithProvider', {
    identity: { ...whose, name: displayName(claims, rules.name), roles: admission.roles },
    session: {
      token,
      sealedIdToken: await sealToken(idToken, token),
      browser: browserFamily(c.req.header('User-Agent')),
    },
  })
  if (!opened.ok) throw new Error(`signInWithProvider answered ${opened.problem.code}`)
  if (!opened.value) return { failure: 'locked', reason: 'the account is locked' }
  setSessionCookie(c, token, opened.value.expiresAt)
  return null
}

function explain(error: unknown): ExplainedFailure {
  forgetProvider()
  return explainProviderFailure(error)
}

/** To the sign-in page with the failure and the number of the request, so that it can be found in the log. */
function turnBack(
  c: RequestContext,
  { failure, reason }: ExplainedFailure,
  returnTo: string | undefined,
): Response {
  const requestId = c.get('requestId')
  console.warn(JSON.stringify({ requestId, event: 'sign-in refused', failure, reason }))
  const query = new URLSearchParams({ feil: failure, nr: requestId, ...(returnTo && { til: returnTo }) })
  return redirect(c, `/logg-inn?${query}`)
}

/** Headers are bytes: letters beyond ASCII go in percent form. */
function encodePath(path: string): string {
  const { pathname, search, hash } = new URL(path, 'http://localhost')
  return pathname + search + hash
}

function redirect(c: RequestContext, address: string): Response {
  c.header('Cache-Control', 'no-store')
  return c.redirect(address, 302)
}
