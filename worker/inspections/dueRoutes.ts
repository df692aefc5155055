import { createRoute, z } from '@hono/zod-openapi'
import { dueInspectionSchema } from '../../geodata/model/inspection.ts'
import { defaultLimit } from '../../geodata/model/page.ts'
import { datedCursor, decodeDated, encodeDated } from '../datedCursor.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, pageOf, pageParameters, problemResponses } from '../http/schemas.ts'

const dueRoute = createRoute({
  method: 'get',
  path: '/due',
  tags: ['inspections'],
  summary: 'Safeguards that are to be inspected, the soonest first',
  description:
    'By the interval of the safeguard, or else of its type, from the last inspection; or by a day somebody has set since. Only safeguards that stand.',
  request: {
    query: z.object({
      by: z.iso.date().optional().openapi({ description: 'Due this day or before' }),
      safeguard: z.uuid().optional().openapi({ description: 'Of this one alone' }),
      q: z
        .string()
        .max(200)
        .default('')
        .openapi({ description: 'Words in the name of the safeguard or of what it is at' }),
      limit: pageParameters.shape.limit,
      cursor: datedCursor,
    }),
  },
  responses: {
    200: jsonResponse(pageOf(dueInspectionSchema.openapi('DueInspection')), 'A page'),
    ...problemResponses(400, 401, 403, 404),
  },
})

/** Under `/api/inspections`. */
export const inspectionRoutes = createSubject()

addRoute(inspectionRoutes, 'securing:read', dueRoute, async function listDueInspections(c) {
  const { by = null, safeguard: safeguardId = null, q, limit = defaultLimit, cursor } = c.req.valid('query')
  const input = { by, safeguardId, words: q, after: decodeDated(cursor), limit }
  return answer(c, await perform(c, 'listDueInspections', input), ({ items, next }) =>
    sendJson({ items, next: encodeDated(next) }),
  )
})
