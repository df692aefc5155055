import type { Geometry } from '../../geodata/model/geojson.ts'

export interface TriedProject {
  id: string
  name: string
  properties: unknown
  readonly geometry: Geometry
}

type Row = { id: string; name: string; properties: string; geometry: string }

/** Projects that are not deleted, last changed first; the geometry is parsed when it is asked for. */
export function readProjectsToTry(sql: SqlStorage, limit: number): TriedProject[] {
  return sql
    .exec<Row>(
      `SELECT id, name, properties, geometry FROM projects WHERE deleted_at IS NULL
       ORDER BY updated_at DESC, fid DESC LIMIT ?`,
      limit,
    )
    .toArray()
    .map(({ id, name, properties, geometry }) => ({
      id,
      name,
      properties: JSON.parse(properties),
      get geometry() {
        return JSON.parse(geometry) as Geometry
      },
    }))
}

export function countProjects(sql: SqlStorage): number {
  return sql.exec<{ n: number }>('SELECT count(*) AS n FROM projects WHERE deleted_at IS NULL').one().n
}
