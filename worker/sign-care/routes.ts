import { createRoute, z } from '@hono/zod-openapi'
import { defaultLimit } from '../../geodata/model/page.ts'
import {
  deviationSchema,
  deviationStates,
  madeSignInspectionSchema,
  newDeviationSchema,
  newSignInspectionSchema,
  signInspectionSchema,
} from '../../geodata/model/signCare.ts'
import { datedCursor, decodeDated, encodeDated } from '../datedCursor.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson, sendStored } from '../http/representation.ts'
import {
  idParameter,
  jsonBody,
  jsonResponse,
  pageOf,
  pageParameters,
  problemResponses,
} from '../http/schemas.ts'

const tags = ['sign-care']
const deviation = deviationSchema.openapi('Deviation')
const pageQuery = z.object({ limit: pageParameters.shape.limit, cursor: datedCursor })
const sentAgain =
  'Sent once more with the same `id` and content, the answer is what was stored; with other content, 409.'

const listRoute = createRoute({
  method: 'get',
  path: '/{id}/inspections',
  tags,
  summary: 'A sign’s inspections, newest first',
  request: { params: idParameter, query: pageQuery },
  responses: {
    200: jsonResponse(pageOf(signInspectionSchema.openapi('SignInspection')), 'A page'),
    ...problemResponses(400, 401, 403, 404),
  },
})
const makeRoute = createRoute({
  method: 'post',
  path: '/{id}/inspections',
  tags,
  summary: 'Store an inspection of a sign, with the deviations found at it',
  description: sentAgain,
  request: { params: idParameter, ...jsonBody(newSignInspectionSchema) },
  responses: {
    201: jsonResponse(madeSignInspectionSchema.openapi('MadeSignInspection'), 'As stored'),
    ...problemResponses(401, 403, 404, 409, 422),
  },
})
const listDeviationsRoute = createRoute({
  method: 'get',
  path: '/{id}/deviations',
  tags,
  summary: 'A sign’s deviations, found last first',
  request: { params: idParameter, query: pageQuery.extend({ state: deviationStates.schema.optional() }) },
  responses: { 200: jsonResponse(pageOf(deviation), 'A page'), ...problemResponses(400, 401, 403, 404) },
})
const reportRoute = createRoute({
  method: 'post',
  path: '/{id}/deviations',
  tags,
  summary: 'Report a deviation that was seen outside of an inspection',
  description: sentAgain,
  request: { params: idParameter, ...jsonBody(newDeviationSchema) },
  responses: { 201: jsonResponse(deviation, 'As stored'), ...problemResponses(401, 403, 404, 409, 422) },
})

/** Under `/api/signs`. */
export const signCareRoutes = createSubject()

addRoute(signCareRoutes, 'sign-work:read', listRoute, async function listSignInspections(c) {
  const { limit = defaultLimit, cursor } = c.req.valid('query')
  const input = { signId: c.req.valid('param').id, after: decodeDated(cursor), limit }
  return answer(c, await perform(c, 'listSignInspections', input), ({ items, next }) =>
    sendJson({ items, next: encodeDated(next) }),
  )
})

addRoute(signCareRoutes, 'sign-work:write', makeRoute, async function makeSignInspection(c) {
  const input = { signId: c.req.valid('param').id, input: c.req.valid('json') }
  return answer(c, await perform(c, 'makeSignInspection', input), (made) => sendJson(made, 201))
})

addRoute(signCareRoutes, 'sign-work:read', listDeviationsRoute, async function listDeviations(c) {
  const { limit = defaultLimit, cursor, state = null } = c.req.valid('query')
  const filter = { signId: c.req.valid('param').id, state }
  const page = await perform(c, 'listDeviations', { filter, after: decodeDated(cursor), limit })
  return answer(c, page, ({ items, next }) => sendJson({ items, next: encodeDated(next) }))
})

addRoute(signCareRoutes, 'sign-work:write', reportRoute, async function reportDeviation(c) {
  const input = { signId: c.req.valid('param').id, input: c.req.valid('json') }
  return answer(c, await perform(c, 'reportDeviation', input), (stored) => sendStored(stored, 201))
})
