import { createRoute, z } from '@hono/zod-openapi'
import { accessTokenSchema, createdTokenSchema, newTokenSchema } from '../../geodata/model/accounts.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson, sendNothing } from '../http/representation.ts'
import { idParameter, jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'
import { newSecret } from './secret.ts'

const tags = ['tokens']
export const accessToken = accessTokenSchema.openapi('AccessToken')

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Your personal access tokens, newest first',
  responses: {
    200: jsonResponse(z.object({ items: z.array(accessToken), next: z.null() }), 'All of them'),
    ...problemResponses(401),
  },
})
const createTokenRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Make a personal access token',
  description:
    'The secret is in this answer only. Send it as `Authorization: Bearer <secret>`, or as the password of Basic with any user name. A token has the roles its owner has at that moment, within its scopes, and never site clearance.',
  request: jsonBody(newTokenSchema),
  responses: {
    201: jsonResponse(createdTokenSchema.openapi('CreatedToken'), 'The token with its secret'),
    ...problemResponses(401, 422, 429),
  },
})
const revokeRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  tags,
  summary: 'Revoke one of your tokens; it stops working at once',
  request: { params: idParameter },
  responses: { 204: { description: 'Revoked' }, ...problemResponses(401, 404) },
})

/** Marks a secret as ours, so that one that ends up where it should not can be searched for. */
const secretPrefix = 'rekkverk_'

export const tokenRoutes = createSubject()

addRoute(tokenRoutes, 'account:read', listRoute, async function listTokens(c) {
  return answer(c, await perform(c, 'listOwnTokens', null), (page) => sendJson(page))
})

addRoute(tokenRoutes, 'account:write', createTokenRoute, async function createToken(c) {
  const input = { input: c.req.valid('json'), secret: `${secretPrefix}${newSecret()}` }
  return answer(c, await perform(c, 'createToken', input), (token) => sendJson(token, 201))
})

addRoute(tokenRoutes, 'account:write', revokeRoute, async function revokeToken(c) {
  return sendNothing(c, await perform(c, 'revokeOwnToken', c.req.valid('param')))
})
