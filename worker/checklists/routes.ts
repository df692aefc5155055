import { createRoute, z } from '@hono/zod-openapi'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, problemResponses } from '../http/schemas.ts'

const checklist = z
  .object({
    code: z.string(),
    version: z.string(),
    groups: z.array(z.looseObject({ code: z.string() })),
    points: z.array(
      z.looseObject({
        code: z.string(),
        appliesWhen: z.looseObject({ test: z.string() }).openapi({
          description: 'A condition over project attributes and distances, as data',
        }),
      }),
    ),
  })
  .openapi('Checklist')

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags: ['checklists'],
  summary: 'The published checklists, newest version first: new checks run against the first',
  responses: {
    200: jsonResponse(z.object({ items: z.array(checklist), next: z.null() }), 'Every version'),
    ...problemResponses(401, 403),
  },
})

const readRoute = createRoute({
  method: 'get',
  path: '/{version}',
  tags: ['checklists'],
  summary: 'One version whole; `current` is what new checks run against',
  request: { params: z.object({ version: z.string().max(40).openapi({ example: '2026.1+3' }) }) },
  responses: { 200: jsonResponse(checklist, 'The checklist'), ...problemResponses(401, 403, 404) },
})

export const checklistRoutes = createSubject()

addRoute(checklistRoutes, 'checklists:read', listRoute, async function listChecklists(c) {
  return answer(c, await perform(c, 'readChecklists', null), (items) => sendJson({ items, next: null }))
})

addRoute(checklistRoutes, 'checklists:read', readRoute, async function readChecklist(c) {
  const outcome = await perform(c, 'readChecklist', c.req.valid('param'))
  return answer(c, outcome, (value) => sendJson(value))
})
