import { createRoute, z } from '@hono/zod-openapi'
import { handlingSchema, newReportSchema, reportSchema } from '../../geodata/sites/report.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { performInVault } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { idParameter, jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'
import { drawing } from './routes.ts'

const newReport = newReportSchema.extend({ geometry: drawing }).openapi('NewSiteReport')
const receipt = z.string().openapi({ description: 'What the sender was given' })
const report = reportSchema.extend({ receipt }).openapi('SiteReport')

const tags = ['site-reports']

const sendRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Report a place in confidence',
  description: 'Nothing is shown again to the one who sent it; the receipt is all that comes back.',
  request: jsonBody(newReport),
  responses: {
    201: jsonResponse(z.object({ receipt: z.string() }), 'Received'),
    ...problemResponses(401, 422, 429, 503),
  },
})
const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Reports in the order they came',
  responses: {
    200: jsonResponse(z.object({ items: z.array(report) }), 'All of them'),
    ...problemResponses(401, 403, 404, 503),
  },
})
const handleRoute = createRoute({
  method: 'post',
  path: '/{id}/handle',
  tags,
  summary: 'Say what became of a report',
  request: { params: idParameter, ...jsonBody(handlingSchema) },
  responses: { 200: jsonResponse(report, 'Handled'), ...problemResponses(401, 403, 404, 409, 422, 503) },
})

export const siteReportRoutes = createSubject()

addRoute(siteReportRoutes, 'site-reports:send', sendRoute, async function sendReport(c) {
  const { geometry, ...rest } = c.req.valid('json')
  const outcome = await performInVault(c, 'sendReport', { geometry, ...rest })
  return answer(c, outcome, (receipt) => sendJson(receipt, 201))
})

addRoute(siteReportRoutes, 'site-reports:read', listRoute, async function listReports(c) {
  return answer(c, await performInVault(c, 'listReports', null), (list) => sendJson(list))
})

addRoute(siteReportRoutes, 'site-reports:handle', handleRoute, async function handleReport(c) {
  const { outcome, siteId = null } = c.req.valid('json')
  const handled = await performInVault(c, 'handleReport', { id: c.req.valid('param').id, outcome, siteId })
  return answer(c, handled, (value) => sendJson(value))
})
