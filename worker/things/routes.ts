import { createRoute, z } from '@hono/zod-openapi'
import {
  type Collection,
  collections,
  registerCollectionCodes,
  securingFields,
} from '../../geodata/model/collections.ts'
import { revisionSchema } from '../../geodata/model/history.ts'
import { featurePageSchema } from '../../geodata/model/page.ts'
import { securingSummarySchema } from '../../geodata/model/securingAnswer.ts'
import { frameSchema } from '../../geodata/model/thing.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import {
  expectedRevision,
  knownEtag,
  sendJson,
  sendNothing,
  sendRepresentation,
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
import { rightTo } from './subjects.ts'

// Read as it comes: the object judges geometry and attributes together, so that every fault is named at once.
const geometry = z
  .unknown()
  .optional()
  .openapi({
    type: 'object',
    description: 'GeoJSON geometry in longitude and latitude, of a type the collection takes',
    example: { type: 'Point', coordinates: [6.2, 64.8] },
  })

/** The routes of one collection of things: list, create, read, change, delete, restore, revert, history. */
export function thingRoutes(collection: Collection) {
  const app = createSubject()
  const { properties, one, many } = collections[collection]
  const component = one.en.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase())
  const tags = [collection]
  const isReckoned = registerCollectionCodes.some((code) => code === collection)
  const securing = { securing: securingSummarySchema.optional() }
  const thing = frameSchema
    .extend({ properties: properties.partial(), ...(isReckoned && securing) })
    .openapi(component)
  const summary = thing.pick({
    type: true,
    id: true,
    revision: true,
    updatedAt: true,
    geometry: true,
    properties: true,
    ...(isReckoned && { securing: true }),
  })
  const ifMatch = { headers: ifMatchHeader }
  const guarded = problemResponses(401, 403, 404, 412, 428)

  const listRoute = createRoute({
    method: 'get',
    path: '/',
    tags,
    summary: `List ${many.en}`,
    description: `Any coded or yes/no attribute filters by name (\`status=in_use,closed\`; \`unknown\` for not registered)${securingFields(collection).length ? '; attributes that show what is not secured need the right securing:read' : ''}.`,
    request: {
      query: z.looseObject({
        bbox: z.string().optional().openapi({ description: 'west,south,east,north in degrees' }),
        q: z.string().max(200).optional().openapi({ description: 'Words of the name, address or number' }),
        sort: z.string().optional().openapi({ description: 'created, name, updated or an attribute' }),
        order: z.enum(['asc', 'desc']).optional(),
        limit: z.string().optional().openapi({ description: '1 to 1000, 50 unless told' }),
        cursor: z.string().optional(),
        deleted: z.enum(['only']).optional(),
        at: z.string().optional().openapi({ description: 'Id of the thing a safeguard or sign stands at' }),
        count: z
          .enum(['true'])
          .optional()
          .openapi({ description: 'Adds `matched`, the number of all matches' }),
      }),
    },
    responses: {
      200: jsonResponse(featurePageSchema(summary), 'A page'),
      304: { description: 'Unchanged' },
      ...problemResponses(400, 401, 403),
    },
  })
  addRoute(app, rightTo('read', collection), listRoute, async function listThings(c) {
    const input = { collection, parameters: { ...c.req.query() }, knownEtag: knownEtag(c) }
    return sendRepresentation(c, await perform(c, 'listThings', input), { type: 'application/geo+json' })
  })

  const createThingRoute = createRoute({
    method: 'post',
    path: '/',
    tags,
    summary: `Register a ${one.en}`,
    request: jsonBody(
      z
        .object({ geometry, properties: z.record(z.string(), z.unknown()).optional() })
        .openapi(`New${component}`),
    ),
    responses: { 201: jsonResponse(thing, 'Created'), ...problemResponses(401, 403, 413, 422) },
  })
  addRoute(app, rightTo('write', collection), createThingRoute, async function createThing(c) {
    const outcome = await perform(c, 'createThing', { collection, input: c.req.valid('json') })
    const headers: Record<string, string> = outcome.ok
      ? { Location: `${new URL(c.req.url).pathname.replace(/\/$/, '')}/${outcome.value.id}` }
      : {}
    return sendRepresentation(c, outcome, { status: 201, headers })
  })

  const getRoute = createRoute({
    method: 'get',
    path: '/{id}',
    tags,
    summary: `Read a ${one.en}`,
    request: { params: idParameter },
    responses: {
      200: jsonResponse(thing, 'As it stands'),
      304: { description: 'Unchanged' },
      ...problemResponses(401, 403, 404),
    },
  })
  addRoute(app, rightTo('read', collection), getRoute, async function getThing(c) {
    const input = { collection, id: c.req.valid('param').id, knownEtag: knownEtag(c) }
    return sendRepresentation(c, await perform(c, 'getThing', input))
  })

  const changeRoute = createRoute({
    method: 'patch',
    path: '/{id}',
    tags,
    summary: `Change a ${one.en}`,
    description: 'Only the attributes sent are changed; null empties one.',
    request: {
      params: idParameter,
      ...ifMatch,
      ...jsonBody(
        z.object({
          geometry,
          properties: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    },
    responses: { 200: jsonResponse(thing, 'Changed'), ...guarded, ...problemResponses(413, 422) },
  })
  addRoute(app, rightTo('write', collection), changeRoute, async function changeThing(c) {
    const target = { collection, id: c.req.valid('param').id, expectedRevision: expectedRevision(c) }
    return sendRepresentation(c, await perform(c, 'changeThing', { ...target, input: c.req.valid('json') }))
  })

  const removeRoute = createRoute({
    method: 'delete',
    path: '/{id}',
    tags,
    summary: `Delete a ${one.en} (it can be restored)`,
    request: { params: idParameter, ...ifMatch },
    responses: { 204: { description: 'Deleted' }, ...guarded },
  })
  addRoute(app, rightTo('remove', collection), removeRoute, async function removeThing(c) {
    const target = { collection, id: c.req.valid('param').id, expectedRevision: expectedRevision(c) }
    return sendNothing(c, await perform(c, 'removeThing', target))
  })

  const restoreRoute = createRoute({
    method: 'post',
    path: '/{id}/restore',
    tags,
    summary: `Restore a deleted ${one.en}`,
    request: { params: idParameter, ...ifMatch },
    responses: { 200: jsonResponse(thing, 'Restored'), ...guarded },
  })
  addRoute(app, rightTo('remove', collection), restoreRoute, async function restoreThing(c) {
    const target = { collection, id: c.req.valid('param').id, expectedRevision: expectedRevision(c) }
    return sendRepresentation(c, await perform(c, 'restoreThing', target))
  })

  const revertRoute = createRoute({
    method: 'post',
    path: '/{id}/revert',
    tags,
    summary: `Take a ${one.en} back to an earlier version`,
    description:
      'Makes a new version with what the earlier one held; what outside registers own stays as it is.',
    request: {
      params: idParameter,
      ...ifMatch,
      ...jsonBody(z.object({ revision: z.number().int().positive() })),
    },
    responses: { 200: jsonResponse(thing, 'As it stands now'), ...guarded, ...problemResponses(422) },
  })
  addRoute(app, rightTo('write', collection), revertRoute, async function revertThing(c) {
    const target = { collection, id: c.req.valid('param').id, expectedRevision: expectedRevision(c) }
    return sendRepresentation(c, await perform(c, 'revertThing', { ...target, ...c.req.valid('json') }))
  })

  const historyRoute = createRoute({
    method: 'get',
    path: '/{id}/history',
    tags,
    summary: `Earlier versions of a ${one.en}, newest first`,
    request: { params: idParameter, query: pageParameters },
    responses: {
      200: jsonResponse(pageOf(revisionSchema), 'A page'),
      ...problemResponses(401, 403, 404),
    },
  })
  addRoute(app, 'history:read', historyRoute, async function thingHistory(c) {
    const { before, limit } = newestFirst(c.req.valid('query'))
    const outcome = await perform(c, 'thingHistory', {
      collection,
      id: c.req.valid('param').id,
      before,
      limit,
    })
    return answer(c, outcome, (page) => sendJson(page))
  })
  return app
}
