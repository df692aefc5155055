import {
  type ContextLayerCode,
  type ContextLayerState,
  contextLayerCodes,
} from '../../geodata/model/contextLayer.ts'
import type { Bbox, Geometry } from '../../geodata/model/geojson.ts'

/*
 * SQL for reading context layers. Of each layer one version is active; only that one is in the tree.
 */

/** The layer's place in the tree that all layers share (`layer_low` and `layer_high`). */
export function layerNumber(layer: ContextLayerCode): number {
  return contextLayerCodes.indexOf(layer)
}

type LayerRow = {
  layer: ContextLayerCode
  version: number
  source: ContextLayerState['source']
  source_name: string
  licence: string
  date: string
  covers: string | null
  bbox: string | null
  feature_count: number
  imported_at: string
}

/** The active version of every layer that has been imported, in the model's order. */
export function readLayerStates(sql: SqlStorage): ContextLayerState[] {
  return sql
    .exec<LayerRow>(
      `SELECT layer, version, source, source_name, licence, date, covers, bbox, feature_count, imported_at
       FROM context_layer WHERE active = 1`,
    )
    .toArray()
    .map((row) => ({
      layer: row.layer,
      version: row.version,
      source: row.source,
      sourceName: row.source_name,
      licence: row.licence,
      date: row.date,
      covers: row.covers === null ? null : (JSON.parse(row.covers) as Geometry),
      bbox: row.bbox === null ? null : (JSON.parse(row.bbox) as Bbox),
      featureCount: row.feature_count,
      importedAt: row.imported_at,
    }))
    .sort((one, other) => layerNumber(one.layer) - layerNumber(other.layer))
}

/** A context feature as the check takes it; the geometry is parsed when it is asked for, since few get measured. */
export interface NearFeature {
  id: string
  name: string | null
  kind: string | null
  bbox: Bbox
  readonly geometry: Geometry
}

/** A feature's row with its box, which need not be exact as long as it is not too small. */
export type NearRow = {
  id: string
  name: string | null
  kind: string | null
  geometry: string
  west: number
  south: number
  east: number
  north: number
}

export function toNearFeature(row: NearRow): NearFeature {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    bbox: [row.west, row.south, row.east, row.north],
    get geometry() {
      return JSON.parse(row.geometry) as Geometry
    },
  }
}

/** Features of the layer whose boxes meet the box (degrees), in no particular order. */
export function readContextNear(
  sql: SqlStorage,
  layer: ContextLayerCode,
  [west, south, east, north]: Bbox,
): NearFeature[] {
  return sql
    .exec<NearRow>(
      `SELECT f.external_id AS id, f.properties ->> '$.name' AS name, f.properties ->> '$.kind' AS kind,
        f.geometry, f.west, f.south, f.east, f.north
       FROM context_bbox b CROSS JOIN context_feature f ON f.fid = b.fid
       WHERE b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ? AND b.layer_low = ?`,
      east,
      west,
      north,
      south,
      layerNumber(layer),
    )
    .toArray()
    .map(toNearFeature)
}
