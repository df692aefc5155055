import type { StagedRow } from './stage.ts'
import type { ImportRecord, Tally } from './store.ts'

/*
 * SQL for staged rows: in, looked over, and out again.
 */

/** How many of the numbers have a row already. */
export function countRows(sql: SqlStorage, importFid: number, numbers: number[]): number {
  return sql
    .exec<{ n: number }>(
      'SELECT count(*) AS n FROM import_row WHERE import_fid = ? AND number IN (SELECT value FROM json_each(?))',
      importFid,
      JSON.stringify(numbers),
    )
    .one().n
}

/** Puts the rows in place of those with the same numbers. */
export function replaceRows(sql: SqlStorage, importFid: number, rows: StagedRow[]): void {
  const replaced = sql
    .exec<{ fid: number }>(
      `DELETE FROM import_row WHERE import_fid = ? AND number IN (SELECT value FROM json_each(?)) RETURNING fid`,
      importFid,
      JSON.stringify(rows.map(({ number }) => number)),
    )
    .toArray()
  if (replaced.length > 0)
    sql.exec(
      'DELETE FROM import_content WHERE fid IN (SELECT value FROM json_each(?))',
      JSON.stringify(replaced.map(({ fid }) => fid)),
    )
  for (const row of rows) insertRow(sql, importFid, row)
}

function insertRow(sql: SqlStorage, importFid: number, row: StagedRow): void {
  const { fid } = sql
    .exec<{ fid: number }>(
      `INSERT INTO import_row (import_fid, number, target, external_id, action, thing_id, base_revision, notes, merge_notes, differences)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING fid`,
      importFid,
      row.number,
      row.target,
      row.externalId,
      row.action,
      row.thingId,
      row.baseRevision,
      row.notes,
      row.mergeNotes,
      row.differences,
    )
    .one()
  const { next, bbox } = row
  sql.exec(
    `INSERT INTO import_content (fid, geometry, properties, hash, next_properties, external, name, detail, moves, west, south, east, north)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    fid,
    row.geometry,
    row.properties,
    row.hash,
    next?.properties ?? null,
    next?.external ?? null,
    next?.name ?? null,
    next?.detail ?? null,
    next?.moves ? 1 : 0,
    ...(bbox ?? [null, null, null, null]),
  )
}

/** The first numbers from 1 without a row, at most `limit`; files may number their rows with gaps. */
export function missingNumbers(sql: SqlStorage, { fid, head }: ImportRecord, limit: number): number[] {
  return sql
    .exec<{ number: number }>(
      `WITH RECURSIVE range(number) AS (
         SELECT 1 UNION ALL SELECT number + 1 FROM range
         WHERE number < (SELECT max(?, coalesce(max(number), 0)) FROM import_row WHERE import_fid = ?)
       )
       SELECT range.number FROM range
       WHERE NOT EXISTS (SELECT 1 FROM import_row r WHERE r.import_fid = ? AND r.number = range.number) LIMIT ?`,
      head.rowCount,
      fid,
      fid,
      limit,
    )
    .toArray()
    .map(({ number }) => number)
}

/** Rows that a later row of the same target and external id takes the place of, with that row's number. */
export function findSuperseded(sql: SqlStorage, importFid: number): { fid: number; winner: number }[] {
  return sql
    .exec<{ fid: number; winner: number }>(
      `SELECT fid, winner FROM (
         SELECT fid, number, max(number) OVER (PARTITION BY target, external_id) AS winner
         FROM import_row WHERE import_fid = ? AND action <> 'rejected')
       WHERE number < winner`,
      importFid,
    )
    .toArray()
}

export function rejectRow(sql: SqlStorage, fid: number, mergeNotes: string): void {
  sql.exec(
    `UPDATE import_row SET action = 'rejected', thing_id = NULL, merge_notes = ? WHERE fid = ?`,
    mergeNotes,
    fid,
  )
}

export function tallyRows(sql: SqlStorage, importFid: number): Tally {
  const counts = sql
    .exec<Tally['counts'][number]>(
      `SELECT target, action, count(*) AS rows FROM import_row WHERE import_fid = ?
       GROUP BY target, action ORDER BY target, action`,
      importFid,
    )
    .toArray()
  const marked = sql
    .exec<{ rowsWithDifferences: number; rowsWithNotes: number }>(
      `SELECT count(*) FILTER (WHERE differences <> '[]') AS rowsWithDifferences,
         count(*) FILTER (WHERE notes <> '[]' OR merge_notes <> '[]') AS rowsWithNotes
       FROM import_row WHERE import_fid = ?`,
      importFid,
    )
    .one()
  return { counts, ...marked }
}

/** The hashes of all rows in the order of the file. */
export function* rowHashes(sql: SqlStorage, importFid: number): Generator<string> {
  const rows = sql.exec<{ hash: string }>(
    `SELECT c.hash FROM import_row r CROSS JOIN import_content c ON c.fid = r.fid
     WHERE r.import_fid = ? ORDER BY r.number`,
    importFid,
  )
  for (const { hash } of rows) yield hash
}

export function deleteRows(sql: SqlStorage, importFid: number): void {
  deleteContent(sql, importFid)
  sql.exec(
    'DELETE FROM import_former WHERE fid IN (SELECT fid FROM import_row WHERE import_fid = ?)',
    importFid,
  )
  sql.exec('DELETE FROM import_row WHERE import_fid = ?', importFid)
}

export function deleteContent(sql: SqlStorage, importFid: number): void {
  sql.exec(
    'DELETE FROM import_content WHERE fid IN (SELECT fid FROM import_row WHERE import_fid = ?)',
    importFid,
  )
}
