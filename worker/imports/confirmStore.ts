import type { RegisterCollection } from '../../geodata/model/collections.ts'
import { nextSequence } from '../history/vouchStore.ts'
import { rowidRange } from '../search/store.ts'
import { fullExpression } from '../things/feature.ts'
import type { ImportRecord } from './store.ts'

/*
 * From staged rows to things, a collection at a time: set-based, since a register of 200,000 buildings comes in one
 * transaction. What one thing's change does in history/commit.ts and things/store.ts, these statements do for all.
 */

/** Who confirms (or undoes), and when: what every touched thing is stamped with. */
export interface Stamp {
  at: string
  by: string
}

const staged = `import_row r CROSS JOIN import_content c ON c.fid = r.fid`

/** Creates and updates the collection's things from the import's rows, with their trees, words, ids and revisions. */
export function confirmThings(
  sql: SqlStorage,
  { fid, head }: ImportRecord,
  collection: RegisterCollection,
  { at, by }: Stamp,
): void {
  createThings(sql, fid, collection, { at, by }, head.source)
  updateThings(sql, fid, collection, { at, by })
  recordRevisions(sql, fid, collection, 'imported', `r.action IN ('create', 'update')`)
}

function createThings(
  sql: SqlStorage,
  importFid: number,
  collection: RegisterCollection,
  { at, by }: Stamp,
  source: string,
): void {
  const { first } = rowidRange(collection)
  // Above every fid in use a new thing's fid follows from its row's, so that nothing has to be looked up by id.
  const { offset } = sql
    .exec<{ offset: number }>(
      `SELECT (SELECT coalesce(max(fid), 0) FROM ${collection}) + 1
         - (SELECT min(fid) FROM import_row WHERE import_fid = ?) AS offset`,
      importFid,
    )
    .one()
  const created = `${staged} WHERE r.import_fid = ? AND r.target = '${collection}' AND r.action = 'create'`
  const fid = `r.fid + CAST(? AS INTEGER)`
  sql.exec(
    `INSERT INTO ${collection} (fid, id, revision, name, geometry, properties, external, created_at, updated_at, updated_by)
     SELECT ${fid}, r.thing_id, 1, c.name, c.geometry, c.next_properties, c.external, ?, ?, ? FROM ${created}`,
    offset,
    at,
    at,
    by,
    importFid,
  )
  sql.exec(
    `INSERT INTO ${collection}_bbox (fid, west, east, south, north)
     SELECT ${fid}, c.west, c.east, c.south, c.north FROM ${created}`,
    offset,
    importFid,
  )
  sql.exec(
    `INSERT INTO search (rowid, name, detail)
     SELECT ${fid}, coalesce(c.name, ''), c.detail FROM ${created} AND (c.name <> '' OR c.detail <> '')`,
    offset + first,
    importFid,
  )
  // An id whose thing went with an undone import passes to the new one.
  sql.exec(
    `REPLACE INTO identifier (source, collection, external_id, thing_id)
     SELECT ?, r.target, r.external_id, r.thing_id FROM ${created}`,
    source,
    importFid,
  )
}

function updateThings(
  sql: SqlStorage,
  importFid: number,
  collection: RegisterCollection,
  { at, by }: Stamp,
): void {
  const { first } = rowidRange(collection)
  const updated = `r.import_fid = ? AND r.target = '${collection}' AND r.action = 'update'`
  sql.exec(
    `INSERT INTO import_former (fid, geometry, properties, external, name, detail, west, south, east, north)
     SELECT r.fid, CASE WHEN c.moves THEN t.geometry END, t.properties, t.external, t.name, coalesce(s.detail, ''),
       b.west, b.south, b.east, b.north
     FROM ${staged} CROSS JOIN ${collection} t ON t.id = r.thing_id
     LEFT JOIN ${collection}_bbox b ON c.moves AND b.fid = t.fid
     LEFT JOIN search s ON s.rowid = t.fid + CAST(? AS INTEGER)
     WHERE ${updated}`,
    first,
    importFid,
  )
  sql.exec(
    `UPDATE ${collection} AS t SET revision = t.revision + 1, name = c.name,
       geometry = CASE WHEN c.moves THEN c.geometry ELSE t.geometry END,
       properties = c.next_properties, external = c.external, updated_at = ?, updated_by = ?
     FROM ${staged} WHERE ${updated} AND t.id = r.thing_id`,
    at,
    by,
    importFid,
  )
  const moved = `${staged} CROSS JOIN ${collection} t ON t.id = r.thing_id WHERE ${updated} AND c.moves`
  sql.exec(
    `REPLACE INTO ${collection}_bbox (fid, west, east, south, north)
     SELECT t.fid, c.west, c.east, c.south, c.north FROM ${moved}`,
    importFid,
  )
  replaceWords(sql, collection, 'c', importFid)
}

/**
 * Puts the words of the import's updated things back in the search, from `import_content` (c) or `import_former` (f);
 * those whose words are the same on both sides are left alone.
 */
export function replaceWords(
  sql: SqlStorage,
  collection: RegisterCollection,
  from: 'c' | 'f',
  importFid: number,
): void {
  const { first } = rowidRange(collection)
  const now = from === 'c' ? 'import_content' : 'import_former'
  const updated = `import_row r CROSS JOIN ${now} n ON n.fid = r.fid CROSS JOIN ${collection} t ON t.id = r.thing_id
     LEFT JOIN search s ON s.rowid = t.fid + CAST(? AS INTEGER)
     WHERE r.import_fid = ? AND r.target = '${collection}' AND r.action = 'update'
       AND (coalesce(s.name, ''), coalesce(s.detail, '')) <> (coalesce(n.name, ''), n.detail)`
  sql.exec(
    `REPLACE INTO search (rowid, name, detail)
     SELECT t.fid + CAST(? AS INTEGER), coalesce(n.name, ''), n.detail FROM ${updated}`,
    first,
    first,
    importFid,
  )
}

/** Appends the present state of the import's things of one kind to their histories. */
export function recordRevisions(
  sql: SqlStorage,
  importFid: number,
  collection: RegisterCollection,
  event: string,
  which: string,
): void {
  sql.exec(
    `INSERT INTO revision (collection, thing_id, revision, at, by, event, state, event_sequence)
     SELECT '${collection}', t.id, t.revision, t.updated_at, t.updated_by, ?, ${fullExpression(collection)}, ${nextSequence}
     FROM import_row r CROSS JOIN ${collection} t ON t.id = r.thing_id
     WHERE r.import_fid = ? AND r.target = '${collection}' AND ${which}`,
    event,
    importFid,
  )
}

/** Lets go of what neither undo nor the report of the import needs. */
export function pruneConfirmed(sql: SqlStorage, importFid: number): void {
  sql.exec(
    `DELETE FROM import_content WHERE fid IN (SELECT fid FROM import_row WHERE import_fid = ?)`,
    importFid,
  )
  sql.exec(
    `DELETE FROM import_row WHERE import_fid = ? AND notes = '[]' AND merge_notes = '[]' AND differences = '[]'
       AND (action = 'unchanged' OR target NOT IN ('bridges', 'buildings', 'structures'))`,
    importFid,
  )
}
