import { createRoute, z } from '@hono/zod-openapi'
import {
  contextFeatureSchema,
  contextLayerSchema,
  contextLayerStateSchema,
} from '../../geodata/model/contextLayer.ts'
import { defaultLimit, featurePageSchema } from '../../geodata/model/page.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { knownEtag, sendRepresentation } from '../http/representation.ts'
import { jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['context']
const feature = contextFeatureSchema.extend({ type: z.literal('Feature') }).openapi('ContextFeature')
const unchanged = { 304: { description: 'Unchanged' } }
const geoJson = { type: 'application/geo+json' }

const layersRoute = createRoute({
  method: 'get',
  path: '/layers',
  tags,
  summary: 'The surroundings that have been imported: source, date and coverage of each layer',
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(contextLayerStateSchema.openapi('ContextLayer')), next: z.null() }),
      'The layers',
    ),
    ...unchanged,
    ...problemResponses(401, 403),
  },
})
const listRoute = createRoute({
  method: 'get',
  path: '/{layer}',
  tags,
  summary: 'Features of a layer',
  request: {
    params: z.object({ layer: contextLayerSchema }),
    query: z.object({
      limit: z.coerce.number().int().min(1).optional().openapi({ description: '1 to 1000, 50 unless told' }),
      bbox: z.string().optional().openapi({ description: 'west,south,east,north in degrees' }),
      cursor: z.string().optional(),
    }),
  },
  responses: {
    200: jsonResponse(featurePageSchema(feature), 'A page'),
    ...unchanged,
    ...problemResponses(400, 401, 403),
  },
})
const readRoute = createRoute({
  method: 'get',
  path: '/{layer}/{id}',
  tags,
  summary: 'Read a feature by the id its source gives it',
  request: { params: z.object({ layer: contextLayerSchema, id: z.string().max(200) }) },
  responses: { 200: jsonResponse(feature, 'As it stands'), ...unchanged, ...problemResponses(401, 403, 404) },
})

export const contextRoutes = createSubject()

addRoute(contextRoutes, 'context:read', layersRoute, async function listContextLayers(c) {
  return sendRepresentation(c, await perform(c, 'listContextLayers', { knownEtag: knownEtag(c) }))
})

addRoute(contextRoutes, 'context:read', listRoute, async function listContext(c) {
  const { bbox = null, limit = defaultLimit, cursor = null } = c.req.valid('query')
  const input = { layer: c.req.valid('param').layer, bbox, limit, cursor, knownEtag: knownEtag(c) }
  return sendRepresentation(c, await perform(c, 'listContext', input), geoJson)
})

addRoute(contextRoutes, 'context:read', readRoute, async function getContextFeature(c) {
  const input = { ...c.req.valid('param'), knownEtag: knownEtag(c) }
  return sendRepresentation(c, await perform(c, 'getContextFeature', input), geoJson)
})
