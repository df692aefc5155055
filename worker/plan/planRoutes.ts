import { createRoute, z } from '@hono/zod-openapi'
import { actionPlanSchema, planDocumentSchema } from '../../geodata/model/actionPlan.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson, sendStored } from '../http/representation.ts'
import { ifMatchHeader, jsonBody, jsonResponse, pageOf, problemResponses } from '../http/schemas.ts'

const tags = ['plan']
const actionPlan = actionPlanSchema.openapi('ActionPlan')
const planDocument = planDocumentSchema.openapi('PlanDocument')

const getRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'The action plan in force, with all its measures and actors',
  responses: { 200: jsonResponse(actionPlan, 'The plan'), ...problemResponses(401, 403) },
})
const loadRoute = createRoute({
  method: 'put',
  path: '/',
  tags,
  summary: 'Put the municipality’s own plan in force',
  description:
    'The form is that of `document.json`, which also is the template. If-Match is `"0"` where none was ever loaded. What was written of measures stays with their codes.',
  request: { headers: ifMatchHeader, ...jsonBody(z.strictObject({ document: planDocument })) },
  responses: { 200: jsonResponse(actionPlan, 'As stored'), ...problemResponses(401, 403, 412, 422, 428) },
})
const removeRoute = createRoute({
  method: 'delete',
  path: '/',
  tags,
  summary: 'Go back to the plan that comes with the program',
  request: { headers: ifMatchHeader },
  responses: { 200: jsonResponse(actionPlan, 'What holds now'), ...problemResponses(401, 403, 412, 428) },
})
const historyRoute = createRoute({
  method: 'get',
  path: '/history',
  tags,
  summary: 'Every plan that was loaded, and every return to the one of the program, newest first',
  responses: { 200: jsonResponse(pageOf(actionPlan), 'All of them'), ...problemResponses(401, 403, 404) },
})
const documentRoute = createRoute({
  method: 'get',
  path: '/document.json',
  tags,
  summary: 'The plan in force as a file, to keep or to write one’s own from',
  responses: { 200: jsonResponse(planDocument, 'The file'), ...problemResponses(401, 403) },
})

/** Under `/api/plan`. */
export const planRoutes = createSubject()

addRoute(planRoutes, 'plan:read', getRoute, async function readPlan(c) {
  return answer(c, await perform(c, 'readPlan', null), (plan) => sendStored(plan))
})

addRoute(planRoutes, 'plan:write', loadRoute, async function loadPlan(c) {
  const input = { ...c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'loadPlan', input), (plan) => sendStored(plan))
})

addRoute(planRoutes, 'plan:write', removeRoute, async function removePlan(c) {
  const outcome = await perform(c, 'removePlan', { expectedRevision: expectedRevision(c) })
  return answer(c, outcome, (plan) => sendStored(plan))
})

addRoute(planRoutes, 'history:read', historyRoute, async function planHistory(c) {
  return answer(c, await perform(c, 'planHistory', null), (page) => sendJson(page))
})

addRoute(planRoutes, 'plan:read', documentRoute, async function readPlanDocument(c) {
  return answer(c, await perform(c, 'readPlan', null), ({ document }) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Disposition': 'attachment; filename="handlingsplan.json"',
      'Cache-Control': 'private, no-cache',
    }
    // For people to open and edit.
    return new Response(`${JSON.stringify(document, null, 2)}\n`, { headers })
  })
})
