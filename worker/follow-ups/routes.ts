import { createRoute, z } from '@hono/zod-openapi'
import {
  followUpChangeSchema,
  followUpInputSchema,
  followUpNoteSchema,
  followUpSchema,
  followUpStates,
} from '../../geodata/model/followUp.ts'
import { defaultLimit } from '../../geodata/model/page.ts'
import { datedCursor, decodeDated, encodeDated } from '../datedCursor.ts'
import { addRoute, createSubject, type RequestContext } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson, sendStored } from '../http/representation.ts'
import {
  idParameter,
  ifMatchHeader,
  jsonBody,
  jsonResponse,
  pageOf,
  pageParameters,
  problemResponses,
} from '../http/schemas.ts'
import type { FollowUpFilter } from './store.ts'

const tags = ['follow-ups']
const followUp = followUpSchema.openapi('FollowUp')

const filterParameters = z.object({
  state: followUpStates.schema.optional(),
  responsible: z.string().max(200).optional().openapi({ description: 'Exactly as it is written' }),
  due: z.iso.date().optional().openapi({ description: 'Due this day or before' }),
  limit: pageParameters.shape.limit,
  cursor: datedCursor,
})
const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Follow-ups of all projects, due soonest first',
  request: { query: filterParameters },
  responses: { 200: jsonResponse(pageOf(followUp), 'A page'), ...problemResponses(400, 401, 403, 404) },
})
const responsibleRoute = createRoute({
  method: 'get',
  path: '/responsible',
  tags,
  summary: 'Who has been written as responsible before, by name',
  responses: { 200: jsonResponse(pageOf(z.string()), 'All of them'), ...problemResponses(401, 403, 404) },
})
const changeRoute = createRoute({
  method: 'patch',
  path: '/{id}',
  tags,
  summary: 'Change an open follow-up; what is left out stays as it is',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(followUpChangeSchema) },
  responses: {
    200: jsonResponse(followUp, 'As stored'),
    ...problemResponses(401, 403, 404, 409, 412, 422, 428),
  },
})
const closeRoute = createRoute({
  method: 'post',
  path: '/{id}/close',
  tags,
  summary: 'Close a follow-up, with a note on how it ended',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(followUpNoteSchema) },
  responses: {
    200: jsonResponse(followUp, 'As stored'),
    ...problemResponses(401, 403, 404, 409, 412, 422, 428),
  },
})
const reopenRoute = createRoute({
  method: 'post',
  path: '/{id}/reopen',
  tags,
  summary: 'Open a closed follow-up again',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(followUpNoteSchema) },
  responses: {
    200: jsonResponse(followUp, 'As stored'),
    ...problemResponses(401, 403, 404, 409, 412, 422, 428),
  },
})
const projectListRoute = createRoute({
  method: 'get',
  path: '/{id}/follow-ups',
  tags,
  summary: 'A project’s follow-ups, due soonest first',
  request: { params: idParameter, query: filterParameters },
  responses: { 200: jsonResponse(pageOf(followUp), 'A page'), ...problemResponses(400, 401, 403, 404) },
})
const addRouteOf = createRoute({
  method: 'post',
  path: '/{id}/follow-ups',
  tags,
  summary: 'Add a follow-up at a point of one of the project’s checks',
  request: { params: idParameter, ...jsonBody(followUpInputSchema) },
  responses: { 201: jsonResponse(followUp, 'As stored'), ...problemResponses(401, 403, 404, 422) },
})

/** Under `/api/follow-ups`. */
export const followUpRoutes = createSubject()

addRoute(followUpRoutes, 'follow-ups:read', listRoute, async function listFollowUps(c) {
  return sendPage(c, c.req.valid('query'), null)
})

addRoute(followUpRoutes, 'follow-ups:read', responsibleRoute, async function listResponsible(c) {
  return answer(c, await perform(c, 'listResponsible', null), (page) => sendJson(page))
})

addRoute(followUpRoutes, 'follow-ups:write', changeRoute, async function changeFollowUp(c) {
  const { id } = c.req.valid('param')
  const input = { id, input: c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'changeFollowUp', input), (stored) => sendStored(stored))
})

addRoute(followUpRoutes, 'follow-ups:write', closeRoute, async function closeFollowUp(c) {
  const { note } = c.req.valid('json')
  const input = { id: c.req.valid('param').id, note, expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'moveFollowUp', { ...input, state: 'closed' }), (stored) =>
    sendStored(stored),
  )
})

addRoute(followUpRoutes, 'follow-ups:write', reopenRoute, async function reopenFollowUp(c) {
  const { note } = c.req.valid('json')
  const input = { id: c.req.valid('param').id, note, expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'moveFollowUp', { ...input, state: 'open' }), (stored) =>
    sendStored(stored),
  )
})

/** Under `/api/projects`: a project's follow-ups. */
export const projectFollowUpRoutes = createSubject()

addRoute(projectFollowUpRoutes, 'follow-ups:read', projectListRoute, async function listOfProject(c) {
  return sendPage(c, c.req.valid('query'), c.req.valid('param').id)
})

addRoute(projectFollowUpRoutes, 'follow-ups:write', addRouteOf, async function addFollowUp(c) {
  const input = { projectId: c.req.valid('param').id, input: c.req.valid('json') }
  return answer(c, await perform(c, 'addFollowUp', input), (made) => sendStored(made, 201))
})

async function sendPage(
  c: RequestContext,
  { state, responsible, due, limit = defaultLimit, cursor }: z.infer<typeof filterParameters>,
  projectId: string | null,
): Promise<Response> {
  const filter: FollowUpFilter = {
    projectId,
    state: state ?? null,
    responsible: responsible ?? null,
    dueBy: due ?? null,
  }
  const page = await perform(c, 'listFollowUps', { filter, after: decodeDated(cursor), limit })
  return answer(c, page, ({ items, next }) => sendJson({ items, next: encodeDated(next) }))
}
