import { createRoute, z } from '@hono/zod-openapi'
import {
  importActions,
  importHeadSchema,
  importPreviewRowSchema,
  importRowSchema,
  importSummarySchema,
  importTargetSchema,
} from '../../geodata/model/imports.ts'
import { defaultLimit } from '../../geodata/model/page.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson, sendNothing } from '../http/representation.ts'
import {
  idParameter,
  jsonBody,
  jsonResponse,
  newestFirst,
  pageOf,
  pageParameters,
  problemResponses,
} from '../http/schemas.ts'

/** A file comes in batches, so that no request is large and a broken line costs one batch. */
const mostRowsAtATime = 2000

const tags = ['imports']
const summary = importSummarySchema.openapi('Import')
const params = idParameter

const startRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Start an import: what the file is',
  request: jsonBody(importHeadSchema),
  responses: {
    201: jsonResponse(summary, 'Ready for rows'),
    ...problemResponses(401, 403, 413, 422),
  },
})
const rowsRoute = createRoute({
  method: 'post',
  path: '/{id}/rows',
  tags,
  summary: `Send up to ${mostRowsAtATime} rows`,
  description: 'A row takes the place of an earlier one with its number, so a batch may be sent again.',
  request: { params, ...jsonBody(z.object({ rows: z.array(importRowSchema).min(1).max(mostRowsAtATime) })) },
  responses: {
    200: jsonResponse(summary, 'Received; counts come with the preview'),
    ...problemResponses(401, 403, 404, 409, 413, 422),
  },
})
const actionResponses = {
  200: jsonResponse(summary, 'The import as it is now'),
  ...problemResponses(401, 403, 404, 409),
}
const previewRoute = createRoute({
  method: 'post',
  path: '/{id}/preview',
  tags,
  summary: 'End the receiving and count what confirming would do; again, to take in what has changed since',
  request: { params },
  responses: actionResponses,
})
const confirmRoute = createRoute({
  method: 'post',
  path: '/{id}/confirm',
  tags,
  summary: 'Store everything the preview showed, in one transaction',
  request: { params },
  responses: actionResponses,
})
const undoRoute = createRoute({
  method: 'post',
  path: '/{id}/undo',
  tags,
  summary: 'Take a confirmed import back; what has been changed since is left alone and listed',
  request: { params },
  responses: actionResponses,
})
const discardRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  tags,
  summary: 'Discard an import that has not been confirmed',
  request: { params },
  responses: { 204: { description: 'Discarded' }, ...problemResponses(401, 403, 404, 409) },
})
const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Imports, newest first',
  request: { query: pageParameters },
  responses: {
    200: jsonResponse(pageOf(summary), 'A page'),
    ...problemResponses(401, 403),
  },
})
const readRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'Read an import',
  request: { params },
  responses: { 200: jsonResponse(summary, 'As it stands'), ...problemResponses(401, 403, 404) },
})
const readRowsRoute = createRoute({
  method: 'get',
  path: '/{id}/rows',
  tags,
  summary: 'The rows and what becomes of each',
  description: 'After the confirmation rows come without geometry and attributes, and plain ones not at all.',
  request: {
    params,
    query: pageParameters.extend({
      action: z.enum(importActions).optional(),
      target: importTargetSchema.optional(),
      withNotes: z.enum(['true']).optional().openapi({ description: 'Only rows with notes or differences' }),
    }),
  },
  responses: {
    200: jsonResponse(pageOf(importPreviewRowSchema), 'A page'),
    ...problemResponses(400, 401, 403, 404),
  },
})

export const importRoutes = createSubject()

addRoute(importRoutes, 'imports:write', startRoute, async function startImport(c) {
  const outcome = await perform(c, 'startImport', c.req.valid('json'))
  return answer(c, outcome, (started) => sendJson(started, 201, { Location: `/api/imports/${started.id}` }))
})

addRoute(importRoutes, 'imports:write', rowsRoute, async function addImportRows(c) {
  const input = { id: c.req.valid('param').id, rows: c.req.valid('json').rows }
  return answer(c, await perform(c, 'addImportRows', input), (value) => sendJson(value))
})

addRoute(importRoutes, 'imports:write', previewRoute, async function previewImport(c) {
  return answer(c, await perform(c, 'previewImport', c.req.valid('param')), (value) => sendJson(value))
})

addRoute(importRoutes, 'imports:write', confirmRoute, async function confirmImport(c) {
  return answer(c, await perform(c, 'confirmImport', c.req.valid('param')), (value) => sendJson(value))
})

addRoute(importRoutes, 'imports:undo', undoRoute, async function undoImport(c) {
  return answer(c, await perform(c, 'undoImport', c.req.valid('param')), (value) => sendJson(value))
})

addRoute(importRoutes, 'imports:write', discardRoute, async function discardImport(c) {
  return sendNothing(c, await perform(c, 'discardImport', c.req.valid('param')))
})

addRoute(importRoutes, 'imports:read', listRoute, async function listImports(c) {
  const { before, limit } = newestFirst(c.req.valid('query'))
  return answer(c, await perform(c, 'listImports', { before, limit }), (page) => sendJson(page))
})

addRoute(importRoutes, 'imports:read', readRoute, async function getImport(c) {
  return answer(c, await perform(c, 'getImport', c.req.valid('param')), (value) => sendJson(value))
})

addRoute(importRoutes, 'imports:read', readRowsRoute, async function listImportRows(c) {
  const { limit = defaultLimit, cursor, action = null, target = null, withNotes } = c.req.valid('query')
  const filter = { action, target, withNotes: withNotes === 'true', after: Number(cursor ?? 0), limit }
  const input = { id: c.req.valid('param').id, filter }
  return answer(c, await perform(c, 'listImportRows', input), (page) => sendJson(page))
})
