import { createRoute, z } from '@hono/zod-openapi'
import { defaultLimit, maximumLimit } from '../../geodata/model/page.ts'
import { signFilterSchema } from '../../geodata/signs/signFilter.ts'
import { signRowSchema } from '../../geodata/signs/signRow.ts'
import { signsCsv } from '../../geodata/signs/signsCsv.ts'
import { signsGeoJson } from '../../geodata/signs/signsGeoJson.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer, languageOf } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, pageOf, problemResponses } from '../http/schemas.ts'

const tags = ['signs']
const description = `By name. \`status\` and \`message\` take several values with commas between, any of which will do. What is left to do at
a sign (\`work\`, and the filters \`due\`, \`recall\`, \`deviation\`, \`permission\`) is for those with the right sign-work:read.`
/** More than any municipality puts up; a file that stops here says so in its last line. */
const mostExported = 10_000

const listRoute = createRoute({
  method: 'get',
  path: '/overview',
  tags,
  summary: 'Signs as lines of a list: state, place, message and what is left to do',
  description,
  request: {
    query: signFilterSchema.extend({
      limit: z.coerce.number().int().min(1).max(maximumLimit).optional(),
      cursor: z.string().max(1000).optional(),
    }),
  },
  responses: {
    200: jsonResponse(
      pageOf(signRowSchema.openapi('SignRow')).extend({ total: z.number().int() }),
      'A page, and how many match in all',
    ),
    ...problemResponses(400, 401, 403),
  },
})
const csvRoute = createRoute({
  method: 'get',
  path: '/overview.csv',
  tags,
  summary: 'The same list as a CSV file for a spreadsheet',
  description,
  request: {
    query: signFilterSchema.extend({
      language: z.enum(['nb', 'en']).optional().openapi({ description: 'As Accept-Language unless told' }),
    }),
  },
  responses: {
    200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    ...problemResponses(400, 401, 403),
  },
})
const geoJsonRoute = createRoute({
  method: 'get',
  path: '/overview.geojson',
  tags,
  summary: 'The same list as GeoJSON for a map',
  description,
  request: { query: signFilterSchema },
  responses: {
    200: {
      description: 'A FeatureCollection of points',
      content: { 'application/geo+json': { schema: z.object({}) } },
    },
    ...problemResponses(400, 401, 403),
  },
})

/** Under `/api/signs`, before the routes of the collection. */
export const signOverviewRoutes = createSubject()

addRoute(signOverviewRoutes, 'signs:read', listRoute, async function listSigns(c) {
  const { limit = defaultLimit, cursor, ...filter } = c.req.valid('query')
  const page = await perform(c, 'listSigns', { filter, limit, cursor: cursor ?? null })
  return answer(c, page, (found) => sendJson(found))
})

addRoute(signOverviewRoutes, 'signs:read', csvRoute, async function exportSignsAsCsv(c) {
  const { language = languageOf(c), ...filter } = c.req.valid('query')
  const page = await perform(c, 'listSigns', { filter, limit: mostExported, cursor: null })
  return answer(
    c,
    page,
    (found) =>
      new Response(signsCsv(found, language), {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${language === 'nb' ? 'hjelpeskilt' : 'help-signs'}.csv"`,
          'Cache-Control': 'no-store',
        },
      }),
  )
})

addRoute(signOverviewRoutes, 'signs:read', geoJsonRoute, async function exportSignsAsGeoJson(c) {
  const filter = c.req.valid('query')
  const page = await perform(c, 'listSigns', { filter, limit: mostExported, cursor: null })
  return answer(c, page, ({ items }) =>
    sendJson(signsGeoJson(items), 200, {
      'Content-Type': 'application/geo+json',
      'Content-Disposition': 'attachment; filename="hjelpeskilt.geojson"',
    }),
  )
})
