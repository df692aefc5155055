import { createRoute, z } from '@hono/zod-openapi'
import {
  newPlanReportSchema,
  planReportDraftSchema,
  planReportLineSchema,
  planReportSchema,
  planReportVersionSchema,
} from '../../geodata/model/planReport.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson, sendStored } from '../http/representation.ts'
import {
  idParameter,
  ifMatchHeader,
  jsonBody,
  jsonResponse,
  pageOf,
  problemResponses,
} from '../http/schemas.ts'
import { tellSites } from '../plan/tellSites.ts'

const tags = ['plan-reports']
const report = planReportSchema.openapi('PlanReport')
const stored = {
  200: jsonResponse(report, 'As stored'),
  ...problemResponses(401, 403, 404, 409, 412, 422, 428),
}

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Reports on the action plan, the newest first, without their figures',
  request: {
    query: z.object({
      removed: z.enum(['only']).optional().openapi({ description: 'Those that were removed instead' }),
    }),
  },
  responses: {
    200: jsonResponse(pageOf(planReportLineSchema), 'All of them'),
    ...problemResponses(400, 401, 403, 404),
  },
})
const addReportRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Start a report for a period; its figures are frozen at once',
  description:
    'A public one holds figures for the whole municipality only. An internal one tells by district and department, and what is open.',
  request: jsonBody(newPlanReportSchema),
  responses: { 201: jsonResponse(report, 'As stored'), ...problemResponses(401, 403, 422) },
})
const getRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'One report with its words and its frozen figures',
  request: { params: idParameter },
  responses: { 200: jsonResponse(report, 'The report'), ...problemResponses(401, 403, 404) },
})
const historyRoute = createRoute({
  method: 'get',
  path: '/{id}/history',
  tags,
  summary: 'Every version of a report, newest first, without the figures',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(pageOf(planReportVersionSchema), 'All of them'),
    ...problemResponses(401, 403, 404),
  },
})
const changeRoute = createRoute({
  method: 'put',
  path: '/{id}',
  tags,
  summary: 'Write title and words anew; the figures stay as they were frozen',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(planReportDraftSchema) },
  responses: stored,
})
const removeRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  tags,
  summary: 'Remove a report (it can be restored)',
  request: { params: idParameter, headers: ifMatchHeader },
  responses: stored,
})

const stepRoute = <const Step extends string>(step: Step, summary: string) =>
  createRoute({
    method: 'post',
    path: `/{id}/${step}`,
    tags,
    summary,
    request: { params: idParameter, headers: ifMatchHeader },
    responses: stored,
  })
const freezeRoute = stepRoute('freeze', 'Count the figures of a draft anew')
const steps = [
  ['finishPlanReport', stepRoute('finish', 'Finish a report: nothing in it changes until it is reopened')],
  ['reopenPlanReport', stepRoute('reopen', 'Make a draft of a finished report; its figures are closed')],
  ['publishPlanReport', stepRoute('publish', 'Open the figures of a finished public report to everyone')],
  ['withdrawPlanReport', stepRoute('withdraw', 'Close figures that were open to everyone')],
  ['restorePlanReport', stepRoute('restore', 'Take back a removed report')],
] as const

/** Under `/api/plan-reports`. */
export const planReportRoutes = createSubject()

addRoute(planReportRoutes, 'plan-reports:read', listRoute, async function listPlanReports(c) {
  const removed = c.req.valid('query').removed === 'only'
  return answer(c, await perform(c, 'listPlanReports', { removed }), (page) => sendJson(page))
})
addRoute(planReportRoutes, 'plan-reports:write', addReportRoute, async function addPlanReport(c) {
  const input = { content: c.req.valid('json'), sites: await tellSites(c) }
  return answer(c, await perform(c, 'addPlanReport', input), (made) => sendStored(made, 201))
})
addRoute(planReportRoutes, 'plan-reports:read', getRoute, async function getPlanReport(c) {
  return answer(c, await perform(c, 'getPlanReport', c.req.valid('param')), (one) => sendStored(one))
})
addRoute(planReportRoutes, 'plan-reports:read', historyRoute, async function planReportHistory(c) {
  return answer(c, await perform(c, 'planReportHistory', c.req.valid('param')), (page) => sendJson(page))
})
addRoute(planReportRoutes, 'plan-reports:write', changeRoute, async function changePlanReport(c) {
  const { id } = c.req.valid('param')
  const input = { id, draft: c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'changePlanReport', input), (one) => sendStored(one))
})
addRoute(planReportRoutes, 'plan-reports:write', removeRoute, async function removePlanReport(c) {
  const input = { ...c.req.valid('param'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'removePlanReport', input), (one) => sendStored(one))
})
addRoute(planReportRoutes, 'plan-reports:write', freezeRoute, async function freezePlanReport(c) {
  const { id } = c.req.valid('param')
  const input = { id, expectedRevision: expectedRevision(c), sites: await tellSites(c) }
  return answer(c, await perform(c, 'freezePlanReport', input), (one) => sendStored(one))
})
for (const [operation, route] of steps)
  addRoute(planReportRoutes, 'plan-reports:write', route, async function movePlanReport(c) {
    const input = { ...c.req.valid('param'), expectedRevision: expectedRevision(c) }
    return answer(c, await perform(c, operation, input), (one) => sendStored(one))
  })
