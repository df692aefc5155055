import { createRoute, z } from '@hono/zod-openapi'
import { defaultLimit } from '../../geodata/model/page.ts'
import { signPlanContentSchema, signPlanRowSchema, signPlanSchema } from '../../geodata/model/signPlan.ts'
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

const tags = ['sign-plans']
const plan = signPlanSchema.openapi('SignPlan')
const guarded = problemResponses(401, 403, 404, 412, 428)

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Sign plans, the newest first; of one thing where it is named',
  request: {
    query: z.object({
      thing: z.uuid().optional(),
      limit: pageParameters.shape.limit,
      cursor: z.uuid().optional(),
    }),
  },
  responses: {
    200: jsonResponse(pageOf(signPlanRowSchema.openapi('SignPlanRow')), 'A page'),
    ...problemResponses(400, 401, 403, 404),
  },
})
const readRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'A sign plan; one that was removed says so',
  request: { params: idParameter },
  responses: { 200: jsonResponse(plan, 'As stored'), ...problemResponses(401, 403, 404) },
})
const historyRoute = createRoute({
  method: 'get',
  path: '/{id}/history',
  tags,
  summary: 'Every version of a sign plan, newest first',
  request: { params: idParameter },
  responses: { 200: jsonResponse(pageOf(plan), 'All of them'), ...problemResponses(401, 403, 404) },
})
const createPlanRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Begin a sign plan',
  request: jsonBody(signPlanContentSchema),
  responses: { 201: jsonResponse(plan, 'As stored'), ...problemResponses(401, 403, 422) },
})
const changeRoute = createRoute({
  method: 'put',
  path: '/{id}',
  tags,
  summary: 'Store a sign plan anew',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(signPlanContentSchema) },
  responses: { 200: jsonResponse(plan, 'As stored'), ...guarded, ...problemResponses(422) },
})
const removeRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  tags,
  summary: 'Remove a sign plan; signs made from it stay',
  request: { params: idParameter, headers: ifMatchHeader },
  responses: { 204: { description: 'Removed' }, ...guarded },
})
const restoreRoute = createRoute({
  method: 'post',
  path: '/{id}/restore',
  tags,
  summary: 'Take back a removed sign plan',
  request: { params: idParameter },
  responses: { 200: jsonResponse(plan, 'As stored'), ...problemResponses(401, 403, 404) },
})

/** Under `/api/sign-plans`. */
export const signPlanRoutes = createSubject()

addRoute(signPlanRoutes, 'sign-work:read', listRoute, async function listSignPlans(c) {
  const { thing = null, limit = defaultLimit, cursor = null } = c.req.valid('query')
  return answer(c, await perform(c, 'listSignPlans', { thing, before: cursor, limit }), (page) =>
    sendJson(page),
  )
})

addRoute(signPlanRoutes, 'sign-work:read', readRoute, async function readSignPlan(c) {
  return answer(c, await perform(c, 'readSignPlan', c.req.valid('param')), (found) => sendStored(found))
})

addRoute(signPlanRoutes, 'sign-work:read', historyRoute, async function readSignPlanHistory(c) {
  return answer(c, await perform(c, 'readSignPlanHistory', c.req.valid('param')), (page) => sendJson(page))
})

addRoute(signPlanRoutes, 'sign-work:write', createPlanRoute, async function createSignPlan(c) {
  return answer(c, await perform(c, 'createSignPlan', { content: c.req.valid('json') }), (made) =>
    sendStored(made, 201),
  )
})

addRoute(signPlanRoutes, 'sign-work:write', changeRoute, async function changeSignPlan(c) {
  const target = { id: c.req.valid('param').id, expectedRevision: expectedRevision(c) }
  const outcome = await perform(c, 'changeSignPlan', { ...target, content: c.req.valid('json') })
  return answer(c, outcome, (stored) => sendStored(stored))
})

addRoute(signPlanRoutes, 'sign-work:write', removeRoute, async function removeSignPlan(c) {
  const target = { id: c.req.valid('param').id, expectedRevision: expectedRevision(c) }
  return sendNothing(c, await perform(c, 'removeSignPlan', target))
})

addRoute(signPlanRoutes, 'sign-work:write', restoreRoute, async function restoreSignPlan(c) {
  return answer(c, await perform(c, 'restoreSignPlan', c.req.valid('param')), (stored) => sendStored(stored))
})
