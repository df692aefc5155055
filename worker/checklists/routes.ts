import { createRoute, z } from '@hono/zod-openapi'
import { checklists } from '../../geodata/checklists/rekkverk.ts'
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

export const checklistRoutes = createSubject()

addRoute(checklistRoutes, 'checklists:read', listRoute, async function listChecklists(c) {
  return answer(c, await perform(c, 'readChecklists', null), () =>
    sendJson({ items: checklists, next: null }),
  )
})
