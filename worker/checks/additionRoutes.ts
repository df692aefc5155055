import { createRoute, z } from '@hono/zod-openapi'
import { commentInputSchema, commentSchema } from '../../geodata/model/comment.ts'
import { measurementInputSchema, measurementSchema } from '../../geodata/model/measurement.ts'
import { testResultSchema } from '../../geodata/model/testResult.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson, sendStored } from '../http/representation.ts'
import {
  idParameter,
  ifMatchHeader,
  jsonBody,
  jsonResponse,
  newestFirst,
  pageOf,
  pageParameters,
  problemResponses,
} from '../http/schemas.ts'
import { pointParameter } from './routes.ts'

const tags = ['checks']
const measurement = measurementSchema.openapi('Measurement')
const comment = commentSchema.openapi('Comment')

const measureRoute = createRoute({
  method: 'put',
  path: '/{id}/measurements/{point}',
  tags,
  summary: 'Say what is measured at a point',
  description:
    'All of it: what is left out is no longer there. If-Match is the revision you have seen, `"0"` for the first. The answer tells what the automatic tests say.',
  request: { params: pointParameter, headers: ifMatchHeader, ...jsonBody(measurementInputSchema) },
  responses: {
    200: jsonResponse(measurement.extend({ tests: z.array(testResultSchema) }), 'As stored'),
    ...problemResponses(401, 403, 404, 409, 412, 422, 428),
  },
})
const measurementHistoryRoute = createRoute({
  method: 'get',
  path: '/{id}/measurements/{point}/history',
  tags,
  summary: 'All that was ever measured at a point, newest first',
  request: { params: pointParameter, query: pageParameters },
  responses: {
    200: jsonResponse(pageOf(measurement), 'A page'),
    ...problemResponses(401, 403, 404),
  },
})
const commentsRoute = createRoute({
  method: 'get',
  path: '/{id}/comments',
  tags,
  summary: 'What people have said of a check and its points, oldest first',
  request: { params: idParameter, query: pageParameters },
  responses: {
    200: jsonResponse(pageOf(comment), 'A page'),
    ...problemResponses(401, 403, 404),
  },
})
const commentRoute = createRoute({
  method: 'post',
  path: '/{id}/comments',
  tags,
  summary: 'Say something of a check, or of a point in it',
  description: 'Also while the check is in review; not once it is signed. A comment is never changed.',
  request: { params: idParameter, ...jsonBody(commentInputSchema) },
  responses: {
    201: jsonResponse(comment, 'The comment'),
    ...problemResponses(401, 403, 404, 409, 422),
  },
})

/** Under `/api/checks`: what people add to a check besides answers. */
export const checkAdditionRoutes = createSubject()

addRoute(checkAdditionRoutes, 'checks:answer', measureRoute, async function measurePoint(c) {
  const { id, point } = c.req.valid('param')
  const outcome = await perform(c, 'measurePoint', {
    checkId: id,
    point,
    input: c.req.valid('json'),
    expectedRevision: expectedRevision(c),
  })
  return answer(c, outcome, (stored) => sendStored(stored))
})

addRoute(checkAdditionRoutes, 'checks:read', measurementHistoryRoute, async function measurementHistory(c) {
  const { id, point } = c.req.valid('param')
  const { before, limit } = newestFirst(c.req.valid('query'))
  const outcome = await perform(c, 'measurementHistory', { checkId: id, point, before, limit })
  return answer(c, outcome, (page) => sendJson(page))
})

addRoute(checkAdditionRoutes, 'checks:read', commentsRoute, async function listComments(c) {
  const { limit = 50, cursor } = c.req.valid('query')
  const input = { checkId: c.req.valid('param').id, after: cursor ? Number(cursor) : 0, limit }
  return answer(c, await perform(c, 'listComments', input), (page) => sendJson(page))
})

addRoute(checkAdditionRoutes, 'checks:answer', commentRoute, async function commentOnCheck(c) {
  const input = { checkId: c.req.valid('param').id, input: c.req.valid('json') }
  return answer(c, await perform(c, 'commentOnCheck', input), (stored) => sendJson(stored, 201))
})
