import type { Cursor, StoredValue } from './format.ts'

/*
 * SQL over whatever tables there are: names come from the database's own list, every value is bound.
 */

/** A table whose rows a backup carries. */
export interface StoredTable {
  name: string
  columns: string[]
  /** What its rows are read in the order of. */
  key: string[]
}

type Listed = { schema: string; name: string; type: string }

/** How the database and its keeper note what is theirs; none of it is the service's data. */
const ownTables = /^(sqlite_|_cf_)|^migration$/

/**
 * Every table but those left out, in the order of their names. Virtual tables (trees and searches) and the tables
 * behind them are made anew from the rows.
 */
export function listTables(sql: SqlStorage, leftOut: Readonly<Record<string, string>>): StoredTable[] {
  return sql
    .exec<Listed>('PRAGMA table_list')
    .toArray()
    .filter(({ schema, name, type }) => schema === 'main' && type === 'table' && !ownTables.test(name))
    .map(({ name }) => name)
    .filter((name) => !(name in leftOut))
    .sort()
    .map((name) => describeTable(sql, name))
}

function describeTable(sql: SqlStorage, name: string): StoredTable {
  const columns = sql.exec<{ name: string; pk: number }>(`PRAGMA table_info(${quoted(name)})`).toArray()
  const key = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk)
  return {
    name,
    columns: columns.map((column) => column.name),
    key: key.length > 0 ? key.map((column) => column.name) : ['rowid'],
  }
}

export function countRows(sql: SqlStorage, { name }: StoredTable): number {
  return sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${quoted(name)}`).one().n
}

const pageCharacters = 1_000_000

/** Some of a table's rows as ready-made JSON text, and the cursor of the next page; null at the end of the table. */
export interface RowsText {
  json: string
  next: Cursor
}

/** Rows after the cursor until the page is full. */
export function readRows(sql: SqlStorage, { name, columns, key }: StoredTable, after: Cursor): RowsText {
  const order = key.map(quoted).join(', ')
  const rest = after ? `WHERE (${order}) > (${key.map(() => '?').join(', ')})` : ''
  const found = sql
    .exec(
      `SELECT ${[...columns, ...key].map(quoted).join(', ')} FROM ${quoted(name)} ${rest} ORDER BY ${order}`,
      ...(after ?? []).map(toSqlite),
    )
    .raw<SqlStorageValue[]>()
  const rows: StoredValue[][] = []
  let characters = 0
  let last: Cursor = null
  for (const values of found) {
    if (characters > pageCharacters) return { json: JSON.stringify(rows), next: last }
    const stored = values.map(toStored)
    rows.push(stored.slice(0, columns.length))
    last = stored.slice(columns.length)
    for (const value of stored) characters += sizeOf(value)
  }
  return { json: JSON.stringify(rows), next: null }
}

export function insertRows(sql: SqlStorage, { name, columns }: StoredTable, rows: StoredValue[][]): void {
  const insert = `INSERT INTO ${quoted(name)} (${columns.map(quoted).join(', ')})
    VALUES (${columns.map(() => '?').join(', ')})`
  for (const row of rows) sql.exec(insert, ...row.map(toSqlite))
}

/** Counts up at every row that is written, and never down: whether something wrote. */
export function countWrites(sql: SqlStorage): number {
  return sql.exec<{ n: number }>('SELECT total_changes() AS n').one().n
}

/** Names of the migrations that have run. */
export function readMigrations(sql: SqlStorage): string[] {
  return sql
    .exec<{ name: string }>('SELECT name FROM migration ORDER BY name')
    .toArray()
    .map(({ name }) => name)
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function toStored(value: SqlStorageValue): StoredValue {
  if (value instanceof ArrayBuffer) return { bytes: Buffer.from(value).toString('base64') }
  // JSON would make null of it without a word.
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} cannot be backed up`)
  return value
}

function toSqlite(value: StoredValue): SqlStorageValue {
  if (value === null || typeof value !== 'object') return value
  return new Uint8Array(Buffer.from(value.bytes, 'base64')).buffer
}

function sizeOf(value: StoredValue): number {
  if (typeof value === 'string') return value.length
  return value !== null && typeof value === 'object' ? value.bytes.length : 8
}
