import { v7 as uuidv7 } from 'uuid'
import { note } from '../../geodata/imports/note.ts'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import type { ImportRow, ImportSummary } from '../../geodata/model/imports.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { operation } from '../operation.ts'
import { findKnownThings, findStaleRows } from './knownStore.ts'
import { rowsMissing, wrongState } from './problems.ts'
import { type ImportTargetId, summaryOf } from './service.ts'
import { stageRow } from './stage.ts'
import { findSuperseded, missingNumbers, rejectRow, replaceRows, tallyRows } from './stagingStore.ts'
import { type ImportRecord, readImport, updateImport } from './store.ts'
import { thingKey } from './targets.ts'

const staleRowsAtATime = 2000
const numbersShown = 20

/** Ends the receiving and says what confirming would do; asked again, it merges anew what has changed since. */
export const previewImport = operation(
  'imports:write',
  ({ sql, storage }, { id }: ImportTargetId): Outcome<ImportSummary> => {
    const record = readImport(sql, id)
    if (!record) return failure('not-found')
    if (record.state !== 'receiving' && record.state !== 'preview')
      return wrongState(record.state, 'Den kan ikke forhåndsvises.', 'It cannot be previewed.')
    const { fid, head, rowsReceived } = record
    if (rowsReceived < head.rowCount)
      return rowsMissing(head, rowsReceived, missingNumbers(sql, record, numbersShown))
    return storage.transactionSync(() => {
      mergeStaleRows(sql, record)
      rejectSuperseded(sql, fid)
      const next: ImportRecord = { ...record, state: 'preview', tally: tallyRows(sql, fid) }
      updateImport(sql, next)
      return success(summaryOf(next))
    })
  },
)

/** Merges again the rows whose thing has changed or come into being since they were staged. */
function mergeStaleRows(sql: SqlStorage, record: ImportRecord): void {
  const { fid, head } = record
  for (const collection of registerCollectionCodes) {
    let rows: ImportRow[] = []
    do {
      const range = { after: rows.at(-1)?.number ?? 0, limit: staleRowsAtATime }
      rows = findStaleRows(sql, record, collection, { onlyWriting: false, ...range })
      const known = findKnownThings(sql, head.source, rows)
      const merged = rows.map((row) => stageRow(row, known.get(thingKey(row)) ?? null, head, () => uuidv7()))
      replaceRows(sql, fid, merged)
    } while (rows.length === staleRowsAtATime)
  }
}

/** Of several rows with the same id the last that can be stored counts; the others say so and are left out. */
function rejectSuperseded(sql: SqlStorage, importFid: number): void {
  for (const { fid, winner } of findSuperseded(sql, importFid)) {
    const why = note(
      'warning',
      'same-id',
      null,
      `Rad ${winner} har samme id og kommer senere i filen. Den gjelder, og denne er ikke tatt med.`,
      `Row ${winner} has the same id and comes later in the file. That one counts, and this one is left out.`,
    )
    rejectRow(sql, fid, JSON.stringify([why]))
  }
}
