import { createRoute, z } from '@hono/zod-openapi'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import { suggestionsAnswerSchema } from '../../geodata/suggestions/answer.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { idParameter, jsonResponse, problemResponses } from '../http/schemas.ts'

const suggestRoute = createRoute({
  method: 'get',
  path: '/{collection}/{id}/suggestions',
  tags: ['securing'],
  summary: 'Types of safeguards that suit a thing, what limits access first',
  description:
    'By category, what can cover what is open, what the type does to an edge, evidence and code; no score. What is not registered rules nothing out. With how many like it have each, as counts only.',
  request: {
    params: idParameter.extend({
      collection: z.enum(registerCollectionCodes).openapi({ param: { name: 'collection', in: 'path' } }),
    }),
  },
  responses: {
    200: jsonResponse(
      suggestionsAnswerSchema.openapi('SafeguardSuggestions'),
      'In the order to look at them',
    ),
    ...problemResponses(401, 403, 404),
  },
})

/** Under `/api/securing`. */
export const suggestionRoutes = createSubject()

addRoute(suggestionRoutes, 'securing:read', suggestRoute, async function suggestSafeguards(c) {
  return answer(c, await perform(c, 'suggestSafeguards', c.req.valid('param')), (found) => sendJson(found))
})
