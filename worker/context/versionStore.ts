import type { ContextLayerCode } from '../../geodata/model/contextLayer.ts'
import type { ImportHead } from '../../geodata/model/imports.ts'
import { layerNumber } from './store.ts'

/*
 * SQL for replacing a context layer as a whole, and for taking that back. The version before the active one is kept.
 */

export interface LayerImport {
  id: string
  fid: number
  head: ImportHead
}

/** Makes the import's staged rows the layer's active version; what came before the previous one goes. */
export function activateNewVersion(
  sql: SqlStorage,
  layer: ContextLayerCode,
  { id, fid, head }: LayerImport,
  importedAt: string,
): void {
  const { version } = sql
    .exec<{ version: number }>(
      'SELECT coalesce(max(version), 0) + 1 AS version FROM context_layer WHERE layer = ?',
      layer,
    )
    .one()
  const staged = `import_row r CROSS JOIN import_content c ON c.fid = r.fid
     WHERE r.import_fid = ? AND r.target = '${layer}' AND r.action = 'create'`
  const { offset } = sql
    .exec<{ offset: number }>(
      `SELECT (SELECT coalesce(max(fid), 0) FROM context_feature) + 1
         - (SELECT min(fid) FROM import_row WHERE import_fid = ?) AS offset`,
      fid,
    )
    .one()
  sql.exec(
    `INSERT INTO context_feature (fid, layer, version, external_id, geometry, properties, west, south, east, north)
     SELECT r.fid + CAST(? AS INTEGER), r.target, ?, r.external_id, c.geometry, c.next_properties, c.west, c.south, c.east, c.north
     FROM ${staged}`,
    offset,
    version,
    fid,
  )
  sql.exec('DELETE FROM context_feature WHERE layer = ? AND version < ?', layer, version - 1)
  sql.exec('DELETE FROM context_layer WHERE layer = ? AND version < ?', layer, version - 1)
  sql.exec('UPDATE context_layer SET active = 0 WHERE layer = ?', layer)
  sql.exec(
    `INSERT INTO context_layer (layer, version, active, import_id, source, source_name, licence, date, covers, bbox, feature_count, imported_at)
     SELECT ?, ?, 1, ?, ?, ?, ?, ?, ?, json_array(min(west), min(south), max(east), max(north)), count(*), ?
     FROM context_feature WHERE layer = ? AND version = ?`,
    layer,
    version,
    id,
    head.source,
    head.sourceName,
    head.licence,
    head.date,
    head.covers && JSON.stringify(head.covers),
    importedAt,
    layer,
    version,
  )
  plantTree(sql, layer, version)
}

/**
 * Takes the import's version of the layer away. Was it the active one, the version before takes its place, or the layer is
 * as if never imported; true says that what is seen has changed.
 */
export function removeVersionOf(sql: SqlStorage, layer: ContextLayerCode, importId: string): boolean {
  const removed = sql
    .exec<{ version: number; active: number }>(
      'DELETE FROM context_layer WHERE layer = ? AND import_id = ? RETURNING version, active',
      layer,
      importId,
    )
    .toArray()[0]
  if (!removed) return false
  sql.exec('DELETE FROM context_feature WHERE layer = ? AND version = ?', layer, removed.version)
  if (!removed.active) return false
  const before = sql
    .exec<{ version: number | null }>(
      'SELECT max(version) AS version FROM context_layer WHERE layer = ?',
      layer,
    )
    .one().version
  if (before !== null)
    sql.exec('UPDATE context_layer SET active = 1 WHERE layer = ? AND version = ?', layer, before)
  plantTree(sql, layer, before)
  return true
}

/** Plants the trees of all layers anew, from the versions that are active. */
export function plantTrees(sql: SqlStorage): void {
  const active = sql
    .exec<{ layer: ContextLayerCode; version: number }>(
      'SELECT layer, version FROM context_layer WHERE active = 1',
    )
    .toArray()
  for (const { layer, version } of active) plantTree(sql, layer, version)
}

/** The tree holds the active version and nothing else. */
function plantTree(sql: SqlStorage, layer: ContextLayerCode, version: number | null): void {
  const number = layerNumber(layer)
  sql.exec('DELETE FROM context_bbox WHERE layer_low = ?', number)
  sql.exec(
    `INSERT INTO context_bbox (fid, west, east, south, north, layer_low, layer_high)
     SELECT fid, west, east, south, north, ?, ? FROM context_feature WHERE layer = ? AND version = ?`,
    number,
    number,
    layer,
    version,
  )
}
