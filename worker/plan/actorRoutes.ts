import { createRoute, z } from '@hono/zod-openapi'
import { actorContentSchema, actorSchema } from '../../geodata/model/actionPlan.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson, sendNothing, sendStored } from '../http/representation.ts'
import { ifMatchHeader, jsonBody, jsonResponse, pageOf, problemResponses } from '../http/schemas.ts'

const tags = ['plan']
const actor = actorSchema.openapi('PlanActor')
const actorParameter = z.object({
  id: z
    .string()
    .max(40)
    .openapi({ description: 'The code the plan has for it, or the id of one that was added' }),
})

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'The directory of actors: those of the plan, and those added',
  responses: { 200: jsonResponse(pageOf(actor), 'All of them'), ...problemResponses(401, 403) },
})
const addActorRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Add an actor to the directory',
  request: jsonBody(actorContentSchema),
  responses: { 201: jsonResponse(actor, 'As stored'), ...problemResponses(401, 403, 422) },
})
const changeRoute = createRoute({
  method: 'put',
  path: '/{id}',
  tags,
  summary: 'Write an actor anew; of one of the plan, this goes before what the plan says',
  request: { params: actorParameter, headers: ifMatchHeader, ...jsonBody(actorContentSchema) },
  responses: { 200: jsonResponse(actor, 'As stored'), ...problemResponses(401, 403, 404, 412, 422, 428) },
})
const removeRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  tags,
  summary: 'Remove an actor that was added (it can be restored)',
  request: { params: actorParameter, headers: ifMatchHeader },
  responses: { 204: { description: 'Removed' }, ...problemResponses(401, 403, 404, 412, 422, 428) },
})
const restoreRoute = createRoute({
  method: 'post',
  path: '/{id}/restore',
  tags,
  summary: 'Take back a removed actor',
  request: { params: actorParameter },
  responses: { 200: jsonResponse(actor, 'As stored'), ...problemResponses(401, 403, 404, 422) },
})

/** Under `/api/plan/actors`. */
export const actorRoutes = createSubject()

addRoute(actorRoutes, 'plan:read', listRoute, async function listActors(c) {
  return answer(c, await perform(c, 'listActors', null), (page) => sendJson(page))
})

addRoute(actorRoutes, 'plan:write', addActorRoute, async function addActor(c) {
  const content = c.req.valid('json')
  return answer(c, await perform(c, 'addActor', { content }), (made) => sendStored(made, 201))
})

addRoute(actorRoutes, 'plan:write', changeRoute, async function changeActor(c) {
  const { id } = c.req.valid('param')
  const input = { id, content: c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'changeActor', input), (one) => sendStored(one))
})

addRoute(actorRoutes, 'plan:write', removeRoute, async function removeActor(c) {
  const input = { ...c.req.valid('param'), expectedRevision: expectedRevision(c) }
  return sendNothing(c, await perform(c, 'removeActor', input))
})

addRoute(actorRoutes, 'plan:write', restoreRoute, async function restoreActor(c) {
  return answer(c, await perform(c, 'restoreActor', c.req.valid('param')), (one) => sendStored(one))
})
