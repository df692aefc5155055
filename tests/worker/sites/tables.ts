/** Every value of every table of an object's database, with the name of its column. */
export function dump(sql: SqlStorage): { column: string; value: string }[] {
  const tables = sql
    .exec<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .toArray()
  return tables.flatMap(({ name }) =>
    sql
      .exec(`SELECT * FROM "${name}"`)
      .toArray()
      .flatMap((row) =>
        Object.entries(row).map(([column, value]) => ({ column: `${name}.${column}`, value: textOf(value) })),
      ),
  )
}

/** Bytes become the letters they would be read as. */
function textOf(value: unknown): string {
  return value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : String(value)
}
