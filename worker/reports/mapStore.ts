import type { ContextLayerCode } from '../../geodata/model/contextLayer.ts'
import { contextLayerCodes } from '../../geodata/model/contextLayer.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { type DrawnLayer, mostFeatures } from '../../geodata/reports/mapLook.ts'
import { layerNumber } from '../context/store.ts'

/*
 * SQL for what a map picture is drawn from: no names, no attributes, and of what there is much of the largest first.
 */

/** Geometry as GeoJSON text: it is parsed where the picture is drawn. */
export interface DrawnFeature {
  target: DrawnLayer
  id: string
  geometry: string
}

/** What of a layer has a box (degrees) that meets the box, the largest first. */
export function readDrawn(
  sql: SqlStorage,
  target: DrawnLayer,
  [west, south, east, north]: Bbox,
): DrawnFeature[] {
  const from = isContext(target)
    ? `context_bbox b CROSS JOIN context_feature f ON f.fid = b.fid`
    : `${target}_bbox b CROSS JOIN ${target} f ON f.fid = b.fid`
  const only = isContext(target)
    ? `AND b.layer_low = ${layerNumber(target)}`
    : `AND coalesce(f.properties ->> '$.status', '') NOT IN ('demolished', 'removed')`
  return sql
    .exec<{ id: string; geometry: string }>(
      `SELECT f.${isContext(target) ? 'external_id' : 'id'} AS id, f.geometry FROM ${from}
       WHERE b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ? ${only}
       ORDER BY b.east - b.west + b.north - b.south DESC, id LIMIT ?`,
      east,
      west,
      north,
      south,
      mostFeatures,
    )
    .toArray()
    .map((row) => ({ target, ...row }))
}

function isContext(target: DrawnLayer): target is DrawnLayer & ContextLayerCode {
  return (contextLayerCodes as readonly string[]).includes(target)
}

/** The licence of a layer's version; null where that version is no longer kept. */
export function readLicence(sql: SqlStorage, layer: string, version: number): string | null {
  const row = sql
    .exec<{ licence: string }>(
      'SELECT licence FROM context_layer WHERE layer = ? AND version = ?',
      layer,
      version,
    )
    .toArray()[0]
  return row?.licence ?? null
}
