import { createRoute, z } from '@hono/zod-openapi'
import { answerInputSchema, answerSchema, checkSchema } from '../../geodata/model/check.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import {
  expectedRevision,
  knownEtag,
  sendJson,
  sendRepresentation,
  sendStored,
} from '../http/representation.ts'
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

const tags = ['checks']
const check = checkSchema.openapi('Check')
const answerModel = answerSchema.openapi('Answer')
export const pointParameter = idParameter.extend({
  point: z
    .string()
    .max(40)
    .openapi({ param: { name: 'point', in: 'path' }, example: 'BRU-1' }),
})

const runRoute = createRoute({
  method: 'post',
  path: '/{id}/checks',
  tags,
  summary: 'Run the checklist against a project as it stands',
  description:
    'Answers of the project’s check before this one are carried over where the point asks the same and its finding is unchanged in `applies` and `group`; who answered and when are kept.',
  request: { params: idParameter },
  responses: { 201: jsonResponse(check, 'The check'), ...problemResponses(401, 403, 404) },
})
const listRoute = createRoute({
  method: 'get',
  path: '/{id}/checks',
  tags,
  summary: 'A project’s checks, newest first',
  request: { params: idParameter, query: pageParameters },
  responses: {
    200: jsonResponse(
      z.object({
        items: z.array(
          checkSchema.pick({ id: true, ranAt: true, ranBy: true, projectRevision: true, progress: true }),
        ),
        next: z.string().nullable(),
      }),
      'A page',
    ),
    ...problemResponses(401, 403, 404),
  },
})
const getRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'A check with its latest answers',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(check, 'As it stands; everything people add to it changes the ETag'),
    304: { description: 'Unchanged' },
    ...problemResponses(401, 403, 404),
  },
})
const answerRoute = createRoute({
  method: 'put',
  path: '/{id}/answers/{point}',
  tags,
  summary: 'Answer a point',
  description:
    'If-Match is the revision of the answer you have seen, `"0"` for the first. An answer that differs from the automatic result, sets an applicable point aside, answers one that does not apply, or is not a yes, needs a reason (`reason-required`).',
  request: { params: pointParameter, headers: ifMatchHeader, ...jsonBody(answerInputSchema) },
  responses: {
    200: jsonResponse(answerModel, 'The answer as stored'),
    ...problemResponses(401, 403, 404, 409, 412, 422, 428),
  },
})
const answerHistoryRoute = createRoute({
  method: 'get',
  path: '/{id}/answers/{point}/history',
  tags,
  summary: 'Every answer given to a point, newest first',
  request: { params: pointParameter, query: pageParameters },
  responses: {
    200: jsonResponse(pageOf(answerModel), 'A page'),
    ...problemResponses(401, 403, 404),
  },
})

/** Under `/api/projects`: a project's checks. */
export const projectCheckRoutes = createSubject()

addRoute(projectCheckRoutes, 'checks:run', runRoute, async function runCheck(c) {
  const outcome = await perform(c, 'runCheck', { projectId: c.req.valid('param').id })
  const headers: Record<string, string> = outcome.ok ? { Location: `/api/checks/${outcome.value.id}` } : {}
  return sendRepresentation(c, outcome, { status: 201, headers })
})

addRoute(projectCheckRoutes, 'checks:read', listRoute, async function listChecks(c) {
  const { before, limit } = newestFirst(c.req.valid('query'))
  const outcome = await perform(c, 'listChecks', { projectId: c.req.valid('param').id, before, limit })
  return answer(c, outcome, (page) => sendJson(page))
})

/** Under `/api/checks`: one check and its answers. */
export const checkRoutes = createSubject()

addRoute(checkRoutes, 'checks:read', getRoute, async function getCheck(c) {
  const input = { id: c.req.valid('param').id, knownEtag: knownEtag(c) }
  return sendRepresentation(c, await perform(c, 'getCheck', input))
})

addRoute(checkRoutes, 'checks:answer', answerRoute, async function answerPoint(c) {
  const { id, point } = c.req.valid('param')
  const outcome = await perform(c, 'answerPoint', {
    checkId: id,
    point,
    input: c.req.valid('json'),
    expectedRevision: expectedRevision(c),
  })
  return answer(c, outcome, (given) => sendStored(given))
})

addRoute(checkRoutes, 'checks:read', answerHistoryRoute, async function answerHistory(c) {
  const { id, point } = c.req.valid('param')
  const { before, limit } = newestFirst(c.req.valid('query'))
  const outcome = await perform(c, 'answerHistory', { checkId: id, point, before, limit })
  return answer(c, outcome, (page) => sendJson(page))
})
