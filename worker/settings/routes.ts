import { createRoute, z } from '@hono/zod-openapi'
import { thresholdValuesSchema } from '../../geodata/checks/ownThresholds.ts'
import { thresholdSchema } from '../../geodata/model/check.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { expectedRevision, knownEtag, sendRepresentation } from '../http/representation.ts'
import { ifMatchHeader, jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['settings']
const settings = z
  .object({
    revision: z.number().int().nonnegative(),
    thresholds: z.array(thresholdSchema),
    own: z.array(
      z.object({
        code: z.string(),
        value: z.number(),
        source: z.string().optional(),
        note: z.string().optional(),
      }),
    ),
  })
  .openapi('ThresholdSettings')

const readRoute = createRoute({
  method: 'get',
  path: '/thresholds',
  tags,
  summary: 'The limits checks run with',
  responses: {
    200: jsonResponse(settings, 'As they stand'),
    304: { description: 'Unchanged' },
    ...problemResponses(401, 403),
  },
})
const changeRoute = createRoute({
  method: 'put',
  path: '/thresholds',
  tags,
  summary: 'Set limits',
  description:
    'The limits that are named are set; the others stay. Say where a value comes from in `source`, and more in `note`; without a source the municipality itself is named.',
  request: { headers: ifMatchHeader, ...jsonBody(z.object({ thresholds: thresholdValuesSchema })) },
  responses: {
    200: jsonResponse(settings, 'As they stand now'),
    ...problemResponses(401, 403, 412, 422, 428),
  },
})

export const settingsRoutes = createSubject()

addRoute(settingsRoutes, 'settings:read', readRoute, async function readThresholds(c) {
  return sendRepresentation(c, await perform(c, 'readThresholds', { knownEtag: knownEtag(c) }))
})

addRoute(settingsRoutes, 'settings:write', changeRoute, async function changeThresholds(c) {
  const { thresholds } = c.req.valid('json')
  const input = { values: thresholds, expectedRevision: expectedRevision(c) }
  return sendRepresentation(c, await perform(c, 'changeThresholds', input))
})
