import { createRoute, z } from '@hono/zod-openapi'
import { viewContentSchema, viewSchema, viewSubjectSchema } from '../../geodata/model/view.ts'
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
  problemResponses,
} from '../http/schemas.ts'

const tags = ['views']
const view = viewSchema.openapi('View')
const guarded = problemResponses(401, 403, 404, 412, 428)

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Saved views of a list: your own and the shared ones, by name',
  request: { query: z.object({ subject: viewSubjectSchema }) },
  responses: { 200: jsonResponse(pageOf(view), 'All of them'), ...problemResponses(400, 401, 403, 404) },
})
const addViewRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Save a view under a name',
  request: { query: z.object({ subject: viewSubjectSchema }), ...jsonBody(viewContentSchema) },
  responses: { 201: jsonResponse(view, 'Saved'), ...problemResponses(400, 401, 403, 404, 422) },
})
const changeRoute = createRoute({
  method: 'put',
  path: '/{id}',
  tags,
  summary: 'Rename, update or share a view; a shared one by its owner and the coordinator only',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(viewContentSchema) },
  responses: { 200: jsonResponse(view, 'As stored'), ...guarded, ...problemResponses(422) },
})
const removeRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  tags,
  summary: 'Delete a view (it can be restored for 30 days)',
  request: { params: idParameter, headers: ifMatchHeader },
  responses: { 204: { description: 'Deleted' }, ...guarded },
})
const restoreRoute = createRoute({
  method: 'post',
  path: '/{id}/restore',
  tags,
  summary: 'Restore a deleted view',
  request: { params: idParameter },
  responses: { 200: jsonResponse(view, 'As stored'), ...problemResponses(401, 403, 404, 422) },
})

/** Under `/api/views`. */
export const viewRoutes = createSubject()

addRoute(viewRoutes, 'views:read', listRoute, async function listViews(c) {
  return answer(c, await perform(c, 'listViews', c.req.valid('query')), (page) => sendJson(page))
})

addRoute(viewRoutes, 'views:write', addViewRoute, async function createView(c) {
  const input = { ...c.req.valid('query'), content: c.req.valid('json') }
  return answer(c, await perform(c, 'createView', input), (made) => sendStored(made, 201))
})

addRoute(viewRoutes, 'views:write', changeRoute, async function changeView(c) {
  const target = { id: c.req.valid('param').id, expectedRevision: expectedRevision(c) }
  const outcome = await perform(c, 'changeView', { ...target, content: c.req.valid('json') })
  return answer(c, outcome, (stored) => sendStored(stored))
})

addRoute(viewRoutes, 'views:write', removeRoute, async function removeView(c) {
  const target = { id: c.req.valid('param').id, expectedRevision: expectedRevision(c) }
  return sendNothing(c, await perform(c, 'removeView', target))
})

addRoute(viewRoutes, 'views:write', restoreRoute, async function restoreView(c) {
  const outcome = await perform(c, 'restoreView', { id: c.req.valid('param').id })
  return answer(c, outcome, (stored) => sendStored(stored))
})
