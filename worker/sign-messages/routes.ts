import { createRoute, z } from '@hono/zod-openapi'
import { messageContentSchema, messageSchema, messageVersionSchema } from '../../geodata/model/signMessage.ts'
import { type MessageStep, messageSteps } from '../../geodata/sign-messages/steps.ts'
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
import { stepRight } from './steps.ts'

const tags = ['sign-messages']
const message = messageSchema.openapi('SignMessage')
const stored = {
  200: jsonResponse(message, 'As stored'),
  ...problemResponses(401, 403, 404, 409, 412, 422, 428),
}

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'What signs say: templates that refer to help services',
  responses: { 200: jsonResponse(pageOf(message), 'All of them'), ...problemResponses(401, 403, 404) },
})
const getRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'One message, as it is written now',
  request: { params: idParameter },
  responses: { 200: jsonResponse(message, 'The message'), ...problemResponses(401, 403, 404) },
})
const historyRoute = createRoute({
  method: 'get',
  path: '/{id}/history',
  tags,
  summary: 'Every version of a message, newest first: a sign keeps the one it was ordered with',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(pageOf(messageVersionSchema), 'All of them'),
    ...problemResponses(401, 403, 404),
  },
})
const createMessageRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Write a message; it is a draft until public health approves it',
  request: jsonBody(messageContentSchema),
  responses: { 201: jsonResponse(message, 'As stored'), ...problemResponses(401, 403, 422) },
})
const changeRoute = createRoute({
  method: 'put',
  path: '/{id}',
  tags,
  summary: 'Write a message anew, as a draft to be approved; signs keep what they show',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(messageContentSchema) },
  responses: stored,
})

/** Under `/api/sign-messages`. */
export const signMessageRoutes = createSubject()

addRoute(signMessageRoutes, 'sign-messages:read', listRoute, async function listMessages(c) {
  return answer(c, await perform(c, 'listMessages', null), (page) => sendJson(page))
})
addRoute(signMessageRoutes, 'sign-messages:write', createMessageRoute, async function addMessage(c) {
  const content = c.req.valid('json')
  return answer(c, await perform(c, 'addMessage', { content }), (made) => sendStored(made, 201))
})
addRoute(signMessageRoutes, 'sign-messages:read', getRoute, async function getMessage(c) {
  return answer(c, await perform(c, 'getMessage', c.req.valid('param')), (one) => sendStored(one))
})
addRoute(signMessageRoutes, 'sign-messages:read', historyRoute, async function messageVersions(c) {
  return answer(c, await perform(c, 'messageVersions', c.req.valid('param')), (page) => sendJson(page))
})
addRoute(signMessageRoutes, 'sign-messages:write', changeRoute, async function changeMessage(c) {
  const { id } = c.req.valid('param')
  const input = { id, content: c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'changeMessage', input), (one) => sendStored(one))
})
for (const step of messageSteps.codes) addStep(step, messageSteps.labels[step].en)

function addStep(step: MessageStep, summary: string) {
  const body = jsonBody(z.strictObject({ comment: z.string().trim().max(1000).default('') }))
  const route = createRoute({
    method: 'post',
    path: `/{id}/${step}`,
    ...{ tags, summary },
    request: { params: idParameter, headers: ifMatchHeader, ...body },
    responses: stored,
  })
  addRoute(signMessageRoutes, stepRight(step), route, async function moveMessage(c) {
    const { id } = c.req.valid('param')
    const { comment } = c.req.valid('json')
    const input = { id, step, comment, expectedRevision: expectedRevision(c) }
    return answer(c, await perform(c, 'moveMessage', input), (one) => sendStored(one))
  })
}
