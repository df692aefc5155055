import { createRoute, z } from '@hono/zod-openapi'
import { accountChangeSchema, accountSchema, sessionTallySchema } from '../../geodata/model/accounts.ts'
import { defaultLimit } from '../../geodata/model/page.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson, sendNothing } from '../http/representation.ts'
import {
  idParameter,
  ifMatchHeader,
  jsonBody,
  jsonResponse,
  pageOf,
  pageParameters,
  problemResponses,
} from '../http/schemas.ts'
import { accessToken } from './tokenRoutes.ts'

const tags = ['accounts']
const account = accountSchema.openapi('Account')
const tokenParameters = idParameter.extend({
  token: z.uuid().openapi({ param: { name: 'token', in: 'path' } }),
})

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Accounts by name',
  description:
    '`administration` is filled in for administrators only; others see names and roles of those who can sign in.',
  request: {
    query: pageParameters.extend({
      q: z.string().trim().max(100).optional().openapi({ description: 'Any part of the name' }),
    }),
  },
  responses: {
    200: jsonResponse(pageOf(account), 'A page'),
    ...problemResponses(401, 404),
  },
})
const changeRoute = createRoute({
  method: 'patch',
  path: '/{id}',
  tags,
  summary: 'Give and take roles, lock and unlock',
  description:
    'If-Match is the account’s `revision`, `"1"`. Roles work at once, also in open sessions. Locking ends the account’s sessions and revokes its tokens.',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(accountChangeSchema) },
  responses: {
    200: jsonResponse(account, 'As it is now'),
    ...problemResponses(401, 403, 404, 412, 422, 428),
  },
})
const sessionsRoute = createRoute({
  method: 'get',
  path: '/{id}/sessions',
  tags,
  summary: 'In how many places somebody is signed in, and when they were last seen',
  request: { params: idParameter },
  responses: { 200: jsonResponse(sessionTallySchema, 'Now'), ...problemResponses(401, 403, 404) },
})
const endSessionsRoute = createRoute({
  method: 'delete',
  path: '/{id}/sessions',
  tags,
  summary: 'Sign somebody out everywhere',
  request: { params: idParameter },
  responses: { 204: { description: 'Signed out' }, ...problemResponses(401, 403, 404) },
})
const tokensRoute = createRoute({
  method: 'get',
  path: '/{id}/tokens',
  tags,
  summary: 'Somebody’s personal access tokens, without their secrets',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(z.object({ items: z.array(accessToken), next: z.null() }), 'All of them'),
    ...problemResponses(401, 403, 404),
  },
})
const revokeTokenRoute = createRoute({
  method: 'delete',
  path: '/{id}/tokens/{token}',
  tags,
  summary: 'Revoke somebody’s token',
  request: { params: tokenParameters },
  responses: { 204: { description: 'Revoked' }, ...problemResponses(401, 403, 404) },
})

export const administrationRoutes = createSubject()

addRoute(administrationRoutes, 'accounts:read', listRoute, async function listAccounts(c) {
  const { q = '', limit = defaultLimit, cursor = '0' } = c.req.valid('query')
  const outcome = await perform(c, 'listAccounts', { q, limit, offset: Number(cursor) })
  return answer(c, outcome, (page) => sendJson(page))
})

addRoute(administrationRoutes, 'accounts:write', changeRoute, async function changeAccount(c) {
  const outcome = await perform(c, 'changeAccount', {
    id: c.req.valid('param').id,
    change: c.req.valid('json'),
    expectedRevision: expectedRevision(c),
  })
  return answer(c, outcome, (changed) =>
    sendJson(changed, 200, { ETag: `"${changed.administration?.revision}"` }),
  )
})

addRoute(administrationRoutes, 'accounts:write', sessionsRoute, async function readSessionTally(c) {
  return answer(c, await perform(c, 'readSessionTally', c.req.valid('param')), (tally) => sendJson(tally))
})

addRoute(administrationRoutes, 'accounts:write', endSessionsRoute, async function endSessions(c) {
  return sendNothing(c, await perform(c, 'endSessionsOf', c.req.valid('param')))
})

addRoute(administrationRoutes, 'accounts:write', tokensRoute, async function listTokensOf(c) {
  const { id: accountId } = c.req.valid('param')
  return answer(c, await perform(c, 'listTokensOf', { accountId }), (page) => sendJson(page))
})

addRoute(administrationRoutes, 'accounts:write', revokeTokenRoute, async function revokeTokenOf(c) {
  const { id: accountId, token } = c.req.valid('param')
  return sendNothing(c, await perform(c, 'revokeTokenOf', { accountId, id: token }))
})
