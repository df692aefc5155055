import { createRoute, z } from '@hono/zod-openapi'
import { defaultLimit } from '../../geodata/model/page.ts'
import { dueSignSchema } from '../../geodata/model/signCare.ts'
import { datedCursor, decodeDated, encodeDated } from '../datedCursor.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, pageOf, pageParameters, problemResponses } from '../http/schemas.ts'

const dueRoute = createRoute({
  method: 'get',
  path: '/due',
  tags: ['sign-care'],
  summary: 'Signs that are to be inspected, the soonest first',
  description:
    'Every six months, or by the interval of the sign, from the last inspection; or by a day somebody has set since; and two weeks after the sign was replaced or mended. Only signs that stand.',
  request: {
    query: z.object({
      by: z.iso.date().optional().openapi({ description: 'Due this day or before' }),
      sign: z
        .string()
        .max(5000)
        .transform((ids) => ids.split(','))
        .pipe(z.array(z.uuid()))
        .optional()
        .openapi({ type: 'string', description: 'Of these alone: ids with commas' }),
      q: z
        .string()
        .max(200)
        .default('')
        .openapi({ description: 'Words in the name, place code or operator of the sign' }),
      limit: pageParameters.shape.limit,
      cursor: datedCursor,
    }),
  },
  responses: {
    200: jsonResponse(pageOf(dueSignSchema.openapi('DueSign')), 'A page'),
    ...problemResponses(400, 401, 403, 404),
  },
})

/** Under `/api/sign-inspections`. */
export const signInspectionRoutes = createSubject()

addRoute(signInspectionRoutes, 'sign-work:read', dueRoute, async function listDueSigns(c) {
  const { by = null, sign: signIds = null, q, limit = defaultLimit, cursor } = c.req.valid('query')
  const input = { by, signIds, words: q, after: decodeDated(cursor), limit }
  return answer(c, await perform(c, 'listDueSigns', input), ({ items, next }) =>
    sendJson({ items, next: encodeDated(next) }),
  )
})
