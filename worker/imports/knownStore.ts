import { type RegisterCollection, registerCollectionCodes } from '../../geodata/model/collections.ts'
import type { ImportRow, ImportTarget } from '../../geodata/model/imports.ts'
import type { SourceCode, Thing } from '../../geodata/model/thing.ts'
import { fullExpression } from '../things/feature.ts'
import type { ImportRecord } from './store.ts'
import { thingKey } from './targets.ts'

/*
 * SQL that holds rows up against the register: which things are known by their source's id, and which have changed.
 */

/** What the history calls the deletion of a thing by the undo of the import that created it. */
export const undoneEvent = 'import-undone'

// Deleted by a person it stays deleted; gone with an undone import it is as if it never came, until somebody restores it.
const stillKnown = (collection: RegisterCollection) => `
  (t.deleted_at IS NULL OR NOT EXISTS (SELECT 1 FROM revision v WHERE v.collection = '${collection}'
    AND v.thing_id = t.id AND v.revision = t.revision AND v.event = '${undoneEvent}'))`

/** The things that the source's ids already stand for, deleted ones included. */
export function findKnownThings(
  sql: SqlStorage,
  source: SourceCode,
  rows: { target: ImportTarget; externalId: string }[],
): Map<string, Thing> {
  const known = new Map<string, Thing>()
  for (const collection of registerCollectionCodes) {
    const ids = rows.filter(({ target }) => target === collection).map(({ externalId }) => externalId)
    if (ids.length === 0) continue
    const found = sql.exec<{ externalId: string; feature: string }>(
      `SELECT i.external_id AS externalId, ${fullExpression(collection)} AS feature
       FROM json_each(?) e CROSS JOIN identifier i ON i.external_id = e.value
       CROSS JOIN ${collection} t ON t.id = i.thing_id
       WHERE i.source = ? AND i.collection = ? AND ${stillKnown(collection)}`,
      JSON.stringify(ids),
      source,
      collection,
    )
    for (const { externalId, feature } of found)
      known.set(thingKey({ target: collection, externalId }), JSON.parse(feature) as Thing)
  }
  return known
}

type StaleRow = {
  number: number
  externalId: string
  notes: string
  geometry: string
  properties: string
}

/**
 * Rows merged with something that is no longer so: their thing has changed, or has come into being since. Confirming
 * cares only for those that write. In the order of the file, from numbers above `after`.
 */
export function findStaleRows(
  sql: SqlStorage,
  { fid, head }: ImportRecord,
  collection: RegisterCollection,
  { onlyWriting, after, limit }: { onlyWriting: boolean; after: number; limit: number },
): ImportRow[] {
  return sql
    .exec<StaleRow>(
      `SELECT r.number, r.external_id AS externalId, r.notes, c.geometry, c.properties
       FROM import_row r JOIN import_content c ON c.fid = r.fid
       WHERE r.import_fid = ? AND r.number > ? AND r.target = ? AND CASE r.action
         WHEN 'create' THEN EXISTS (
           SELECT 1 FROM identifier i CROSS JOIN ${collection} t ON t.id = i.thing_id
           WHERE i.source = ? AND i.collection = r.target AND i.external_id = r.external_id
             AND ${stillKnown(collection)})
         WHEN 'update' THEN r.base_revision <> (SELECT t.revision FROM ${collection} t WHERE t.id = r.thing_id)
         WHEN 'unchanged' THEN ? AND r.base_revision <> (SELECT t.revision FROM ${collection} t WHERE t.id = r.thing_id)
       END ORDER BY r.number LIMIT ?`,
      fid,
      after,
      collection,
      head.source,
      onlyWriting ? 0 : 1,
      limit,
    )
    .toArray()
    .map((row) => ({
      number: row.number,
      target: collection,
      externalId: row.externalId,
      notes: JSON.parse(row.notes),
      geometry: JSON.parse(row.geometry),
      properties: JSON.parse(row.properties),
    }))
}
