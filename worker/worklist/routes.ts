import { createRoute, z } from '@hono/zod-openapi'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import { defaultLimit, maximumLimit } from '../../geodata/model/page.ts'
import { worklistLineSchema } from '../../geodata/worklist/line.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer, languageOf } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, pageOf, problemResponses } from '../http/schemas.ts'
import { exportWorklist, mostLinesExported } from './export.ts'

const tags = ['worklist']
const description = `A list one works from, not a ranking: by name unless told, and unknown last whichever way it is sorted. Any fact
narrows it by name: codes with commas (\`state=partial,none\`), a range with both ends included (\`gapMetres=5..20\`,
\`changedOn=2026-01-01..\`), \`unknown\` for not registered. Of buildings, only those something is registered of are listed
where nothing narrows it.`

const parameters = z.looseObject({
  q: z.string().max(200).optional().openapi({ description: 'Words of the name, address or number' }),
  sort: z.string().max(40).optional().openapi({ description: 'A fact; name unless told' }),
  order: z.enum(['asc', 'desc']).optional(),
})
const pathParameters = z.object({
  collection: z.enum(registerCollectionCodes).openapi({ param: { name: 'collection', in: 'path' } }),
})

const listRoute = createRoute({
  method: 'get',
  path: '/{collection}',
  tags,
  summary: 'Bridges, buildings or structures by plain facts of how they are secured',
  description,
  request: {
    params: pathParameters,
    query: parameters.extend({
      limit: z.coerce.number().int().min(1).max(maximumLimit).optional(),
      cursor: z.string().max(1000).optional(),
    }),
  },
  responses: {
    200: jsonResponse(
      pageOf(worklistLineSchema.openapi('WorklistLine')).extend({ total: z.number().int() }),
      'A page, and how many match in all',
    ),
    ...problemResponses(400, 401, 403),
  },
})

const exportRoute = createRoute({
  method: 'get',
  path: '/{collection}/export',
  tags,
  summary: 'The same list as a CSV file for a spreadsheet',
  description: `The first ${mostLinesExported} lines; a file that leaves some out says so in its last line.`,
  request: {
    params: pathParameters,
    query: parameters.extend({
      language: z.enum(['nb', 'en']).optional().openapi({ description: 'As Accept-Language unless told' }),
    }),
  },
  responses: {
    200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    ...problemResponses(400, 401, 403),
  },
})

/** Under `/api/worklist`. */
export const worklistRoutes = createSubject()

addRoute(worklistRoutes, 'securing:read', listRoute, async function listWorklist(c) {
  const { collection } = c.req.valid('param')
  const { limit = defaultLimit } = c.req.valid('query')
  const outcome = await perform(c, 'listWorklist', { collection, parameters: { ...c.req.query() }, limit })
  return answer(c, outcome, (page) => sendJson(page))
})

addRoute(worklistRoutes, 'securing:read', exportRoute, async function exportTheWorklist(c) {
  const { collection } = c.req.valid('param')
  const { language = languageOf(c) } = c.req.valid('query')
  const given = c.req.query()
  const file = await exportWorklist(
    (cursor, limit) =>
      perform(c, 'listWorklist', { collection, parameters: { ...given, ...(cursor && { cursor }) }, limit }),
    collection,
    language,
  )
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="rekkverk-hvor-begynne-${collection}.csv"`,
    'Cache-Control': 'no-store',
  }
  return answer(c, file, (body) => new Response(body, { headers }))
})
