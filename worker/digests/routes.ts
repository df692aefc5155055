import { createRoute } from '@hono/zod-openapi'
import { digestSchema, digestSettingSchema, digestStateSchema } from '../../geodata/model/digest.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['tasks']
const state = jsonResponse(digestStateSchema.openapi('DigestState'), 'As it stands')

const readRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'One’s own latest digest of what waits, and how one gets them',
  description: 'Made every Monday at six in Norway: counts only, and nothing of what needs clearance.',
  responses: { 200: state, ...problemResponses(401, 404) },
})
const settingRoute = createRoute({
  method: 'put',
  path: '/setting',
  tags,
  summary: 'Say where digests are sent as e-mail, or that they are not',
  request: jsonBody(digestSettingSchema),
  responses: { 200: state, ...problemResponses(401, 404, 422) },
})
const readThroughRoute = createRoute({
  method: 'post',
  path: '/read',
  tags,
  summary: 'Mark the digest of a week as read',
  request: jsonBody(digestSchema.pick({ week: true }).strict()),
  responses: { 200: state, ...problemResponses(401, 404, 422) },
})

/** Under `/api/digest`. */
export const digestRoutes = createSubject()

addRoute(digestRoutes, 'digests:read', readRoute, async function readDigest(c) {
  return answer(c, await perform(c, 'readDigest', null), (digest) => sendJson(digest))
})
addRoute(digestRoutes, 'digests:write', settingRoute, async function setDigest(c) {
  return answer(c, await perform(c, 'setDigest', c.req.valid('json')), (digest) => sendJson(digest))
})
addRoute(digestRoutes, 'digests:write', readThroughRoute, async function readDigestThrough(c) {
  return answer(c, await perform(c, 'readDigestThrough', c.req.valid('json')), (digest) => sendJson(digest))
})
