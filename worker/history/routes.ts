import { createRoute, z } from '@hono/zod-openapi'
import { eventSchema } from '../../geodata/model/history.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, pageParameters, problemResponses } from '../http/schemas.ts'

const tags = ['events']

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'What has happened, newest first',
  request: {
    query: pageParameters.extend({
      subject: z
        .string()
        .regex(/^[a-z]+$/)
        .optional()
        .openapi({
          description: 'Only one subject: what stands before the dot in `type`, such as `bridges`',
        }),
    }),
  },
  responses: {
    200: jsonResponse(z.object({ items: z.array(eventSchema), next: z.string().nullable() }), 'A page'),
    ...problemResponses(401, 403),
  },
})
const verifyRoute = createRoute({
  method: 'get',
  path: '/verify',
  tags,
  summary: 'Whether the chain of events is whole',
  responses: {
    200: jsonResponse(
      z.object({ ok: z.boolean(), checked: z.number().int(), firstBroken: z.number().int().nullable() }),
      'The verdict',
    ),
    ...problemResponses(401, 403),
  },
})

export const historyRoutes = createSubject()

addRoute(historyRoutes, 'history:feed', listRoute, async function listEvents(c) {
  const { limit = 50, cursor, subject = null } = c.req.valid('query')
  const before = cursor ? Number(cursor) : Number.MAX_SAFE_INTEGER
  return answer(c, await perform(c, 'listEvents', { before, limit, subject }), (page) => sendJson(page))
})

addRoute(historyRoutes, 'history:verify', verifyRoute, async function verifyEvents(c) {
  return answer(c, await perform(c, 'verifyEvents', null), (verdict) => sendJson(verdict))
})
