import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Outcome } from '../../../geodata/model/problem.ts'
import type { Environment } from '../../../worker/environment.ts'
import type { Caller } from '../../../worker/operation.ts'
import type { BackupPage, Cursor, ObjectHead } from '../../../worker/operator/format.ts'
import type { Kept } from '../../../worker/operator/keeper.ts'
import type { KeptInputOf, KeptOperationName, KeptOutputOf } from '../../../worker/operator/keptOperations.ts'

/*
 * Objects of their own for trying backup and restore on, spoken to as the operator's commands do through the API.
 */

export const environment = env as unknown as Environment

const operator: Caller = {
  sessionToken: null,
  accessToken: null,
  operator: true,
  requestId: 'test',
  demoAllowed: true,
  address: 'test',
}

/** A municipality's object by a name of its own; each test has its own, empty until something is put there. */
export function municipality(name: string) {
  return environment.MUNICIPALITY.getByName(name)
}

export function keep<Name extends KeptOperationName>(
  name: string,
  operation: Name,
  input: KeptInputOf<Name>,
): Promise<Outcome<KeptOutputOf<Name>>> {
  const kept = municipality(name) as unknown as Kept
  return kept.keep(operator, operation, input) as Promise<Outcome<KeptOutputOf<Name>>>
}

/** The value, or the end of the test with what was answered. */
export function given<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

export interface Copy {
  head: ObjectHead
  pages: Omit<BackupPage, 'object'>[]
}

/** Everything in the object, as a backup of it would have it. */
export async function copyOf(name: string): Promise<Copy> {
  const lease = crypto.randomUUID()
  given(await keep(name, 'takeLease', { lease }))
  const head = given(await keep(name, 'describeDatabase', { lease }))
  const pages: Copy['pages'] = []
  for (const { name: table } of head.tables) {
    let after: Cursor = null
    do {
      const page: { json: string; next: Cursor } = given(
        await keep(name, 'readPage', { lease, table, after }),
      )
      pages.push({ table, rows: JSON.parse(page.json) })
      after = page.next
    } while (after)
  }
  given(await keep(name, 'endLease', { lease }))
  return { head, pages }
}

/** Restores all of the copy but lets nobody in yet. */
export async function restoreRows(name: string, { head, pages }: Copy): Promise<string> {
  const id = crypto.randomUUID()
  given(await keep(name, 'beginRestore', { id, head, ongoing: null }))
  for (const { table, rows } of pages) given(await keep(name, 'storeRows', { id, table, rows }))
  return id
}

export async function finish(name: string, id: string): Promise<void> {
  while (!given(await keep(name, 'prepareRestored', { id })).ready);
  given(await keep(name, 'openRestored', { id }))
}

/** Runs SQL in the object, with values bound. */
export function sqlIn<Row extends Record<string, SqlStorageValue>>(
  name: string,
  statement: string,
  ...values: SqlStorageValue[]
): Promise<Row[]> {
  return runInDurableObject(municipality(name), (_object, { storage }) =>
    storage.sql.exec<Row>(statement, ...values).toArray(),
  )
}
