import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { Cursor, ObjectHead } from './format.ts'
import { keptOperation } from './keptOperation.ts'
import { countRows, listTables, type RowsText, readMigrations, readRows } from './tableStore.ts'

interface LeaseInput {
  lease: string
}

const busy = failure('backup-refused', {
  detail: text(
    'En annen sikkerhetskopi er i gang. Vent til den er ferdig.',
    'Another backup is being made. Wait until it has finished.',
  ),
})

const lost = failure('backup-refused', {
  detail: text(
    'Sikkerhetskopien kom ikke videre i tide, og andre har fått lagre. Begynn på nytt.',
    'The backup did not go on in time, and others have been let in to save. Begin again.',
  ),
})

/** Makes writes wait, so that all pages are of one moment. */
export const takeLease = keptOperation(
  'operations:backup',
  ({ lease }, input: LeaseInput): Outcome<null> => (lease.take(input.lease) ? success(null) : busy),
)

/** Says that the backup is still being read; the lease of every object is renewed with each page. */
export const renewLease = keptOperation(
  'operations:backup',
  ({ lease }, input: LeaseInput): Outcome<null> => (lease.renew(input.lease) ? success(null) : lost),
)

export const endLease = keptOperation('operations:backup', ({ lease }, input: LeaseInput): Outcome<null> => {
  lease.end(input.lease)
  return success(null)
})

/** What there is to read: the object's part of the backup's head. */
export const describeDatabase = keptOperation(
  'operations:backup',
  ({ sql, database, lease }, input: LeaseInput): Outcome<ObjectHead> => {
    if (!lease.isHeldBy(input.lease)) return lost
    const tables = listTables(sql, database.leftOut)
    return success({
      migrations: readMigrations(sql),
      tables: tables.map((table) => ({
        name: table.name,
        columns: table.columns,
        rows: countRows(sql, table),
      })),
      chainEnd: database.chainEnd(sql),
    })
  },
)

/** About a megabyte of a table's rows, in the order of its key. */
export const readPage = keptOperation(
  'operations:backup',
  ({ sql, database, lease }, input: LeaseInput & { table: string; after: Cursor }): Outcome<RowsText> => {
    if (!lease.isHeldBy(input.lease)) return lost
    const table = listTables(sql, database.leftOut).find(({ name }) => name === input.table)
    return table ? success(readRows(sql, table, input.after)) : failure('not-found')
  },
)
