import { globSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/*
 * The SQLite files of an installation, read past the service: what is really there.
 */

const folders = {
  municipality: 'rekkverk-municipality',
  sites: 'rekkverk-sites',
  attachments: 'rekkverk-attachments',
} as const

export function openDatabase(
  dataFolder: string,
  object: keyof typeof folders,
  { readOnly } = { readOnly: true },
): DatabaseSync {
  const [path] = globSync(join(dataFolder, 'objects', folders[object], '*.sqlite')).filter(
    (file) => !file.endsWith('metadata.sqlite'),
  )
  return new DatabaseSync(path!, { readOnly })
}

/** Every row of every table of the object by the table's name, the tables behind trees and searches left out. */
export function rowsOf(dataFolder: string, object: keyof typeof folders): Record<string, unknown[]> {
  const database = openDatabase(dataFolder, object)
  try {
    const tables = database.prepare('PRAGMA table_list').all() as { name: string; type: string }[]
    const named = tables.filter(({ name, type }) => type !== 'shadow' && !/^(sqlite_|_cf_)/.test(name))
    return Object.fromEntries(
      named
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ name, type }) => {
          // What lies in a tree has no order of its own, and a backup carries rows in the order of their keys.
          const all =
            type === 'virtual'
              ? `SELECT rowid, * FROM "${name}" ORDER BY rowid`
              : `SELECT * FROM "${name}" ORDER BY ${keyOf(database, name)}`
          return [name, database.prepare(all).all()]
        }),
    )
  } finally {
    database.close()
  }
}

function keyOf(database: DatabaseSync, table: string): string {
  const columns = database.prepare(`PRAGMA table_info("${table}")`).all() as { name: string; pk: number }[]
  const key = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk)
  return key.map(({ name }) => `"${name}"`).join(', ') || 'rowid'
}

/** What SQLite itself finds wrong with the file. */
export function integrityOf(dataFolder: string, object: keyof typeof folders): unknown {
  const database = openDatabase(dataFolder, object)
  try {
    return database.prepare('PRAGMA integrity_check').all()
  } finally {
    database.close()
  }
}

/** Changes rows of an object that is not running. */
export function changeRows(dataFolder: string, object: keyof typeof folders, sql: string): void {
  const database = openDatabase(dataFolder, object, { readOnly: false })
  try {
    database.exec(sql)
  } finally {
    database.close()
  }
}
