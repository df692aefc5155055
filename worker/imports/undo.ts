import type { ImportSummary } from '../../geodata/model/imports.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { removeVersionOf } from '../context/versionStore.ts'
import { recordEvent } from '../history/commit.ts'
import { countChange } from '../history/store.ts'
import { actorOf, operation } from '../operation.ts'
import { refreshStamped } from '../securing/refresh.ts'
import { markAllDue } from '../staleness/store.ts'
import { wrongState } from './problems.ts'
import { type ImportTargetId, summaryOf } from './service.ts'
import { deleteRows } from './stagingStore.ts'
import { type ImportRecord, readImport, updateImport } from './store.ts'
import { writtenTargets } from './targets.ts'
import { releaseChangedThings, undoThings } from './undoStore.ts'

/** How many kept things are named; more than this is a later import, and the event has the number. */
const keptNamed = 1000

/**
 * Takes a confirmed import back in one transaction: what it created is deleted, what it updated gets its former state as a
 * new revision, its layers give way to the version before. What people have worked on since is left alone and listed.
 */
export const undoImport = operation(
  'imports:undo',
  (context, { id }: ImportTargetId): Outcome<ImportSummary> => {
    const { sql, storage } = context
    const record = readImport(sql, id)
    if (!record) return failure('not-found')
    if (record.state !== 'confirmed')
      return wrongState(
        record.state,
        'Bare en bekreftet import kan angres.',
        'Only a confirmed import can be undone.',
      )
    const { collections, layers } = writtenTargets(record.tally)
    const stamp = { at: context.now.toISOString(), by: actorOf(context).name }
    return storage.transactionSync(() => {
      const things = collections.map((collection) => {
        const kept = releaseChangedThings(sql, record.fid, collection)
        const done = undoThings(sql, record.fid, collection, stamp)
        countChange(sql, collection)
        return { collection, kept, ...done }
      })
      const returned = layers.filter((layer) => removeVersionOf(sql, layer, id))
      for (const layer of returned) countChange(sql, layer)
      markAllDue(sql)
      for (const collection of collections) refreshStamped(context, collection, stamp.at)
      recordEvent(context, {
        type: 'imports.undone',
        collection: null,
        thingId: null,
        revision: null,
        data: {
          importId: id,
          fileName: record.head.fileName,
          things: things.map(({ kept, ...one }) => ({ ...one, kept: kept.length })),
          layers: returned,
        },
      })
      deleteRows(sql, record.fid)
      const keptAtUndo = things.flatMap(({ kept }) => kept).slice(0, keptNamed)
      const undone: ImportRecord = { ...record, state: 'undone', keptAtUndo }
      updateImport(sql, undone)
      return success(summaryOf(undone))
    })
  },
)
