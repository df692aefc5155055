export interface ProjectToTry {
  id: string
  name: string
  properties: Record<string, unknown>
  /** GeoJSON as it is stored: few conditions ask for it. */
  geometry: string
}

type Row = { id: string; name: string; properties: string; geometry: string }

/** Projects that are not deleted, last changed first. */
export function readProjectsToTry(sql: SqlStorage, limit: number): ProjectToTry[] {
  return sql
    .exec<Row>(
      `SELECT id, name, properties, geometry FROM projects WHERE deleted_at IS NULL
       ORDER BY updated_at DESC, fid DESC LIMIT ?`,
      limit,
    )
    .toArray()
    .map((row) => ({ ...row, properties: JSON.parse(row.properties) }))
}

export function countProjects(sql: SqlStorage): number {
  return sql.exec<{ n: number }>('SELECT count(*) AS n FROM projects WHERE deleted_at IS NULL').one().n
}
