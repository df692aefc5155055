import type { ContextLayerCode } from '../../geodata/model/contextLayer.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { layerNumber } from './store.ts'

/*
 * SQL for showing a layer's features as ready-made GeoJSON text, as things/feature.ts does for things.
 */

const feature = `'{"type":"Feature","id":' || json_quote(f.external_id) || ',"layer":"' || f.layer
  || '","geometry":' || f.geometry || ',"properties":' || f.properties || '}'`

export interface FeatureQuery {
  layer: ContextLayerCode
  bbox: Bbox | null
  limit: number
  /** Ids above this, in their order as text. */
  after: string
}

/** A page is cut short where its features get this large together, so that a few coastlines do not fill the memory. */
const largestPageCharacters = 8_000_000

/** One page of the active version as JSON text, with the id it ends at where more follow. */
export function listContextFeatures(
  sql: SqlStorage,
  { layer, bbox, limit, after }: FeatureQuery,
): { features: string; last: string | null } {
  const from = bbox
    ? `context_bbox b CROSS JOIN context_feature f ON f.fid = b.fid
       WHERE b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ? AND b.layer_low = ?`
    : `context_feature f
       WHERE f.layer = ? AND f.version = (SELECT version FROM context_layer WHERE layer = f.layer AND active = 1)`
  const rows = sql.exec<{ id: string; feature: string }>(
    `SELECT f.external_id AS id, ${feature} AS feature FROM ${from}
     AND f.external_id > ? ORDER BY f.external_id LIMIT ?`,
    ...(bbox ? [bbox[2], bbox[0], bbox[3], bbox[1], layerNumber(layer)] : [layer]),
    after,
    limit + 1,
  )
  const features: string[] = []
  let characters = 0
  let last: string | null = null
  for (const row of rows) {
    characters += row.feature.length
    if (features.length === limit || (features.length > 0 && characters > largestPageCharacters))
      return { features: features.join(','), last }
    features.push(row.feature)
    last = row.id
  }
  return { features: features.join(','), last: null }
}

/** One feature of the active version as JSON text; null when there is none. */
export function readContextFeature(sql: SqlStorage, layer: ContextLayerCode, id: string): string | null {
  const rows = sql.exec<{ feature: string }>(
    `SELECT ${feature} AS feature FROM context_layer l
     JOIN context_feature f ON f.layer = l.layer AND f.version = l.version
     WHERE l.layer = ? AND l.active = 1 AND f.external_id = ?`,
    layer,
    id,
  )
  return rows.toArray()[0]?.feature ?? null
}
