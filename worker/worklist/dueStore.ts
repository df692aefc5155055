/** When each safeguard that stands at a thing is to be inspected next, by its id. */
export function inspectionsDue(sql: SqlStorage): ReadonlyMap<string, string> {
  const rows = sql.exec<{ id: string; day: string }>(
    `SELECT id, properties ->> '$.nextInspectionOn' AS day FROM safeguards
     WHERE deleted_at IS NULL AND day IS NOT NULL AND properties ->> '$.status' <> 'removed'`,
  )
  return new Map(rows.toArray().map(({ id, day }) => [id, day]))
}
