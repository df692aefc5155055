import { createRoute, z } from '@hono/zod-openapi'
import { maximumLimit } from '../../geodata/model/page.ts'
import { overviewQuerySchema, projectLineSchema } from '../../geodata/projects/overview.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer, languageOf } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, pageOf, problemResponses } from '../http/schemas.ts'
import { exportOverview } from './overviewExport.ts'

const tags = ['projects']
const description =
  'What tells of the check is for those who may read checks: the others get null, and cannot ask by stage or due date.'

const overviewRoute = createRoute({
  method: 'get',
  path: '/overview',
  tags,
  summary: 'Projects with where each stands',
  description,
  request: {
    query: overviewQuerySchema.extend({
      limit: z.coerce.number().int().min(1).max(maximumLimit).optional(),
      cursor: z.string().max(1000).optional(),
    }),
  },
  responses: {
    200: jsonResponse(
      pageOf(projectLineSchema.openapi('ProjectLine')).extend({ total: z.number().int() }),
      'A page, and how many match in all',
    ),
    ...problemResponses(400, 401, 403),
  },
})

const exportRoute = createRoute({
  method: 'get',
  path: '/overview/export',
  tags,
  summary: 'Projects with where each stands, as a CSV file for a spreadsheet',
  description,
  request: {
    query: overviewQuerySchema.extend({
      language: z.enum(['nb', 'en']).optional().openapi({ description: 'As Accept-Language unless told' }),
    }),
  },
  responses: {
    200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    ...problemResponses(400, 401, 403),
  },
})

const unitsRoute = createRoute({
  method: 'get',
  path: '/overview/responsible',
  tags,
  summary: 'Every responsible unit that a project names',
  responses: {
    200: jsonResponse(z.object({ items: z.array(z.string()) }), 'The names'),
    ...problemResponses(401, 403),
  },
})

/** Before the routes of single projects: `overview` is no id. */
export const projectOverviewRoutes = createSubject()

addRoute(projectOverviewRoutes, 'projects:read', overviewRoute, async function listProjectOverview(c) {
  const { limit = 50, cursor = null, ...query } = c.req.valid('query')
  const outcome = await perform(c, 'listProjectOverview', { query, limit, cursor })
  return answer(c, outcome, (page) => sendJson(page))
})

addRoute(projectOverviewRoutes, 'projects:read', exportRoute, async function exportProjectOverview(c) {
  const { language = languageOf(c), ...query } = c.req.valid('query')
  const file = await exportOverview(
    (cursor) => perform(c, 'listProjectOverview', { query, limit: maximumLimit, cursor }),
    language,
  )
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="rekkverk-prosjekter.csv"',
    'Cache-Control': 'no-store',
  }
  return answer(c, file, (body) => new Response(body, { headers }))
})

addRoute(projectOverviewRoutes, 'projects:read', unitsRoute, async function listResponsibleUnits(c) {
  return answer(c, await perform(c, 'listResponsibleUnits', null), (units) => sendJson(units))
})
