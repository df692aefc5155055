import type { ImportAction, ImportPreviewRow, ImportTarget } from '../../geodata/model/imports.ts'

/** Which rows of an import to show. */
export interface RowFilter {
  action: ImportAction | null
  target: ImportTarget | null
  withNotes: boolean
  /** Rows with numbers above this. */
  after: number
  limit: number
}

type Row = {
  number: number
  target: ImportTarget
  externalId: string
  action: ImportAction
  thingId: string | null
  notes: string
  mergeNotes: string
  differences: string
  geometry: string | null
  properties: string | null
}

/** A page is cut short where its rows get this large together, so that a few detailed coastlines do not fill the memory. */
const largestPageCharacters = 8_000_000

/** Rows in the order of the file, and whether more follow. After the confirmation they come without their content. */
export function readRows(
  sql: SqlStorage,
  importFid: number,
  { action, target, withNotes, after, limit }: RowFilter,
): { rows: ImportPreviewRow[]; more: boolean } {
  const where = [
    'r.import_fid = ? AND r.number > ?',
    ...(action ? ['r.action = ?'] : []),
    ...(target ? ['r.target = ?'] : []),
    ...(withNotes ? [`(r.notes <> '[]' OR r.merge_notes <> '[]' OR r.differences <> '[]')`] : []),
  ]
  const found = sql.exec<Row>(
    `SELECT r.number, r.target, r.external_id AS externalId, r.action, r.thing_id AS thingId,
       r.notes, r.merge_notes AS mergeNotes, r.differences, c.geometry, c.properties
     FROM import_row r LEFT JOIN import_content c ON c.fid = r.fid
     WHERE ${where.join(' AND ')} ORDER BY r.number LIMIT ?`,
    importFid,
    after,
    ...(action ? [action] : []),
    ...(target ? [target] : []),
    limit + 1,
  )
  const rows: ImportPreviewRow[] = []
  let characters = 0
  for (const row of found) {
    characters += (row.geometry?.length ?? 0) + (row.properties?.length ?? 0) + row.differences.length
    if (rows.length === limit || (rows.length > 0 && characters > largestPageCharacters))
      return { rows, more: true }
    rows.push(toPreviewRow(row))
  }
  return { rows, more: false }
}

function toPreviewRow({ mergeNotes, ...row }: Row): ImportPreviewRow {
  return {
    ...row,
    notes: [...JSON.parse(row.notes), ...JSON.parse(mergeNotes)],
    differences: JSON.parse(row.differences),
    geometry: row.geometry === null ? null : JSON.parse(row.geometry),
    properties: row.properties === null ? {} : JSON.parse(row.properties),
  }
}
