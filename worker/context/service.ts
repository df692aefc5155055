import { type ContextLayerCode, contextLayerCodes } from '../../geodata/model/contextLayer.ts'
import { text } from '../../geodata/model/language.ts'
import { maximumLimit } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { readChangeCount } from '../history/store.ts'
import { operation } from '../operation.ts'
import { parseBbox } from '../things/query.ts'
import type { Representation } from '../things/service.ts'
import { listContextFeatures, readContextFeature } from './pageStore.ts'
import { readLayerStates } from './store.ts'

type Known = { knownEtag: string | null }

/** The layers that have been imported: their source, age and coverage. */
export const listContextLayers = operation(
  'context:read',
  ({ sql }, { knownEtag }: Known): Outcome<Representation> => {
    const changes = contextLayerCodes.map((layer) => readChangeCount(sql, layer))
    const etag = `"layers-${changes.reduce((sum, count) => sum + count, 0)}"`
    if (etag === knownEtag) return success({ unchanged: true, etag })
    return success({
      unchanged: false,
      etag,
      json: JSON.stringify({ items: readLayerStates(sql), next: null }),
    })
  },
)

export interface ContextListInput extends Known {
  layer: ContextLayerCode
  bbox: string | null
  limit: number
  cursor: string | null
}

export const listContext = operation(
  'context:read',
  ({ sql }, { layer, bbox, limit, cursor, knownEtag }: ContextListInput): Outcome<Representation> => {
    const box = bbox === null ? null : parseBbox(bbox)
    if (bbox !== null && !box) {
      const message = text(
        'Skriv bbox som vest,sør,øst,nord i grader.',
        'Write bbox as west,south,east,north in degrees.',
      )
      return failure('bad-request', { errors: [{ field: 'bbox', code: 'invalid-parameter', message }] })
    }
    const etag = `"${layer}-${readChangeCount(sql, layer)}"`
    if (etag === knownEtag) return success({ unchanged: true, etag })
    const after = cursor === null ? '' : Buffer.from(cursor, 'base64url').toString()
    const { features, last } = listContextFeatures(sql, {
      layer,
      bbox: box,
      limit: Math.min(limit, maximumLimit),
      after,
    })
    const next = last === null ? 'null' : `"${Buffer.from(last).toString('base64url')}"`
    return success({
      unchanged: false,
      etag,
      json: `{"type":"FeatureCollection","features":[${features}],"next":${next}}`,
    })
  },
)

export const getContextFeature = operation(
  'context:read',
  (
    { sql },
    { layer, id, knownEtag }: Known & { layer: ContextLayerCode; id: string },
  ): Outcome<Representation> => {
    const json = readContextFeature(sql, layer, id)
    if (json === null) return failure('not-found')
    const etag = `"${layer}-${readChangeCount(sql, layer)}"`
    return success(etag === knownEtag ? { unchanged: true, etag } : { unchanged: false, etag, json })
  },
)
