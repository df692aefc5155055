import { createRoute, z } from '@hono/zod-openapi'
import { defaultLimit } from '../../geodata/model/page.ts'
import { signNeedContentSchema, signNeedOutcomes, signNeedSchema } from '../../geodata/model/signNeed.ts'
import { datedCursor, decodeDated, encodeDated } from '../datedCursor.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson, sendNothing, sendStored } from '../http/representation.ts'
import {
  idParameter,
  ifMatchHeader,
  jsonBody,
  jsonResponse,
  pageOf,
  pageParameters,
  problemResponses,
} from '../http/schemas.ts'

const tags = ['sign-needs']
const need = signNeedSchema.openapi('SignNeed')
const guarded = problemResponses(401, 403, 404, 412, 428)
const input = signNeedContentSchema.extend({
  textConfirmed: z
    .boolean()
    .default(false)
    .openapi({ description: 'The remarks on the texts have been read, and the texts are meant' }),
})

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Assessments of whether help signs are to be set up, the newest first',
  request: {
    query: z.object({
      outcome: signNeedOutcomes.schema.optional(),
      due: z.iso.date().optional().openapi({ description: 'To be assessed again this day or before' }),
      collection: z.enum(['bridges', 'buildings', 'structures']).optional(),
      thing: z.uuid().optional().openapi({ description: 'Id of the thing that was assessed' }),
      q: z
        .string()
        .max(200)
        .optional()
        .openapi({ description: 'Words of the place, case number or responsible' }),
      limit: pageParameters.shape.limit,
      cursor: datedCursor,
    }),
  },
  responses: { 200: jsonResponse(pageOf(need), 'A page'), ...problemResponses(400, 401, 403, 404) },
})
const readRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'An assessment; one that was removed says so',
  request: { params: idParameter },
  responses: { 200: jsonResponse(need, 'As stored'), ...problemResponses(401, 403, 404) },
})
const historyRoute = createRoute({
  method: 'get',
  path: '/{id}/history',
  tags,
  summary: 'Every version of an assessment, newest first',
  request: { params: idParameter },
  responses: { 200: jsonResponse(pageOf(need), 'All of them'), ...problemResponses(401, 403, 404) },
})
const createNeedRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Write an assessment',
  request: jsonBody(input),
  responses: { 201: jsonResponse(need, 'As stored'), ...problemResponses(401, 403, 404, 422) },
})
const changeRoute = createRoute({
  method: 'put',
  path: '/{id}',
  tags,
  summary: 'Write an assessment anew; the earlier versions are kept',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(input) },
  responses: { 200: jsonResponse(need, 'As stored'), ...guarded, ...problemResponses(422) },
})
const removeRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  tags,
  summary: 'Remove an assessment (it can be restored)',
  request: { params: idParameter, headers: ifMatchHeader },
  responses: { 204: { description: 'Removed' }, ...guarded },
})
const restoreRoute = createRoute({
  method: 'post',
  path: '/{id}/restore',
  tags,
  summary: 'Take back a removed assessment',
  request: { params: idParameter },
  responses: { 200: jsonResponse(need, 'As stored'), ...problemResponses(401, 403, 404) },
})

/** Under `/api/sign-needs`. */
export const signNeedRoutes = createSubject()

addRoute(signNeedRoutes, 'sign-work:read', listRoute, async function listSignNeeds(c) {
  const { limit = defaultLimit, cursor, ...filter } = c.req.valid('query')
  const page = await perform(c, 'listSignNeeds', { filter, after: decodeDated(cursor), limit })
  return answer(c, page, ({ items, next }) => sendJson({ items, next: encodeDated(next) }))
})

addRoute(signNeedRoutes, 'sign-work:read', readRoute, async function readSignNeed(c) {
  return answer(c, await perform(c, 'readSignNeed', c.req.valid('param')), (found) => sendStored(found))
})

addRoute(signNeedRoutes, 'sign-work:read', historyRoute, async function readSignNeedHistory(c) {
  return answer(c, await perform(c, 'readSignNeedHistory', c.req.valid('param')), (page) => sendJson(page))
})

addRoute(signNeedRoutes, 'sign-work:write', createNeedRoute, async function createSignNeed(c) {
  const { textConfirmed, ...content } = c.req.valid('json')
  return answer(c, await perform(c, 'createSignNeed', { content, textConfirmed }), (made) =>
    sendStored(made, 201),
  )
})

addRoute(signNeedRoutes, 'sign-work:write', changeRoute, async function changeSignNeed(c) {
  const { textConfirmed, ...content } = c.req.valid('json')
  const target = { id: c.req.valid('param').id, expectedRevision: expectedRevision(c) }
  const outcome = await perform(c, 'changeSignNeed', { ...target, content, textConfirmed })
  return answer(c, outcome, (stored) => sendStored(stored))
})

addRoute(signNeedRoutes, 'sign-work:write', removeRoute, async function removeSignNeed(c) {
  const target = { id: c.req.valid('param').id, expectedRevision: expectedRevision(c) }
  return sendNothing(c, await perform(c, 'removeSignNeed', target))
})

addRoute(signNeedRoutes, 'sign-work:write', restoreRoute, async function restoreSignNeed(c) {
  return answer(c, await perform(c, 'restoreSignNeed', c.req.valid('param')), (stored) => sendStored(stored))
})
