import { createRoute, z } from '@hono/zod-openapi'
import { handlingSchema, recallSchema, wholeRecallSchema } from '../../geodata/model/recall.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { idParameter, jsonBody, jsonResponse, pageOf, problemResponses } from '../http/schemas.ts'

const tags = ['recalls']
const recall = recallSchema.openapi('Recall')
const whole = wholeRecallSchema.openapi('WholeRecall')

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Recalls of signs, newest first, with how many signs are left in each',
  request: {
    query: z.object({
      open: z.enum(['true', 'false']).optional().openapi({ description: 'With signs left, or without' }),
    }),
  },
  responses: { 200: jsonResponse(pageOf(recall), 'All of them'), ...problemResponses(400, 401, 403, 404) },
})
const getRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'One recall with every sign in it',
  request: { params: idParameter },
  responses: { 200: jsonResponse(whole, 'The recall'), ...problemResponses(401, 403, 404) },
})
const handleRoute = createRoute({
  method: 'post',
  path: '/{id}/signs/{signId}',
  tags,
  summary: 'Say what became of a sign; may be sent again',
  description:
    'Replaced: the sign shows what is right now. Removed: the sign is taken down. Both count in every open recall of the sign. Another outcome later is a new revision.',
  request: {
    params: idParameter.extend({ signId: z.uuid().openapi({ param: { name: 'signId', in: 'path' } }) }),
    ...jsonBody(handlingSchema),
  },
  responses: {
    200: jsonResponse(whole, 'The recall as it is now'),
    ...problemResponses(401, 403, 404, 409, 422),
  },
})

/** Under `/api/recalls`. */
export const recallRoutes = createSubject()

addRoute(recallRoutes, 'sign-work:read', listRoute, async function listRecalls(c) {
  const { open } = c.req.valid('query')
  const input = { open: open === undefined ? null : open === 'true' }
  return answer(c, await perform(c, 'listRecalls', input), (page) => sendJson(page))
})
addRoute(recallRoutes, 'sign-work:read', getRoute, async function getRecall(c) {
  return answer(c, await perform(c, 'getRecall', c.req.valid('param')), (one) => sendJson(one))
})
addRoute(recallRoutes, 'sign-work:write', handleRoute, async function handleSign(c) {
  const input = { ...c.req.valid('param'), handling: c.req.valid('json') }
  return answer(c, await perform(c, 'handleSign', input), (one) => sendJson(one))
})
