import { createRoute, z } from '@hono/zod-openapi'
import { clearanceDecisions, newClearanceSchema } from '../../geodata/clearances/clearance.ts'
import { shownClearanceSchema } from '../../geodata/clearances/shownClearance.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import {
  idParameter,
  jsonBody,
  jsonResponse,
  pageOf,
  pageParameters,
  problemResponses,
} from '../http/schemas.ts'

const tags = ['clearances']
const clearance = shownClearanceSchema.openapi('Clearance')

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Who has site clearance, and what is proposed, newest first',
  request: {
    query: pageParameters.extend({
      cursor: z.uuid().optional(),
      show: z
        .enum(['current', 'past'])
        .optional()
        .openapi({ description: '`current`: in force or waiting to be decided; `past`: the rest' }),
    }),
  },
  responses: {
    200: jsonResponse(pageOf(clearance), 'A page'),
    ...problemResponses(401, 404),
  },
})
const proposeRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Propose that someone else is given site clearance',
  description:
    'Lets nobody in before a second person has approved. Remarks on `note` (codes `text-…`) may be overruled with `textConfirmed`, but for a national identity number.',
  request: jsonBody(newClearanceSchema.extend({ textConfirmed: z.boolean().default(false) })),
  responses: {
    201: jsonResponse(clearance, 'Proposed'),
    ...problemResponses(401, 403, 404, 409, 422),
  },
})
const decideRoute = createRoute({
  method: 'post',
  path: '/{id}/decision',
  tags,
  summary: 'Approve or decline what someone else has proposed',
  request: { params: idParameter, ...jsonBody(z.object({ decision: clearanceDecisions })) },
  responses: { 200: jsonResponse(clearance, 'Decided'), ...problemResponses(401, 403, 404, 409, 422) },
})
const revokeRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  tags,
  summary: 'Take a clearance back, or withdraw a proposal',
  description: 'Works from the very next request of the one it was given to.',
  request: { params: idParameter },
  responses: { 200: jsonResponse(clearance, 'Revoked'), ...problemResponses(401, 403, 404, 409) },
})

export const clearanceRoutes = createSubject()

addRoute(clearanceRoutes, 'clearances:read', listRoute, async function listClearances(c) {
  const { limit = 50, cursor = null, show = null } = c.req.valid('query')
  const outcome = await perform(c, 'listClearances', { before: cursor, limit, show })
  return answer(c, outcome, (page) => sendJson(page))
})

addRoute(clearanceRoutes, 'clearances:propose', proposeRoute, async function proposeClearance(c) {
  const outcome = await perform(c, 'proposeClearance', c.req.valid('json'))
  return answer(c, outcome, (proposed) => sendJson(proposed, 201))
})

addRoute(clearanceRoutes, 'clearances:decide', decideRoute, async function decideClearance(c) {
  const input = { id: c.req.valid('param').id, ...c.req.valid('json') }
  return answer(c, await perform(c, 'decideClearance', input), (decided) => sendJson(decided))
})

addRoute(clearanceRoutes, 'clearances:revoke', revokeRoute, async function revokeClearance(c) {
  const outcome = await perform(c, 'revokeClearance', c.req.valid('param'))
  return answer(c, outcome, (revoked) => sendJson(revoked))
})
