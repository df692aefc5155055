import { createRoute } from '@hono/zod-openapi'
import { faultClosingSchema, faultReopeningSchema } from '../../geodata/model/inspection.ts'
import { deviationChangeSchema, deviationSchema } from '../../geodata/model/signCare.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendStored } from '../http/representation.ts'
import { idParameter, ifMatchHeader, jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['sign-care']
const responses = {
  200: jsonResponse(deviationSchema.openapi('Deviation'), 'As stored'),
  ...problemResponses(401, 403, 404, 409, 412, 422, 428),
}

const changeRoute = createRoute({
  method: 'patch',
  path: '/{id}',
  tags,
  summary: 'Change an open deviation; what is left out stays as it is',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(deviationChangeSchema) },
  responses,
})
const closeRoute = createRoute({
  method: 'post',
  path: '/{id}/close',
  tags,
  summary: 'Close a deviation: when and how it was mended',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(faultClosingSchema) },
  responses,
})
const reopenRoute = createRoute({
  method: 'post',
  path: '/{id}/reopen',
  tags,
  summary: 'Open a closed deviation again: it was not mended after all',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(faultReopeningSchema) },
  responses,
})

/** Under `/api/sign-deviations`. */
export const signDeviationRoutes = createSubject()

addRoute(signDeviationRoutes, 'sign-work:write', changeRoute, async function changeDeviation(c) {
  const input = {
    id: c.req.valid('param').id,
    input: c.req.valid('json'),
    expectedRevision: expectedRevision(c),
  }
  return answer(c, await perform(c, 'changeDeviation', input), (stored) => sendStored(stored))
})

addRoute(signDeviationRoutes, 'sign-work:write', closeRoute, async function closeDeviation(c) {
  const input = {
    id: c.req.valid('param').id,
    input: c.req.valid('json'),
    expectedRevision: expectedRevision(c),
  }
  return answer(c, await perform(c, 'closeDeviation', input), (stored) => sendStored(stored))
})

addRoute(signDeviationRoutes, 'sign-work:write', reopenRoute, async function reopenDeviation(c) {
  const { note } = c.req.valid('json')
  const input = { id: c.req.valid('param').id, note, expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'reopenDeviation', input), (stored) => sendStored(stored))
})
