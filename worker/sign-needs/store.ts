/** How many signs stand at the thing or are on their way there. */
export function countSignsAt(sql: SqlStorage, thingId: string): number {
  return sql
    .exec<{ n: number }>(
      `SELECT count(*) AS n FROM signs t WHERE json_extract(t.properties, '$.at.id') = ? AND t.deleted_at IS NULL
         AND t.properties ->> '$.status' <> 'removed'`,
      thingId,
    )
    .one().n
}
