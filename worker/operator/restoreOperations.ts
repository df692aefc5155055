import { type Outcome, success } from '../../geodata/model/problem.ts'
import { migrate } from '../database/migrate.ts'
import type { ObjectHead, StoredValue } from './format.ts'
import { type KeptContext, keptOperation } from './keptOperation.ts'
import {
  anotherRestore,
  countsDiffer,
  notEmpty,
  otherTable,
  tablesDiffer,
  unknownMigration,
} from './restoreProblems.ts'
import type { Restore } from './restoreState.ts'
import { countRows, insertRows, listTables } from './tableStore.ts'

interface Begin {
  id: string
  head: ObjectHead
  /** The restore that the object everyone passes through is in the middle of; null when it is in none. */
  ongoing: string | null
}

/** Whether the object can take the backup in: nobody uses it, and its schema is ours or what ours grew out of. */
export const checkTarget = keptOperation(
  'operations:restore',
  ({ sql, database, restore }, { head, ongoing }: Omit<Begin, 'id'>): Outcome<null> => {
    const ours = database.migrations.map(({ name }) => name)
    const unknown = head.migrations.find((name, index) => name !== ours[index])
    if (unknown) return unknownMigration(unknown)
    // What an interrupted restore put there, opened or not, is nobody's work.
    const abandoned = restore.underWay || (ongoing !== null && restore.current?.id === ongoing)
    if (abandoned) return success(null)
    const used = listTables(sql, database.leftOut).find((table) => countRows(sql, table) > 0)
    return used ? notEmpty(used.name) : success(null)
  },
)

/** Empties the object and gives it the schema of the backup; from here on only the operator is let in. */
export const beginRestore = keptOperation(
  'operations:restore',
  async (context, { id, head, ongoing }: Begin): Promise<Outcome<null>> => {
    const { storage, sql, database, restore } = context
    const checked = await checkTarget.run(context, { head, ongoing })
    if (!checked.ok) return checked
    await empty(context)
    migrate(
      storage,
      database.migrations.filter(({ name }) => head.migrations.includes(name)),
    )
    restore.put({ id, head, stage: 'rows', position: { step: 0, after: 0 } })
    const tables = listTables(sql, database.leftOut)
    return sameTables(head, tables) ? success(null) : tablesDiffer
  },
)

export const storeRows = keptOperation(
  'operations:restore',
  (
    { storage, sql, database, restore },
    { id, table: name, rows }: { id: string; table: string; rows: StoredValue[][] },
  ): Outcome<null> => {
    if (!isAt(restore.current, id, 'rows')) return anotherRestore
    const table = listTables(sql, database.leftOut).find((known) => known.name === name)
    if (!table || rows.some((row) => row.length !== table.columns.length)) return otherTable
    storage.transactionSync(() => insertRows(sql, table, rows))
    return success(null)
  },
)

/**
 * Counts the rows, brings the schema up to date and makes some more of the trees and searches; ask again until it is
 * ready.
 */
export const prepareRestored = keptOperation(
  'operations:restore',
  ({ storage, sql, database, restore }, { id }: { id: string }): Outcome<{ ready: boolean }> => {
    const { current } = restore
    if (current?.id !== id) return anotherRestore
    switch (current.stage) {
      case 'rows': {
        const tables = listTables(sql, database.leftOut)
        const counted = current.head.tables.every(({ name, rows }) =>
          tables.some((table) => table.name === name && countRows(sql, table) === rows),
        )
        if (!counted) return countsDiffer
        migrate(storage, database.migrations)
        restore.put({ ...current, stage: 'rebuilding' })
        return success({ ready: false })
      }
      case 'rebuilding': {
        storage.transactionSync(() => {
          const position = database.rebuild(sql, current.position)
          restore.put(position ? { ...current, position } : { ...current, stage: 'ready' })
        })
        return success({ ready: false })
      }
      default:
        return success({ ready: true })
    }
  },
)

/** Whether what has come in can be read at all. */
export const examineRestored = keptOperation(
  'operations:restore',
  async ({ database }, _input: null): Promise<Outcome<null>> => {
    const problem = await database.examine()
    return problem ? { ok: false, problem } : success(null)
  },
)

/** Lets people in. */
export const openRestored = keptOperation(
  'operations:restore',
  ({ restore }, { id }: { id: string }): Outcome<null> => {
    const { current } = restore
    if (!current || current.id !== id || !['ready', 'open'].includes(current.stage)) return anotherRestore
    restore.put({ ...current, stage: 'open' })
    return success(null)
  },
)

/** The restore the object is in the middle of, or its last one. */
export const readRestore = keptOperation(
  'operations:restore',
  ({ restore }, _input: null): Outcome<{ id: string; underWay: boolean } | null> =>
    success(restore.current && { id: restore.current.id, underWay: restore.underWay }),
)

/** Throws away what an interrupted restore left, and lets people in to an empty object. */
export const discardRestore = keptOperation(
  'operations:restore',
  async (context, _input: null): Promise<Outcome<null>> => {
    if (!context.restore.underWay) return success(null)
    await empty(context)
    migrate(context.storage, context.database.migrations)
    return success(null)
  },
)

async function empty({ storage, restore }: KeptContext): Promise<void> {
  await storage.deleteAll()
  restore.forget()
}

function isAt(current: Restore | null, id: string, stage: Restore['stage']): boolean {
  return current !== null && current.id === id && current.stage === stage
}

function sameTables(head: ObjectHead, tables: readonly { name: string; columns: string[] }[]): boolean {
  const described = (list: readonly { name: string; columns: string[] }[]) =>
    JSON.stringify(list.map(({ name, columns }) => [name, columns]))
  return described(head.tables) === described(tables)
}
