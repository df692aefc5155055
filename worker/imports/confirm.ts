import { createHash } from 'node:crypto'
import type { ImportSummary } from '../../geodata/model/imports.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { activateNewVersion } from '../context/versionStore.ts'
import { recordEvent } from '../history/commit.ts'
import { countChange } from '../history/store.ts'
import { actorOf, operation } from '../operation.ts'
import { refreshStamped } from '../securing/refresh.ts'
import { markAllDue } from '../staleness/store.ts'
import { confirmThings, pruneConfirmed } from './confirmStore.ts'
import { findStaleRows } from './knownStore.ts'
import { changedSincePreview, wrongState } from './problems.ts'
import { type ImportTargetId, summaryOf } from './service.ts'
import { rowHashes } from './stagingStore.ts'
import { type ImportRecord, readImport, updateImport } from './store.ts'
import { writtenTargets } from './targets.ts'

/** Everything the preview showed, in one transaction, or nothing. */
export const confirmImport = operation(
  'imports:write',
  (context, { id }: ImportTargetId): Outcome<ImportSummary> => {
    const { sql, storage } = context
    const record = readImport(sql, id)
    if (!record) return failure('not-found')
    if (record.state !== 'preview')
      return wrongState(
        record.state,
        'Den må forhåndsvises før den kan bekreftes.',
        'It must be previewed before it can be confirmed.',
      )
    const { collections, layers } = writtenTargets(record.tally)
    const isStale = collections.some(
      (collection) =>
        findStaleRows(sql, record, collection, { onlyWriting: true, after: 0, limit: 1 }).length > 0,
    )
    if (isStale) return changedSincePreview()

    const stamp = { at: context.now.toISOString(), by: actorOf(context).name }
    const confirmed: ImportRecord = { ...record, state: 'confirmed', confirmedAt: stamp.at }
    storage.transactionSync(() => {
      for (const collection of collections) confirmThings(sql, record, collection, stamp)
      for (const layer of layers) activateNewVersion(sql, layer, record, stamp.at)
      for (const subject of [...collections, ...layers]) countChange(sql, subject)
      markAllDue(sql)
      for (const collection of collections) refreshStamped(context, collection, stamp.at)
      recordEvent(context, {
        type: 'imports.confirmed',
        collection: null,
        thingId: null,
        revision: null,
        data: {
          importId: id,
          fileName: record.head.fileName,
          source: record.head.source,
          date: record.head.date,
          counts: record.tally.counts,
          contentHash: hashContent(sql, record.fid),
        },
      })
      pruneConfirmed(sql, record.fid)
      updateImport(sql, confirmed)
    })
    return success(summaryOf(confirmed))
  },
)

/** SHA-256 over the rows as they came, in the order of the file: the same file gives the same hash. */
function hashContent(sql: SqlStorage, importFid: number): string {
  const hash = createHash('sha256')
  for (const rowHash of rowHashes(sql, importFid)) hash.update(rowHash)
  return hash.digest('hex')
}
