import { createRoute, z } from '@hono/zod-openapi'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { coverageParts, coverageSchema, coveredProjectSchema } from '../../geodata/projects/coverage.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, pageOf, pageParameters, problemResponses } from '../http/schemas.ts'

const tags = ['coverage']
const periodParameters = z.object({
  from: z.iso
    .date()
    .optional()
    .openapi({ description: 'First day of registration, in Norway; the first of this year unless told' }),
  to: z.iso.date().optional().openapi({ description: 'Last day of registration; today unless told' }),
})

function periodOf({ from, to }: z.infer<typeof periodParameters>): { from: string; to: string } {
  const today = dateInNorway(new Date())
  return { from: from ?? `${today.slice(0, 4)}-01-01`, to: to ?? today }
}

const coverageRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary:
    'How far measure 3.1.8 has come: projects that need a check, by whether they have been checked in time',
  description:
    'Each project registered in the period, of a kind that needs a check, is counted in exactly one part.',
  request: { query: periodParameters },
  responses: {
    200: jsonResponse(coverageSchema.openapi('Coverage'), 'The figures'),
    ...problemResponses(400, 401, 403, 404),
  },
})

const projectsRoute = createRoute({
  method: 'get',
  path: '/projects',
  tags,
  summary: 'The projects behind one of the figures',
  request: {
    query: pageParameters.extend(periodParameters.shape).extend({ part: coverageParts.schema }),
  },
  responses: {
    200: jsonResponse(pageOf(coveredProjectSchema.openapi('CoveredProject')), 'A page'),
    ...problemResponses(400, 401, 403, 404),
  },
})

export const coverageRoutes = createSubject()

addRoute(coverageRoutes, 'checks:read', coverageRoute, async function readCoverage(c) {
  const period = periodOf(c.req.valid('query'))
  return answer(c, await perform(c, 'readCoverage', period), (coverage) => sendJson(coverage))
})

addRoute(coverageRoutes, 'checks:read', projectsRoute, async function listCoveredProjects(c) {
  const { part, limit = 50, cursor, ...period } = c.req.valid('query')
  const input = { ...periodOf(period), part, limit, offset: cursor ? Number(cursor) : 0 }
  return answer(c, await perform(c, 'listCoveredProjects', input), (page) => sendJson(page))
})
