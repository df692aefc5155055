/*
 * SQL for what a sign is judged against. Codes are looked for in every version there has been of any sign: what once stood on
 * a sign is never given to another.
 */

const codeThen = `json_extract(state, '$.properties.placeCode')`

/** Whether another sign has the code, or has had it. */
export function isCodeTaken(sql: SqlStorage, code: string, signId: string | null): boolean {
  return (
    sql
      .exec(
        `SELECT 1 FROM revision WHERE collection = 'signs' AND ${codeThen} = ? AND thing_id <> ? LIMIT 1`,
        code,
        signId ?? '',
      )
      .toArray().length > 0
  )
}

/** The highest number that was ever given to a sign (geodata/signs/placeCode.ts); 0 where none was. */
export function readHighestNumber(sql: SqlStorage): number {
  return sql
    .exec<{ highest: number }>(
      `SELECT coalesce(max(CAST(substr(${codeThen}, 3) AS INTEGER)), 0) AS highest FROM revision
       WHERE collection = 'signs' AND ${codeThen} GLOB 'H-[0-9]*'`,
    )
    .one().highest
}

/** Whether there is such a record that has not been removed. */
export function recordExists(sql: SqlStorage, table: 'sign_message' | 'sign_plan', id: string): boolean {
  return (
    sql
      .exec<{ removed: number }>(
        `SELECT removed FROM ${table} WHERE id = ? ORDER BY revision DESC LIMIT 1`,
        id,
      )
      .toArray()[0]?.removed === 0
  )
}
