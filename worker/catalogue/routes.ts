import { createRoute, z } from '@hono/zod-openapi'
import { catalogueSchema } from '../../geodata/catalogue/catalogue.ts'
import { type EffectiveEntry, effectiveEntrySchema } from '../../geodata/catalogue/effective.ts'
import { ownTypeSchema } from '../../geodata/catalogue/ownType.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson } from '../http/representation.ts'
import { ifMatchHeader, jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['catalogue']
const entry = effectiveEntrySchema.openapi('SafeguardType')
const codeParameter = z.object({
  code: z
    .string()
    .regex(/^K-[1-9]\d{0,3}$/)
    .openapi({ example: 'K-1' }),
})
const stored = {
  200: jsonResponse(entry, 'As stored'),
  ...problemResponses(401, 403, 404, 412, 422, 428),
}

const readRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'The types of safeguards: those that come with the program, then the municipality’s own',
  description:
    'Own types have `own`; retired ones are there for the safeguards that have them. The hash is SHA-256 over the rest of the answer, written as canonical JSON (RFC 8785).',
  responses: {
    200: jsonResponse(
      z.object({
        code: catalogueSchema.unwrap().shape.code,
        version: z.string().openapi({ example: '2026.1+3' }),
        hash: z.string(),
        entries: z.array(entry),
      }),
      'The catalogue',
    ),
    ...problemResponses(401, 403),
  },
})
const addTypeRoute = createRoute({
  method: 'post',
  path: '/types',
  tags,
  summary: 'Add a type of the municipality’s own',
  request: jsonBody(ownTypeSchema),
  responses: { 201: jsonResponse(entry, 'As stored'), ...problemResponses(401, 403, 422) },
})
const changeRoute = createRoute({
  method: 'put',
  path: '/types/{code}',
  tags,
  summary: 'Write one of the municipality’s own types anew',
  request: { params: codeParameter, headers: ifMatchHeader, ...jsonBody(ownTypeSchema) },
  responses: stored,
})
const retireRoute = createRoute({
  method: 'post',
  path: '/types/{code}/retire',
  tags,
  summary: 'Offer a type no more; safeguards that have it keep it',
  request: { params: codeParameter, headers: ifMatchHeader },
  responses: stored,
})
const reinstateRoute = createRoute({
  method: 'post',
  path: '/types/{code}/reinstate',
  tags,
  summary: 'Offer a retired type again',
  request: { params: codeParameter, headers: ifMatchHeader },
  responses: stored,
})

/** Under `/api/catalogue`. */
export const catalogueRoutes = createSubject()

addRoute(catalogueRoutes, 'catalogue:read', readRoute, async function readCatalogue(c) {
  return answer(c, await perform(c, 'readCatalogue', null), (catalogue) => sendJson(catalogue))
})

addRoute(catalogueRoutes, 'catalogue:write', addTypeRoute, async function addOwnType(c) {
  const added = await perform(c, 'addOwnType', { content: c.req.valid('json') })
  return answer(c, added, (type) => sendType(type, 201))
})

addRoute(catalogueRoutes, 'catalogue:write', changeRoute, async function changeOwnType(c) {
  const { code } = c.req.valid('param')
  const input = { code, content: c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'changeOwnType', input), (type) => sendType(type))
})

addRoute(catalogueRoutes, 'catalogue:write', retireRoute, async function retireOwnType(c) {
  const input = { code: c.req.valid('param').code, retired: true, expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'retireOwnType', input), (type) => sendType(type))
})

addRoute(catalogueRoutes, 'catalogue:write', reinstateRoute, async function reinstateOwnType(c) {
  const input = { code: c.req.valid('param').code, retired: false, expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'retireOwnType', input), (type) => sendType(type))
})

function sendType(type: EffectiveEntry, status = 200): Response {
  return sendJson(type, status, { ETag: `"${type.own?.revision}"` })
}
