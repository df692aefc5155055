import { createRoute, z } from '@hono/zod-openapi'
import { checkComparisonSchema, stalenessSchema } from '../../geodata/model/difference.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { idParameter, jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['checks']

const stalenessRoute = createRoute({
  method: 'get',
  path: '/{id}/staleness',
  tags,
  summary: 'Whether a project’s signed check still says what a check would say now',
  description:
    'A signed check is `stale` when a point would be placed otherwise, has come or gone, or asks something else. What is only newer, or has only moved, is told of and leaves it holding.',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(
      stalenessSchema.openapi('Staleness'),
      'As it stands, with everything that is otherwise',
    ),
    ...problemResponses(401, 403, 404),
  },
})
const comparisonRoute = createRoute({
  method: 'get',
  path: '/{id}/comparison',
  tags,
  summary: 'What another check of the same project has otherwise',
  request: { params: idParameter, query: z.object({ with: z.uuid() }) },
  responses: {
    200: jsonResponse(checkComparisonSchema.openapi('CheckComparison'), 'From this check to the other'),
    ...problemResponses(401, 403, 404),
  },
})

/** Under `/api/projects`: whether the project’s signed check holds. */
export const projectStalenessRoutes = createSubject()

addRoute(projectStalenessRoutes, 'checks:read', stalenessRoute, async function readStaleness(c) {
  const outcome = await perform(c, 'readStaleness', { projectId: c.req.valid('param').id })
  return answer(c, outcome, (staleness) => sendJson(staleness))
})

/** Under `/api/checks`: two checks side by side. */
export const comparisonRoutes = createSubject()

addRoute(comparisonRoutes, 'checks:read', comparisonRoute, async function compareChecks(c) {
  const input = { id: c.req.valid('param').id, otherId: c.req.valid('query').with }
  return answer(c, await perform(c, 'compareChecks', input), (comparison) => sendJson(comparison))
})
