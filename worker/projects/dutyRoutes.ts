import { createRoute } from '@hono/zod-openapi'
import { dutyInputSchema, dutySchema } from '../../geodata/model/duty.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { expectedRevision, knownEtag, sendRepresentation } from '../http/representation.ts'
import { ifMatchHeader, jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['settings']
const duty = dutySchema.openapi('CheckDuty')

const readRoute = createRoute({
  method: 'get',
  path: '/duty',
  tags,
  summary: 'The kinds of case that need a check',
  responses: {
    200: jsonResponse(duty, 'As it stands'),
    304: { description: 'Unchanged' },
    ...problemResponses(401, 403),
  },
})

const changeRoute = createRoute({
  method: 'put',
  path: '/duty',
  tags,
  summary: 'Choose the kinds of case that need a check',
  description: 'Coverage of measure 3.1.8 is counted with these kinds, for every period.',
  request: { headers: ifMatchHeader, ...jsonBody(dutyInputSchema) },
  responses: {
    200: jsonResponse(duty, 'As it stands now'),
    ...problemResponses(401, 403, 412, 422, 428),
  },
})

export const dutyRoutes = createSubject()

addRoute(dutyRoutes, 'settings:read', readRoute, async function readCheckDuty(c) {
  return sendRepresentation(c, await perform(c, 'readCheckDuty', { knownEtag: knownEtag(c) }))
})

addRoute(dutyRoutes, 'settings:write', changeRoute, async function changeCheckDuty(c) {
  const input = { input: c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return sendRepresentation(c, await perform(c, 'changeCheckDuty', input))
})
