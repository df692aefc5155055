import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { collectionCodes } from '../../../geodata/model/collections.ts'
import type { Environment } from '../../../worker/environment.ts'
import { attachmentsDatabase } from '../../../worker/operator/attachmentsDatabase.ts'
import { type KeptObjectName, keptObjectNames, keptObjects } from '../../../worker/operator/keptObjects.ts'
import { municipalityDatabase } from '../../../worker/operator/municipalityDatabase.ts'
import { sitesDatabase } from '../../../worker/operator/sitesDatabase.ts'
import { listTables } from '../../../worker/operator/tableStore.ts'

/*
 * Nothing that is stored falls outside a backup by being forgotten: every table is carried, made anew, or named as
 * left out.
 */

const databases = {
  municipality: municipalityDatabase,
  sites: sitesDatabase(async () => null),
  attachments: attachmentsDatabase,
} satisfies Record<KeptObjectName, unknown>

/** Virtual tables, and where they are made anew after a restore (worker/operator/municipalityStore.ts). */
const madeAnew: Record<KeptObjectName, string[]> = {
  municipality: [...collectionCodes.map((collection) => `${collection}_bbox`), 'context_bbox', 'search'],
  sites: [],
  attachments: [],
}

type Listed = { name: string; type: string; strict: number; schema: string }

function inObject<Result>(name: KeptObjectName, work: (sql: SqlStorage) => Result): Promise<Result> {
  const stub = keptObjects[name](env as unknown as Environment) as unknown as DurableObjectStub
  return runInDurableObject(stub, (_object, { storage }) => work(storage.sql))
}

const ours = ({ schema, name }: Listed) => schema === 'main' && !/^(sqlite_|_cf_)/.test(name)

describe.each(keptObjectNames)('%s', (name) => {
  const { leftOut } = databases[name]

  it('has no table that a backup neither carries, makes anew nor names as left out', async () => {
    const forgotten = await inObject(name, (sql) => {
      const carried = new Set(listTables(sql, leftOut).map((table) => table.name))
      return sql
        .exec<Listed>('PRAGMA table_list')
        .toArray()
        .filter(ours)
        .filter(({ type }) => type !== 'shadow')
        .map((table) => table.name)
        .filter((table) => !carried.has(table) && !(table in leftOut))
        .filter((table) => !madeAnew[name].includes(table) && table !== 'migration')
    })
    expect(forgotten).toEqual([])
  })

  it('leaves out and makes anew only what there is', async () => {
    const there = await inObject(name, (sql) =>
      sql
        .exec<Listed>('PRAGMA table_list')
        .toArray()
        .map((table) => table.name),
    )
    expect(there).toEqual(expect.arrayContaining([...Object.keys(leftOut), ...madeAnew[name]]))
  })

  it('keeps types by itself, so that a row comes back as it was', async () => {
    const loose = await inObject(name, (sql) => {
      const carried = listTables(sql, leftOut)
      const listed = sql.exec<Listed>('PRAGMA table_list').toArray()
      return carried
        .filter((table) => {
          const strict = listed.find((other) => other.name === table.name)?.strict === 1
          const columns = sql.exec<{ type: string }>(`PRAGMA table_info(${table.name})`).toArray()
          return !strict || columns.some(({ type }) => type === 'ANY')
        })
        .map((table) => table.name)
    })
    expect(loose).toEqual([])
  })
})

it('says why something is left out', () => {
  for (const { leftOut } of Object.values(databases))
    for (const reason of Object.values(leftOut)) expect(reason.length).toBeGreaterThan(20)
})
