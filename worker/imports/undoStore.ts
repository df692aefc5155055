import type { RegisterCollection } from '../../geodata/model/collections.ts'
import { rowidRange } from '../search/store.ts'
import { recordRevisions, replaceWords, type Stamp } from './confirmStore.ts'
import { undoneEvent } from './knownStore.ts'

export interface KeptThing {
  collection: RegisterCollection
  id: string
  name: string | null
}

// Another state than the import left, or a survey of it, or a safeguard or sign placed there, is somebody's work. What was changed and changed
// back (as by a later import and its undo) is not.
const changedSince = (collection: RegisterCollection) => `
  (t.revision <> coalesce(r.base_revision, 0) + 1 AND NOT EXISTS (
    SELECT 1 FROM revision v WHERE v.collection = '${collection}' AND v.thing_id = t.id
      AND v.revision = coalesce(r.base_revision, 0) + 1 AND t.deleted_at IS NULL
      AND (v.state -> '$.geometry', v.state -> '$.properties', v.state -> '$.external')
        = (t.geometry, t.properties, t.external)))
  OR EXISTS (SELECT 1 FROM safeguards s WHERE json_extract(s.properties, '$.at.id') = t.id AND s.deleted_at IS NULL
    AND r.action = 'create' AND json_extract(s.properties, '$.at.collection') = '${collection}')
  OR EXISTS (SELECT 1 FROM survey s WHERE s.thing_id = t.id AND r.action = 'create')
  OR EXISTS (SELECT 1 FROM signs s WHERE json_extract(s.properties, '$.at.id') = t.id AND s.deleted_at IS NULL
    AND r.action = 'create' AND json_extract(s.properties, '$.at.collection') = '${collection}')`

/**
 * Takes what people have worked on since out of the import's reach, and says what it was. A created thing that somebody
 * has deleted already is out of reach too, but there is nothing to tell: it is gone, as the undo would have it.
 */
export function releaseChangedThings(
  sql: SqlStorage,
  importFid: number,
  collection: RegisterCollection,
): KeptThing[] {
  const kept = sql
    .exec<{ fid: number; id: string; name: string | null; gone: number }>(
      `SELECT r.fid, t.id, t.name, r.action = 'create' AND t.deleted_at IS NOT NULL AS gone
       FROM import_row r CROSS JOIN ${collection} t ON t.id = r.thing_id
       WHERE r.import_fid = ? AND r.target = '${collection}' AND r.action IN ('create', 'update')
         AND (${changedSince(collection)})`,
      importFid,
    )
    .toArray()
  for (const { fid } of kept) sql.exec('UPDATE import_row SET thing_id = NULL WHERE fid = ?', fid)
  return kept.filter(({ gone }) => !gone).map(({ id, name }) => ({ collection, id, name }))
}

/** Soft-deletes what the import created and gives what it updated its former state; returns how many of each. */
export function undoThings(
  sql: SqlStorage,
  importFid: number,
  collection: RegisterCollection,
  stamp: Stamp,
): { deleted: number; reverted: number } {
  const deleted = deleteCreated(sql, importFid, collection, stamp)
  const reverted = revertUpdated(sql, importFid, collection, stamp)
  recordRevisions(sql, importFid, collection, undoneEvent, `r.action IN ('create', 'update')`)
  return { deleted, reverted }
}

function deleteCreated(
  sql: SqlStorage,
  importFid: number,
  collection: RegisterCollection,
  { at, by }: Stamp,
): number {
  const { first } = rowidRange(collection)
  const created = `import_row r CROSS JOIN ${collection} t ON t.id = r.thing_id
     WHERE r.import_fid = ? AND r.target = '${collection}' AND r.action = 'create'`
  sql.exec(`DELETE FROM ${collection}_bbox WHERE fid IN (SELECT t.fid FROM ${created})`, importFid)
  sql.exec(
    `DELETE FROM search WHERE rowid IN (SELECT t.fid + CAST(? AS INTEGER) FROM ${created})`,
    first,
    importFid,
  )
  const counted = sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${created}`, importFid).one()
  sql.exec(
    `UPDATE ${collection} SET revision = revision + 1, updated_at = ?, updated_by = ?, deleted_at = ?
     WHERE id IN (SELECT r.thing_id FROM ${created})`,
    at,
    by,
    at,
    importFid,
  )
  return counted.n
}

function revertUpdated(
  sql: SqlStorage,
  importFid: number,
  collection: RegisterCollection,
  { at, by }: Stamp,
): number {
  const updated = `import_row r CROSS JOIN import_former f ON f.fid = r.fid`
  const which = `r.import_fid = ? AND r.target = '${collection}' AND r.action = 'update'`
  sql.exec(
    `UPDATE ${collection} AS t SET revision = t.revision + 1, name = f.name, geometry = coalesce(f.geometry, t.geometry),
       properties = f.properties, external = f.external, updated_at = ?, updated_by = ?
     FROM ${updated} WHERE ${which} AND t.id = r.thing_id`,
    at,
    by,
    importFid,
  )
  const things = `${updated} CROSS JOIN ${collection} t ON t.id = r.thing_id WHERE ${which}`
  sql.exec(
    `REPLACE INTO ${collection}_bbox (fid, west, east, south, north)
     SELECT t.fid, f.west, f.east, f.south, f.north FROM ${things} AND f.geometry IS NOT NULL`,
    importFid,
  )
  replaceWords(sql, collection, 'f', importFid)
  return sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${things}`, importFid).one().n
}
