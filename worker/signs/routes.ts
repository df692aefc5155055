import { createRoute } from '@hono/zod-openapi'
import {
  permissionCodes,
  permissionContentSchema,
  permissionSchema,
} from '../../geodata/model/signPermission.ts'
import { signMovesSchema, signPermissionsSchema } from '../../geodata/signs/signAnswers.ts'
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

const tags = ['signs']
const permission = permissionSchema.openapi('SignPermission')
const permissionParameters = idParameter.extend({
  code: permissionCodes.schema.openapi({ param: { name: 'code', in: 'path' } }),
})

const movesRoute = createRoute({
  method: 'get',
  path: '/{id}/moves',
  tags,
  summary: 'Which states a sign can be given, what is missing for each, and what ought to be seen to',
  request: { params: idParameter },
  responses: { 200: jsonResponse(signMovesSchema, 'As it stands'), ...problemResponses(401, 403, 404) },
})
const listRoute = createRoute({
  method: 'get',
  path: '/{id}/permissions',
  tags,
  summary: 'Which consents and applications a sign needs, how sure that is, and what became of each',
  request: { params: idParameter },
  responses: { 200: jsonResponse(signPermissionsSchema, 'All of them'), ...problemResponses(401, 403, 404) },
})
const writeRoute = createRoute({
  method: 'put',
  path: '/{id}/permissions/{code}',
  tags,
  summary: 'Write what became of a consent or an application; If-Match "0" the first time',
  request: { params: permissionParameters, headers: ifMatchHeader, ...jsonBody(permissionContentSchema) },
  responses: {
    200: jsonResponse(permission, 'As stored'),
    ...problemResponses(401, 403, 404, 412, 422, 428),
  },
})
const historyRoute = createRoute({
  method: 'get',
  path: '/{id}/permissions/{code}/history',
  tags,
  summary: 'Every version of what was written of it, newest first',
  request: { params: permissionParameters },
  responses: { 200: jsonResponse(pageOf(permission), 'All of them'), ...problemResponses(401, 403, 404) },
})

/** Under `/api/signs`: what the rules say of a sign, and what became of it. */
export const signRuleRoutes = createSubject()

addRoute(signRuleRoutes, 'sign-work:read', movesRoute, async function readSignMoves(c) {
  return answer(c, await perform(c, 'readSignMoves', c.req.valid('param')), (moves) => sendJson(moves))
})

addRoute(signRuleRoutes, 'sign-work:read', listRoute, async function listSignPermissions(c) {
  return answer(c, await perform(c, 'listSignPermissions', c.req.valid('param')), (all) => sendJson(all))
})

addRoute(signRuleRoutes, 'sign-work:write', writeRoute, async function writeSignPermission(c) {
  const target = { ...c.req.valid('param'), expectedRevision: expectedRevision(c) }
  const outcome = await perform(c, 'writeSignPermission', { ...target, content: c.req.valid('json') })
  return answer(c, outcome, (stored) => sendStored(stored))
})

addRoute(signRuleRoutes, 'sign-work:read', historyRoute, async function readSignPermissionHistory(c) {
  const outcome = await perform(c, 'readSignPermissionHistory', c.req.valid('param'))
  return answer(c, outcome, (page) => sendJson(page))
})
