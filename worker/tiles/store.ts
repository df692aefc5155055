import { type Collection, registerCollectionCodes, securingFields } from '../../geodata/model/collections.ts'
import { type ContextLayerCode, contextLayerCodes } from '../../geodata/model/contextLayer.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { effectiveCoverage } from '../securing/coverageStore.ts'

/** The few attributes the map draws by; the panel reads the rest of a thing when it is chosen. */
const drawnAttributes: Record<Collection, readonly string[]> = {
  bridges: ['name', 'kind', 'status', 'coverage'],
  buildings: ['name', 'use', 'storeys', 'coverage'],
  structures: ['name', 'kind', 'coverage'],
  safeguards: ['name', 'kind', 'status', 'coverage'],
  signs: ['name', 'status'],
  projects: ['name', 'kind', 'status'],
}

function drawnExpression(collection: Collection, name: string): string {
  const isReckoned = name === 'coverage' && registerCollectionCodes.some((code) => code === collection)
  return isReckoned ? effectiveCoverage : `t.properties ->> '$.${name}'`
}

/** The ways that make sense of a map too small to tell footpaths apart (kinds as OpenStreetMap names them). */
const mainWays = ['motorway', 'trunk', 'primary', 'secondary', 'tertiary']
const allWaysFromZoom = 14

function textOf(features: { feature: string }[]): string {
  return `[${features.map(({ feature }) => feature).join(',')}]`
}

/** Features of a collection in the box, as a JSON array of GeoJSON features with `id` among the attributes. */
export function readThingFeatures(
  sql: SqlStorage,
  collection: Collection,
  [west, south, east, north]: Bbox,
  showsSecuring: boolean,
): string {
  const hidden = showsSecuring ? [] : securingFields(collection)
  const attributes = drawnAttributes[collection]
    .filter((name) => !hidden.includes(name))
    .map((name) => `'${name}', ${drawnExpression(collection, name)}`)
  return textOf(
    sql
      .exec<{ feature: string }>(
        `SELECT '{"type":"Feature","geometry":' || t.geometry || ',"properties":' || json_object('id', t.id, ${attributes.join(', ')}) || '}' AS feature
         FROM ${collection}_bbox b CROSS JOIN ${collection} t ON t.fid = b.fid
         WHERE b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ?`,
        east,
        west,
        north,
        south,
      )
      .toArray(),
  )
}

/** Features of a context layer in the box; a small-scale map gets only the main ways. */
export function readContextFeatures(
  sql: SqlStorage,
  layer: ContextLayerCode,
  [west, south, east, north]: Bbox,
  zoom: number,
): string {
  const layerNumber = contextLayerCodes.indexOf(layer)
  const onlyMain = layer === 'ways' && zoom < allWaysFromZoom
  const filter = onlyMain
    ? `AND f.properties ->> '$.kind' IN (${mainWays.map((kind) => `'${kind}'`).join(', ')})`
    : ''
  return textOf(
    sql
      .exec<{ feature: string }>(
        `SELECT '{"type":"Feature","geometry":' || f.geometry || ',"properties":' || json_set(f.properties, '$.id', f.external_id) || '}' AS feature
         FROM context_bbox b CROSS JOIN context_feature f ON f.fid = b.fid
         WHERE b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ? AND b.layer_low = ? ${filter}`,
        east,
        west,
        north,
        south,
        layerNumber,
      )
      .toArray(),
  )
}
