import { createRoute, z } from '@hono/zod-openapi'
import { indicatorsSchema } from '../../geodata/model/indicator.ts'
import { indicatorQuerySchema } from '../../geodata/plan/indicators/query.ts'
import { indicatorsCsv } from '../../geodata/plan/indicatorsCsv.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer, languageOf } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, problemResponses } from '../http/schemas.ts'
import { tellSites } from './tellSites.ts'

const tags = ['plan']
const description = `The last twelve months by month unless told. By district and department, and a choice of one, for those
 who may read about securing, and not there for others; a figure that has no place is left out where a district is chosen, and so with departments.`

const readRoute = createRoute({
  method: 'get',
  path: '/indicators',
  tags,
  summary: 'The indicators of measures 3.1.8 and 3.1.9, over a period and step by step',
  description,
  request: { query: indicatorQuerySchema },
  responses: {
    200: jsonResponse(indicatorsSchema.openapi('Indicators'), 'The figures'),
    ...problemResponses(400, 401, 403, 404, 422),
  },
})

const fileRoute = createRoute({
  method: 'get',
  path: '/indicators.csv',
  tags,
  summary: 'The same as a CSV file for a spreadsheet',
  description,
  request: {
    query: indicatorQuerySchema.extend({
      language: z.enum(['nb', 'en']).optional().openapi({ description: 'As Accept-Language unless told' }),
    }),
  },
  responses: {
    200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    ...problemResponses(400, 401, 403, 404, 422),
  },
})

/** Under `/api/plan`. */
export const indicatorRoutes = createSubject()

addRoute(indicatorRoutes, 'plan:read', readRoute, async function readIndicators(c) {
  const query = c.req.valid('query')
  const told = await perform(c, 'readIndicators', query)
  const sites = await tellSites(c, query)
  return answer(c, told, (indicators) => sendJson({ ...indicators, sites }))
})

addRoute(indicatorRoutes, 'plan:read', fileRoute, async function downloadIndicators(c) {
  const { language = languageOf(c), ...query } = c.req.valid('query')
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="rekkverk-handlingsplan-tall.csv"',
    'Cache-Control': 'no-store',
  }
  return answer(
    c,
    await perform(c, 'readIndicators', query),
    (told) => new Response(indicatorsCsv(told, language), { headers }),
  )
})
