import type { Migration } from './migrations.ts'

/** Brings the object's database up to date, one transaction a migration; runs each time the object starts. */
export function migrate(storage: DurableObjectStorage, migrations: readonly Migration[]): void {
  const { sql } = storage
  // Without it REPLACE takes rows out of append-only tables unseen by the triggers that refuse that.
  sql.exec('PRAGMA recursive_triggers = ON')
  sql.exec(`CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`)
  const done = new Set(
    sql
      .exec<{ name: string }>('SELECT name FROM migration')
      .toArray()
      .map(({ name }) => name),
  )
  for (const { name, statements } of migrations.filter((migration) => !done.has(migration.name))) {
    storage.transactionSync(() => {
      for (const statement of statements) sql.exec(statement)
      sql.exec('INSERT INTO migration (name) VALUES (?)', name)
    })
  }
}
