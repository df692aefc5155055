import { may } from '../../geodata/model/access.ts'
import { type Collection, collectionSchema } from '../../geodata/model/collections.ts'
import type { ContextLayerCode } from '../../geodata/model/contextLayer.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { actorOf, operation } from '../operation.ts'
import { countSeen } from '../securing/coverageSubject.ts'
import type { Representation } from '../things/service.ts'
import { rightTo } from '../things/subjects.ts'
import { readContextFeatures, readThingFeatures } from './store.ts'

export interface TileInput {
  layer: Collection | ContextLayerCode
  bbox: Bbox
  zoom: number
  knownEtag: string | null
}

function isCollection(layer: string): layer is Collection {
  return collectionSchema.safeParse(layer).success
}

/** What a tile is made of, as GeoJSON text; drawing it into a tile is left to the stateless Worker. */
export const readTile = operation(
  ({ layer }: TileInput) => (isCollection(layer) ? rightTo('read', layer) : 'context:read'),
  (context, { layer, bbox, zoom, knownEtag }): Outcome<Representation> => {
    const { sql } = context
    const showsSecuring = may(actorOf(context), 'securing:read')
    const etag = `"${layer}-${countSeen(sql, layer, showsSecuring)}${showsSecuring ? '' : '-r'}"`
    if (etag === knownEtag) return success({ unchanged: true, etag })
    const json = isCollection(layer)
      ? readThingFeatures(sql, layer, bbox, showsSecuring)
      : readContextFeatures(sql, layer, bbox, zoom)
    return success({ unchanged: false, etag, json })
  },
)
