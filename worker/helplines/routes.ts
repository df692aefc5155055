import { createRoute, z } from '@hono/zod-openapi'
import {
  helpItemSchema,
  helplineContentSchema,
  helplineSchema,
  helplineVersionSchema,
  verificationSchema,
} from '../../geodata/model/helpline.ts'
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

const tags = ['helplines']
const helpline = helplineSchema.openapi('Helpline')
const stored = {
  200: jsonResponse(helpline, 'As stored'),
  ...problemResponses(401, 403, 404, 409, 412, 422, 428),
}

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'The help services whose numbers stand on signs, with whether each is verified',
  request: {
    query: z.object({
      retired: z.enum(['only']).optional().openapi({ description: 'Those taken out of use instead' }),
    }),
  },
  responses: { 200: jsonResponse(pageOf(helpline), 'All of them'), ...problemResponses(400, 401, 403, 404) },
})
const getRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'One help service',
  request: { params: idParameter },
  responses: { 200: jsonResponse(helpline, 'The service'), ...problemResponses(401, 403, 404) },
})
const historyRoute = createRoute({
  method: 'get',
  path: '/{id}/history',
  tags,
  summary: 'Every version of a help service, newest first',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(pageOf(helplineVersionSchema), 'All of them'),
    ...problemResponses(401, 403, 404),
  },
})
const createHelplineRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Register a help service; it is unverified until somebody verifies it',
  request: jsonBody(helplineContentSchema),
  responses: { 201: jsonResponse(helpline, 'As stored'), ...problemResponses(401, 403, 422) },
})
const changeRoute = createRoute({
  method: 'put',
  path: '/{id}',
  tags,
  summary: 'Write a help service anew',
  description:
    'Another number or other hours take the verification away. Those, and an agreement that ends, open a recall of every sign that shows the service.',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(helplineContentSchema) },
  responses: stored,
})
const verifyRoute = createRoute({
  method: 'post',
  path: '/{id}/verify',
  tags,
  summary: 'Say that number and hours were held against a source, and have not changed',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(verificationSchema) },
  responses: stored,
})
const stepRoute = <const Step extends 'retire' | 'restore'>(step: Step, summary: string) =>
  createRoute({
    method: 'post',
    path: `/{id}/${step}`,
    tags,
    summary,
    request: { params: idParameter, headers: ifMatchHeader },
    responses: stored,
  })
const retireRoute = stepRoute('retire', 'Take a help service out of use; its signs are recalled')
const restoreRoute = stepRoute('restore', 'Take a help service into use again')

/** Under `/api/helplines`. */
export const helplineRoutes = createSubject()

addRoute(helplineRoutes, 'helplines:read', listRoute, async function listHelplines(c) {
  const retired = c.req.valid('query').retired === 'only'
  return answer(c, await perform(c, 'listHelplines', { retired }), (page) => sendJson(page))
})
addRoute(helplineRoutes, 'helplines:write', createHelplineRoute, async function addHelpline(c) {
  const content = c.req.valid('json')
  return answer(c, await perform(c, 'addHelpline', { content }), (made) => sendStored(made, 201))
})
addRoute(helplineRoutes, 'helplines:read', getRoute, async function getHelpline(c) {
  return answer(c, await perform(c, 'getHelpline', c.req.valid('param')), (one) => sendStored(one))
})
addRoute(helplineRoutes, 'history:read', historyRoute, async function helplineHistory(c) {
  return answer(c, await perform(c, 'helplineHistory', c.req.valid('param')), (page) => sendJson(page))
})
addRoute(helplineRoutes, 'helplines:write', changeRoute, async function changeHelpline(c) {
  const { id } = c.req.valid('param')
  const input = { id, content: c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'changeHelpline', input), (one) => sendStored(one))
})
addRoute(helplineRoutes, 'helplines:write', verifyRoute, async function verifyHelpline(c) {
  const { id } = c.req.valid('param')
  const input = { id, verification: c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'verifyHelpline', input), (one) => sendStored(one))
})
addRoute(helplineRoutes, 'helplines:write', retireRoute, async function retireHelpline(c) {
  const input = { ...c.req.valid('param'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'retireHelpline', input), (one) => sendStored(one))
})
addRoute(helplineRoutes, 'helplines:write', restoreRoute, async function restoreHelpline(c) {
  const input = { ...c.req.valid('param'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'restoreHelpline', input), (one) => sendStored(one))
})

const helpRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Help services that are verified, for everybody: what the page behind the code on a sign shows',
  responses: { 200: jsonResponse(pageOf(helpItemSchema), 'All of them') },
})

/** Under `/api/help`: before sign-in, the same for all. */
export const helpRoutes = createSubject()

addRoute(helpRoutes, 'public', helpRoute, async function readHelp(c) {
  return answer(c, await perform(c, 'readHelp', null), (page) =>
    sendJson(page, 200, { 'Cache-Control': 'public, max-age=300' }),
  )
})
