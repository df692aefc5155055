import { createRoute, z } from '@hono/zod-openapi'
import { roleSchema, sessionSchema } from '../../geodata/model/access.ts'
import { bboxSchema } from '../../geodata/model/geojson.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { deleteSessionCookie, sessionCookie, setSessionCookie } from '../http/cookies.ts'
import { demoAllowed } from '../http/host.ts'
import { perform } from '../http/perform.ts'
import { answer, sendProblem } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'
import { browserFamily } from './browser.ts'
import { municipalityName } from './municipalityName.ts'
import { hasProvider, providerName } from './providerSettings.ts'
import { signOutAtProvider } from './providerSignOut.ts'
import { newSecret } from './secret.ts'

const signInState = z.object({
  session: sessionSchema.nullable(),
  /** Who people sign in through; null where there are demo accounts only, or nothing yet. */
  provider: z.object({ name: z.string() }).nullable(),
  demoAccounts: z.array(z.object({ id: z.string(), name: z.string(), roles: z.array(roleSchema) })),
  municipality: z.object({ name: z.string(), demo: z.boolean(), bbox: bboxSchema.nullable() }),
  baseMaps: z.object({ kartverket: z.boolean() }),
})

const tags = ['session']

const readRoute = createRoute({
  method: 'get',
  path: '/session',
  tags,
  summary: 'Who is signed in, and what can be signed in with',
  responses: { 200: jsonResponse(signInState, 'The session, or null') },
})
const signInRoute = createRoute({
  method: 'post',
  path: '/session',
  tags,
  summary: 'Sign in with a demo account (localhost only)',
  request: jsonBody(z.object({ account: z.string() })),
  responses: {
    201: jsonResponse(sessionSchema, 'Signed in; the session is in a cookie'),
    ...problemResponses(422, 429),
  },
})
const signOutRoute = createRoute({
  method: 'delete',
  path: '/session',
  tags,
  summary: 'Sign out',
  responses: {
    200: jsonResponse(
      z.object({ signOutUrl: z.string().nullable() }),
      'Signed out here; a browser goes on to `signOutUrl` to be signed out at the provider too',
    ),
  },
})

export const accountRoutes = createSubject()

addRoute(accountRoutes, 'public', readRoute, async function readSession(c) {
  return answer(c, await perform(c, 'readSignInState', null), ({ bbox, ...state }) => {
    const demo = demoAllowed(c)
    return sendJson({
      ...state,
      provider: hasProvider(c.env) ? { name: providerName(c.env) } : null,
      municipality: {
        name: municipalityName(c),
        demo,
        bbox,
      },
      baseMaps: { kartverket: c.env.REKKVERK_KARTVERKET_TILES === '1' },
    })
  })
})

addRoute(accountRoutes, 'public', signInRoute, async function signIn(c) {
  const token = newSecret()
  const browser = browserFamily(c.req.header('User-Agent'))
  const outcome = await perform(c, 'signIn', { account: c.req.valid('json').account, token, browser })
  if (!outcome.ok) return sendProblem(c, outcome.problem)
  setSessionCookie(c, token, outcome.value.expiresAt)
  return c.json(outcome.value, 201)
})

addRoute(accountRoutes, 'public', signOutRoute, async function signOut(c) {
  const token = sessionCookie(c)
  const ended = await perform(c, 'signOut', null)
  if (!ended.ok) return sendProblem(c, ended.problem)
  deleteSessionCookie(c)
  const signOutUrl = ended.value && token ? await signOutAtProvider(c, ended.value, token) : null
  c.header('Cache-Control', 'no-store')
  return c.json({ signOutUrl }, 200)
})
