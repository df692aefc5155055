import { createRoute, z } from '@hono/zod-openapi'
import { deleteCookie, setCookie } from 'hono/cookie'
import { roleSchema, sessionSchema } from '../../geodata/model/access.ts'
import { bboxSchema } from '../../geodata/model/geojson.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { demoAllowed, isSecure, sessionCookieName } from '../http/host.ts'
import { perform } from '../http/perform.ts'
import { answer, sendProblem } from '../http/problems.ts'
import { sendJson, sendNothing } from '../http/representation.ts'
import { jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'
import { newSecret } from './secret.ts'

const signInState = z.object({
  session: sessionSchema.nullable(),
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
    ...problemResponses(422),
  },
})
const signOutRoute = createRoute({
  method: 'delete',
  path: '/session',
  tags,
  summary: 'Sign out',
  responses: { 204: { description: 'Signed out' } },
})

export const accountRoutes = createSubject()

addRoute(accountRoutes, 'public', readRoute, async function readSession(c) {
  return answer(c, await perform(c, 'readSignInState', null), ({ bbox, ...state }) => {
    const demo = demoAllowed(c)
    return sendJson({
      ...state,
      municipality: { name: demo ? 'Eksempelvik kommune' : '', demo, bbox },
      baseMaps: { kartverket: c.env.REKKVERK_KARTVERKET_TILES === '1' },
    })
  })
})

addRoute(accountRoutes, 'public', signInRoute, async function signIn(c) {
  const token = newSecret()
  const outcome = await perform(c, 'signIn', { account: c.req.valid('json').account, token })
  if (!outcome.ok) return sendProblem(c, outcome.problem)
  setCookie(c, sessionCookieName(c), token, {
    httpOnly: true,
    secure: isSecure(c),
    sameSite: 'Lax',
    path: '/',
    expires: new Date(outcome.value.expiresAt),
  })
  return c.json(outcome.value, 201)
})

addRoute(accountRoutes, 'public', signOutRoute, async function signOut(c) {
  const outcome = await perform(c, 'signOut', null)
  deleteCookie(c, sessionCookieName(c), { path: '/', secure: isSecure(c) })
  return outcome.ok ? c.body(null, 204) : sendNothing(c, outcome)
})
