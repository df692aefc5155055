import { createRoute, z } from '@hono/zod-openapi'
import {
  faultChangeSchema,
  faultClosingSchema,
  faultReopeningSchema,
  faultSchema,
  faultStates,
  inspectionSchema,
  madeInspectionSchema,
  newFaultSchema,
  newInspectionSchema,
} from '../../geodata/model/inspection.ts'
import { defaultLimit } from '../../geodata/model/page.ts'
import { datedCursor, decodeDated, encodeDated } from '../datedCursor.ts'
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
  pageParameters,
  problemResponses,
} from '../http/schemas.ts'

const tags = ['inspections']
const fault = faultSchema.openapi('Fault')
const pageQuery = z.object({ limit: pageParameters.shape.limit, cursor: datedCursor })
const sentAgain =
  'Sent once more with the same `id` and content, the answer is what was stored; with other content, 409.'

const listRoute = createRoute({
  method: 'get',
  path: '/{id}/inspections',
  tags,
  summary: 'A safeguard’s inspections, newest first',
  request: { params: idParameter, query: pageQuery },
  responses: {
    200: jsonResponse(pageOf(inspectionSchema.openapi('Inspection')), 'A page'),
    ...problemResponses(400, 401, 403, 404),
  },
})
const makeRoute = createRoute({
  method: 'post',
  path: '/{id}/inspections',
  tags,
  summary: 'Store an inspection, with the faults found at it',
  description: sentAgain,
  request: { params: idParameter, ...jsonBody(newInspectionSchema) },
  responses: {
    201: jsonResponse(madeInspectionSchema.openapi('MadeInspection'), 'As stored'),
    ...problemResponses(401, 403, 404, 409, 422),
  },
})
const listFaultsRoute = createRoute({
  method: 'get',
  path: '/{id}/faults',
  tags,
  summary: 'A safeguard’s faults, found last first',
  request: { params: idParameter, query: pageQuery.extend({ state: faultStates.schema.optional() }) },
  responses: { 200: jsonResponse(pageOf(fault), 'A page'), ...problemResponses(400, 401, 403, 404) },
})
const reportRoute = createRoute({
  method: 'post',
  path: '/{id}/faults',
  tags,
  summary: 'Report a fault that was seen outside of an inspection',
  description: sentAgain,
  request: { params: idParameter, ...jsonBody(newFaultSchema) },
  responses: { 201: jsonResponse(fault, 'As stored'), ...problemResponses(401, 403, 404, 409, 422) },
})

/** Under `/api/safeguards`. */
export const safeguardInspectionRoutes = createSubject()

addRoute(safeguardInspectionRoutes, 'securing:read', listRoute, async function listInspections(c) {
  const { limit = defaultLimit, cursor } = c.req.valid('query')
  const input = { safeguardId: c.req.valid('param').id, after: decodeDated(cursor), limit }
  return answer(c, await perform(c, 'listInspections', input), ({ items, next }) =>
    sendJson({ items, next: encodeDated(next) }),
  )
})

addRoute(safeguardInspectionRoutes, 'securing:write', makeRoute, async function makeInspection(c) {
  const input = { safeguardId: c.req.valid('param').id, input: c.req.valid('json') }
  return answer(c, await perform(c, 'makeInspection', input), (made) => sendJson(made, 201))
})

addRoute(safeguardInspectionRoutes, 'securing:read', listFaultsRoute, async function listFaults(c) {
  const { limit = defaultLimit, cursor, state = null } = c.req.valid('query')
  const filter = { safeguardId: c.req.valid('param').id, state }
  const page = await perform(c, 'listFaults', { filter, after: decodeDated(cursor), limit })
  return answer(c, page, ({ items, next }) => sendJson({ items, next: encodeDated(next) }))
})

addRoute(safeguardInspectionRoutes, 'securing:write', reportRoute, async function reportFault(c) {
  const input = { safeguardId: c.req.valid('param').id, input: c.req.valid('json') }
  return answer(c, await perform(c, 'reportFault', input), (stored) => sendStored(stored, 201))
})

const changeRoute = createRoute({
  method: 'patch',
  path: '/{id}',
  tags,
  summary: 'Change an open fault; what is left out stays as it is',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(faultChangeSchema) },
  responses: {
    200: jsonResponse(fault, 'As stored'),
    ...problemResponses(401, 403, 404, 409, 412, 422, 428),
  },
})
const closeRoute = createRoute({
  method: 'post',
  path: '/{id}/close',
  tags,
  summary: 'Close a fault: when and how it was mended',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(faultClosingSchema) },
  responses: {
    200: jsonResponse(fault, 'As stored'),
    ...problemResponses(401, 403, 404, 409, 412, 422, 428),
  },
})
const reopenRoute = createRoute({
  method: 'post',
  path: '/{id}/reopen',
  tags,
  summary: 'Open a closed fault again: it was not mended after all',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(faultReopeningSchema) },
  responses: {
    200: jsonResponse(fault, 'As stored'),
    ...problemResponses(401, 403, 404, 409, 412, 422, 428),
  },
})

/** Under `/api/faults`. */
export const faultRoutes = createSubject()

addRoute(faultRoutes, 'securing:write', changeRoute, async function changeFault(c) {
  const input = {
    id: c.req.valid('param').id,
    input: c.req.valid('json'),
    expectedRevision: expectedRevision(c),
  }
  return answer(c, await perform(c, 'changeFault', input), (stored) => sendStored(stored))
})

addRoute(faultRoutes, 'securing:write', closeRoute, async function closeFault(c) {
  const input = {
    id: c.req.valid('param').id,
    input: c.req.valid('json'),
    expectedRevision: expectedRevision(c),
  }
  return answer(c, await perform(c, 'closeFault', input), (stored) => sendStored(stored))
})

addRoute(faultRoutes, 'securing:write', reopenRoute, async function reopenFault(c) {
  const { note } = c.req.valid('json')
  const input = { id: c.req.valid('param').id, note, expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'reopenFault', input), (stored) => sendStored(stored))
})
