import { createRoute, z } from '@hono/zod-openapi'
import { ownSessionSchema } from '../../geodata/model/ownSession.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson, sendNothing } from '../http/representation.ts'
import { idParameter, jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['account']

const listRoute = createRoute({
  method: 'get',
  path: '/sessions',
  tags,
  summary: 'Where one is signed in',
  responses: {
    200: jsonResponse(z.object({ items: z.array(ownSessionSchema), next: z.null() }), 'The last used first'),
    ...problemResponses(401),
  },
})
const endRoute = createRoute({
  method: 'delete',
  path: '/sessions/{id}',
  tags,
  summary: 'End one of one’s own sessions',
  request: { params: idParameter },
  responses: { 204: { description: 'Ended' }, ...problemResponses(401, 404) },
})
const endOthersRoute = createRoute({
  method: 'delete',
  path: '/sessions',
  tags,
  summary: 'End all of one’s sessions but this one',
  responses: { 204: { description: 'Ended' }, ...problemResponses(401) },
})

export const sessionRoutes = createSubject()

addRoute(sessionRoutes, 'account:read', listRoute, async function listOwnSessions(c) {
  return answer(c, await perform(c, 'listOwnSessions', null), (page) => sendJson(page))
})

addRoute(sessionRoutes, 'account:write', endRoute, async function endOwnSession(c) {
  return sendNothing(c, await perform(c, 'endOwnSession', c.req.valid('param')))
})

addRoute(sessionRoutes, 'account:write', endOthersRoute, async function endOtherSessions(c) {
  return sendNothing(c, await perform(c, 'endOtherSessions', null))
})
