import { createRoute, z } from '@hono/zod-openapi'
import type { EvaluationYears } from '../../geodata/inspections/evaluations.ts'
import { evaluationContentSchema, evaluationSchema } from '../../geodata/model/evaluation.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson, sendStored } from '../http/representation.ts'
import {
  idParameter,
  ifMatchHeader,
  jsonBody,
  jsonResponse,
  pageOf,
  problemResponses,
} from '../http/schemas.ts'

const tags = ['evaluations']
const evaluation = evaluationSchema.openapi('Evaluation')

const listRoute = createRoute({
  method: 'get',
  path: '/{id}/evaluations',
  tags,
  summary: 'What came of a safeguard after one, three and five years, as far as it is written',
  request: { params: idParameter },
  responses: { 200: jsonResponse(pageOf(evaluation), 'All of them'), ...problemResponses(401, 403, 404) },
})
const writeRoute = createRoute({
  method: 'put',
  path: '/{id}/evaluations/{years}',
  tags,
  summary: 'Write an evaluation, or a new version of it',
  description: 'If-Match is the revision of the evaluation, "0" where there is none yet.',
  request: {
    params: idParameter.extend({
      years: z.enum(['1', '3', '5']).openapi({ description: 'Years after the safeguard was done' }),
    }),
    headers: ifMatchHeader,
    ...jsonBody(evaluationContentSchema),
  },
  responses: {
    200: jsonResponse(evaluation, 'As stored'),
    ...problemResponses(401, 403, 404, 412, 422, 428),
  },
})

/** Under `/api/safeguards`. */
export const evaluationRoutes = createSubject()

addRoute(evaluationRoutes, 'securing:read', listRoute, async function listEvaluations(c) {
  const input = { safeguardId: c.req.valid('param').id }
  return answer(c, await perform(c, 'listEvaluations', input), (page) => sendJson(page))
})

addRoute(evaluationRoutes, 'securing:write', writeRoute, async function writeEvaluation(c) {
  const { id: safeguardId, years } = c.req.valid('param')
  const content = { input: c.req.valid('json'), expectedRevision: expectedRevision(c) }
  const input = { safeguardId, years: Number(years) as EvaluationYears, ...content }
  return answer(c, await perform(c, 'writeEvaluation', input), (written) => sendStored(written))
})
