import { createRoute, z } from '@hono/zod-openapi'
import { measureContentSchema, measureSchema } from '../../geodata/model/measure.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson, sendStored } from '../http/representation.ts'
import { ifMatchHeader, jsonBody, jsonResponse, pageOf, problemResponses } from '../http/schemas.ts'

const tags = ['plan']
const measure = measureSchema.openapi('Measure')
const codeParameter = z.object({
  code: z.string().max(20).openapi({ description: 'As it stands in the plan: `3.1.8`' }),
})

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'The measures of the plan with how they stand, then those followed up that it no longer has',
  responses: { 200: jsonResponse(pageOf(measure), 'All of them'), ...problemResponses(401, 403) },
})
const getRoute = createRoute({
  method: 'get',
  path: '/{code}',
  tags,
  summary: 'One measure and how it stands; revision 0 where nobody has written anything',
  request: { params: codeParameter },
  responses: { 200: jsonResponse(measure, 'The measure'), ...problemResponses(401, 403, 404) },
})
const followRoute = createRoute({
  method: 'put',
  path: '/{code}',
  tags,
  summary: 'Write how a measure stands',
  description:
    'The verbs of the measure decide which statuses it may have. If-Match is `"0"` the first time.',
  request: { params: codeParameter, headers: ifMatchHeader, ...jsonBody(measureContentSchema) },
  responses: { 200: jsonResponse(measure, 'As stored'), ...problemResponses(401, 403, 404, 412, 422, 428) },
})
const historyRoute = createRoute({
  method: 'get',
  path: '/{code}/history',
  tags,
  summary: 'Every version of how a measure stood, newest first',
  request: { params: codeParameter },
  responses: { 200: jsonResponse(pageOf(measure), 'All of them'), ...problemResponses(401, 403, 404) },
})

/** Under `/api/plan/measures`. */
export const measureRoutes = createSubject()

addRoute(measureRoutes, 'plan:read', listRoute, async function listMeasures(c) {
  return answer(c, await perform(c, 'listMeasures', null), (page) => sendJson(page))
})

addRoute(measureRoutes, 'plan:read', getRoute, async function getMeasure(c) {
  return answer(c, await perform(c, 'getMeasure', c.req.valid('param')), (one) => sendStored(one))
})

addRoute(measureRoutes, 'plan:follow', followRoute, async function followMeasure(c) {
  const { code } = c.req.valid('param')
  const input = { code, content: c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'followMeasure', input), (one) => sendStored(one))
})

addRoute(measureRoutes, 'history:read', historyRoute, async function measureHistory(c) {
  return answer(c, await perform(c, 'measureHistory', c.req.valid('param')), (page) => sendJson(page))
})
