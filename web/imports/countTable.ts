import {
  type ImportAction,
  type ImportSummary,
  type ImportTarget,
  importActions,
} from '../../geodata/model/imports.ts'

export interface CountRow {
  target: ImportTarget
  rows: Record<ImportAction, number>
}

/** The counts as a table: a row for each target, in the order they came. */
export function countTable(counts: ImportSummary['counts']): CountRow[] {
  return [...Map.groupBy(counts, ({ target }) => target)].map(([target, members]) => {
    const counted = importActions.map((wanted) => [
      wanted,
      members.find(({ action }) => action === wanted)?.rows ?? 0,
    ])
    return { target, rows: Object.fromEntries(counted) as CountRow['rows'] }
  })
}

/** How many rows confirming would write. */
export function rowsToStore(counts: ImportSummary['counts']): number {
  return counts
    .filter(({ action }) => action === 'create' || action === 'update')
    .reduce((sum, { rows }) => sum + rows, 0)
}
