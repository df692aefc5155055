import { v7 as uuidv7 } from 'uuid'
import type { ImportHead, ImportRow, ImportSummary } from '../../geodata/model/imports.ts'
import { cutPage, type Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { actorOf, operation } from '../operation.ts'
import { findKnownThings } from './knownStore.ts'
import { coverageErrors, tooManyRows, wrongState } from './problems.ts'
import { stageRow } from './stage.ts'
import { countRows, deleteRows, replaceRows } from './stagingStore.ts'
import {
  emptyTally,
  findAbandoned,
  type ImportRecord,
  insertImport,
  listImports as listRecords,
  readImport,
  updateImport,
} from './store.ts'
import { thingKey } from './targets.ts'

/** An SQLite row is at most 2 MB; a coverage area that detailed is a mistake. */
const largestHeadBytes = 1_500_000

/** Staged rows are large; a window somebody closed should not keep them for ever. */
const daysUntilAbandoned = 30

export type ImportTargetId = { id: string }

/** The import as the API shows it; counts come with the preview, `rowsReceived` grows while rows arrive. */
export function summaryOf({ fid, tally, ...record }: ImportRecord): ImportSummary {
  return { ...record, ...tally }
}

export const startImport = operation('imports:write', (context, head: ImportHead): Outcome<ImportSummary> => {
  if (Buffer.byteLength(JSON.stringify(head)) > largestHeadBytes) return failure('too-large')
  const errors = coverageErrors(head)
  if (errors.length > 0) return failure('invalid', { errors })
  const start = {
    id: uuidv7(),
    head,
    startedAt: context.now.toISOString(),
    startedBy: actorOf(context).name,
  }
  return context.storage.transactionSync(() => {
    const staleAt = new Date(context.now.getTime() - daysUntilAbandoned * 86_400_000).toISOString()
    for (const abandoned of findAbandoned(context.sql, staleAt)) letGo(context.sql, abandoned)
    return success(summaryOf(insertImport(context.sql, start)))
  })
})

/** Stages a batch. A row takes the place of the one with its number, so a batch may safely be sent again. */
export const addImportRows = operation(
  'imports:write',
  ({ sql, storage }, { id, rows }: ImportTargetId & { rows: ImportRow[] }): Outcome<ImportSummary> => {
    const record = readImport(sql, id)
    if (!record) return failure('not-found')
    if (record.state !== 'receiving')
      return wrongState(record.state, 'Den tar ikke imot flere rader.', 'It takes no more rows.')
    const { head } = record
    const latest = [...new Map(rows.map((row) => [row.number, row])).values()]
    const replaced = countRows(
      sql,
      record.fid,
      latest.map(({ number }) => number),
    )
    const rowsReceived = record.rowsReceived + latest.length - replaced
    if (rowsReceived > head.rowCount) return tooManyRows(head)
    const known = findKnownThings(sql, head.source, latest)
    const staged = latest.map((row) => stageRow(row, known.get(thingKey(row)) ?? null, head, () => uuidv7()))
    const next = { ...record, rowsReceived }
    storage.transactionSync(() => {
      replaceRows(sql, record.fid, staged)
      updateImport(sql, next)
    })
    return success(summaryOf(next))
  },
)

export const getImport = operation(
  'imports:read',
  ({ sql }, { id }: ImportTargetId): Outcome<ImportSummary> => {
    const record = readImport(sql, id)
    return record ? success(summaryOf(record)) : failure('not-found')
  },
)

export const listImports = operation(
  'imports:read',
  ({ sql }, { before, limit }: { before: number; limit: number }): Outcome<Page<ImportSummary>> => {
    const records = listRecords(sql, before, limit + 1)
    const { items, next } = cutPage(records, limit, ({ fid }) => String(fid))
    return success({ items: items.map(summaryOf), next })
  },
)

/** Lets go of an import that was never confirmed. */
export const discardImport = operation(
  'imports:write',
  ({ sql, storage }, { id }: ImportTargetId): Outcome<null> => {
    const record = readImport(sql, id)
    if (!record) return failure('not-found')
    if (record.state === 'confirmed' || record.state === 'undone')
      return wrongState(
        record.state,
        'Bare en import som ikke er bekreftet, kan forkastes.',
        'Only an import that has not been confirmed can be discarded.',
      )
    storage.transactionSync(() => letGo(sql, record))
    return success(null)
  },
)

/** Deletes the rows; that there was an import stays on record. */
function letGo(sql: SqlStorage, record: ImportRecord): void {
  deleteRows(sql, record.fid)
  updateImport(sql, { ...record, state: 'discarded', tally: emptyTally })
}
