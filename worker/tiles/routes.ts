import { createRoute, z } from '@hono/zod-openapi'
import { collectionCodes, collections } from '../../geodata/model/collections.ts'
import { contextLayerCodes, contextLayers } from '../../geodata/model/contextLayer.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { sendProblem } from '../http/problems.ts'
import { knownEtag } from '../http/representation.ts'
import { problemResponses } from '../http/schemas.ts'
import { cachedTile, keepTile } from './cache.ts'
import { renderTile, tileBbox } from './render.ts'

const layerSchema = z.enum([...collectionCodes, ...contextLayerCodes])
const deepestZoom = 22

const parameters = z.object({
  layer: layerSchema,
  z: z.coerce.number().int().min(0).max(deepestZoom),
  x: z.coerce.number().int().min(0),
  y: z.string().regex(/^\d+\.mvt$/, 'must end in .mvt'),
})

const tileRoute = createRoute({
  method: 'get',
  path: '/{layer}/{z}/{x}/{y}',
  tags: ['tiles'],
  summary: 'A vector tile of a collection or context layer (`{y}` ends in .mvt)',
  request: { params: parameters },
  responses: {
    200: {
      description: 'Mapbox vector tile',
      content: { 'application/vnd.mapbox-vector-tile': { schema: z.string() } },
    },
    204: { description: 'Nothing here, or nothing at this zoom' },
    304: { description: 'Unchanged' },
    ...problemResponses(400, 401, 403),
  },
})

export const tileRoutes = createSubject()

addRoute(tileRoutes, 'register:read', tileRoute, async function sendTile(c) {
  const { layer, z: zoom, x, y } = c.req.valid('param')
  const address = { z: zoom, x, y: Number.parseInt(y, 10) }
  const tooSmall =
    zoom < (layer in collections ? collections[layer as 'bridges'] : contextLayers[layer as 'rail']).minZoom
  const key = `${layer}/${zoom}/${x}/${address.y}`
  const cached = cachedTile(key)
  const wanted = knownEtag(c)
  const outcome = await perform(c, 'readTile', {
    layer,
    // Below the layer's first zoom nothing is read, but the caller's right is still asked for.
    bbox: tooSmall ? [0, 0, 0, 0] : tileBbox(address),
    zoom,
    knownEtag: cached?.etag ?? wanted,
  })
  if (!outcome.ok) return sendProblem(c, outcome.problem)
  const { etag } = outcome.value
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Authorization' }
  if (etag === wanted) return new Response(null, { status: 304, headers })
  const tile = outcome.value.unchanged ? cached!.tile : renderTile(layer, outcome.value.json, address)
  if (!outcome.value.unchanged) keepTile(key, { etag, tile })
  if (!tile) return new Response(null, { status: 204, headers })
  return new Response(tile, { headers: { ...headers, 'Content-Type': 'application/vnd.mapbox-vector-tile' } })
})
