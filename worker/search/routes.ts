import { createRoute, z } from '@hono/zod-openapi'
import { collectionSchema } from '../../geodata/model/collections.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, problemResponses } from '../http/schemas.ts'

const defaultHits = 10
const mostHits = 50

const searchRoute = createRoute({
  method: 'get',
  path: '/',
  tags: ['search'],
  summary: 'Find things by name, address, number or id',
  request: {
    query: z.object({
      q: z.string().min(1).max(200),
      limit: z.coerce.number().int().min(1).max(mostHits).optional(),
    }),
  },
  responses: {
    200: jsonResponse(
      z.object({
        items: z.array(
          z.object({
            collection: collectionSchema,
            id: z.uuid(),
            name: z.string(),
            detail: z.string(),
            lonLat: z.tuple([z.number(), z.number()]),
          }),
        ),
      }),
      'The best matches, best first',
    ),
    ...problemResponses(400, 401, 403),
  },
})

export const searchRoutes = createSubject()

addRoute(searchRoutes, 'session:read', searchRoute, async function search(c) {
  const { q, limit = defaultHits } = c.req.valid('query')
  return answer(c, await perform(c, 'search', { q, limit }), (found) => sendJson(found))
})
