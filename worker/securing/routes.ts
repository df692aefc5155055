import { createRoute, z } from '@hono/zod-openapi'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import { securingAnswerSchema, securingDaySchema } from '../../geodata/model/securingAnswer.ts'
import { surveyContentSchema, surveySchema } from '../../geodata/model/survey.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import {
  expectedRevision,
  knownEtag,
  sendJson,
  sendRepresentation,
  sendStored,
} from '../http/representation.ts'
import {
  idParameter,
  ifMatchHeader,
  jsonBody,
  jsonResponse,
  newestFirst,
  pageOf,
  pageParameters,
  problemResponses,
} from '../http/schemas.ts'

const tags = ['securing']
const survey = surveySchema.openapi('Survey')
const thingParameters = idParameter.extend({
  collection: z.enum(registerCollectionCodes).openapi({ param: { name: 'collection', in: 'path' } }),
})

const readRoute = createRoute({
  method: 'get',
  path: '/{collection}/{id}',
  tags,
  summary: 'How a thing is secured: its edges, what stands along them, and which gaps remain',
  description:
    'On any day, past or to come, as far as is known now. Measures are metres along the edges, to the centimetre.',
  request: { params: thingParameters, query: z.object({ date: z.iso.date().optional() }) },
  responses: {
    200: jsonResponse(securingAnswerSchema.openapi('Securing'), 'On the day asked for, today unless told'),
    304: { description: 'Unchanged' },
    ...problemResponses(400, 401, 403, 404),
  },
})
const surveyRoute = createRoute({
  method: 'put',
  path: '/{collection}/{id}/survey',
  tags,
  summary: 'Register what people can reach at a thing, and the parapets there, as seen on a day',
  description:
    'Kept whole beside the surveys before it. If-Match names the newest one: `"0"` where there is none yet.',
  request: {
    params: thingParameters,
    headers: ifMatchHeader,
    ...jsonBody(surveyContentSchema.openapi('SurveyContent')),
  },
  responses: {
    200: jsonResponse(survey, 'As stored'),
    ...problemResponses(401, 403, 404, 412, 413, 422, 428),
  },
})
const surveysRoute = createRoute({
  method: 'get',
  path: '/{collection}/{id}/surveys',
  tags,
  summary: 'Surveys of a thing, the one written last first',
  request: { params: thingParameters, query: pageParameters },
  responses: { 200: jsonResponse(pageOf(survey), 'A page'), ...problemResponses(400, 401, 403, 404) },
})
const historyRoute = createRoute({
  method: 'get',
  path: '/{collection}/{id}/history',
  tags,
  summary: 'The days on which it changed what is covered, newest first',
  request: { params: thingParameters },
  responses: {
    200: jsonResponse(pageOf(securingDaySchema.openapi('SecuringDay')), 'All of them'),
    ...problemResponses(401, 403, 404),
  },
})

/** Under `/api/securing`. */
export const securingRoutes = createSubject()

addRoute(securingRoutes, 'securing:read', readRoute, async function readSecuring(c) {
  const { date = null } = c.req.valid('query')
  const input = { ...c.req.valid('param'), date, knownEtag: knownEtag(c) }
  return sendRepresentation(c, await perform(c, 'readSecuring', input))
})

addRoute(securingRoutes, 'securing:write', surveyRoute, async function surveyThing(c) {
  const input = {
    ...c.req.valid('param'),
    content: c.req.valid('json'),
    expectedRevision: expectedRevision(c),
  }
  return answer(c, await perform(c, 'surveyThing', input), (stored) => sendStored(stored))
})

addRoute(securingRoutes, 'securing:read', surveysRoute, async function listSurveys(c) {
  const input = { ...c.req.valid('param'), ...newestFirst(c.req.valid('query')) }
  return answer(c, await perform(c, 'listSurveys', input), (page) => sendJson(page))
})

addRoute(securingRoutes, 'securing:read', historyRoute, async function readSecuringHistory(c) {
  return answer(c, await perform(c, 'readSecuringHistory', c.req.valid('param')), (page) => sendJson(page))
})
