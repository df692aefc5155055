import type { ImportHead, ImportSummary } from '../../geodata/model/imports.ts'

/*
 * SQL for the imports themselves; their rows are in stagingStore.ts.
 */

/** Counts over an import's rows, made when it is previewed. */
export type Tally = Pick<ImportSummary, 'counts' | 'rowsWithDifferences' | 'rowsWithNotes'>

/** An import as stored. `fid` ties its rows to it. */
export interface ImportRecord extends Omit<ImportSummary, keyof Tally> {
  fid: number
  tally: Tally
}

export const emptyTally: Tally = { counts: [], rowsWithDifferences: 0, rowsWithNotes: 0 }

type Row = {
  fid: number
  id: string
  head: string
  state: ImportSummary['state']
  started_at: string
  started_by: string
  confirmed_at: string | null
  rows_received: number
  tally: string
  kept_at_undo: string
}

function toRecord(row: Row): ImportRecord {
  return {
    fid: row.fid,
    id: row.id,
    head: JSON.parse(row.head),
    state: row.state,
    startedAt: row.started_at,
    startedBy: row.started_by,
    confirmedAt: row.confirmed_at,
    rowsReceived: row.rows_received,
    tally: JSON.parse(row.tally),
    keptAtUndo: JSON.parse(row.kept_at_undo),
  }
}

export function insertImport(
  sql: SqlStorage,
  start: { id: string; head: ImportHead; startedAt: string; startedBy: string },
): ImportRecord {
  const row = sql
    .exec<Row>(
      `INSERT INTO import (id, head, state, started_at, started_by, rows_received, tally, kept_at_undo)
       VALUES (?, ?, 'receiving', ?, ?, 0, ?, '[]') RETURNING *`,
      start.id,
      JSON.stringify(start.head),
      start.startedAt,
      start.startedBy,
      JSON.stringify(emptyTally),
    )
    .one()
  return toRecord(row)
}

export function readImport(sql: SqlStorage, id: string): ImportRecord | null {
  const row = sql.exec<Row>('SELECT * FROM import WHERE id = ?', id).toArray()[0]
  return row ? toRecord(row) : null
}

/** Newest first, from below `before`; discarded ones are left out. */
export function listImports(sql: SqlStorage, before: number, limit: number): ImportRecord[] {
  return sql
    .exec<Row>(
      `SELECT * FROM import WHERE fid < ? AND state <> 'discarded' ORDER BY fid DESC LIMIT ?`,
      before,
      limit,
    )
    .toArray()
    .map(toRecord)
}

/** Imports that were begun before the time and neither confirmed nor discarded. */
export function findAbandoned(sql: SqlStorage, startedBefore: string): ImportRecord[] {
  return sql
    .exec<Row>(
      `SELECT * FROM import WHERE state IN ('receiving', 'preview') AND started_at < ?`,
      startedBefore,
    )
    .toArray()
    .map(toRecord)
}

export function updateImport(sql: SqlStorage, record: ImportRecord): void {
  sql.exec(
    `UPDATE import SET state = ?, confirmed_at = ?, rows_received = ?, tally = ?, kept_at_undo = ? WHERE fid = ?`,
    record.state,
    record.confirmedAt,
    record.rowsReceived,
    JSON.stringify(record.tally),
    JSON.stringify(record.keptAtUndo),
    record.fid,
  )
}
