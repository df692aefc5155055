import type { District } from '../../geodata/plan/indicators/placing.ts'

/** The districts in force, by name; none where nobody has imported any. */
export function readDistricts(sql: SqlStorage): District[] {
  return sql
    .exec<{ code: string; name: string | null; geometry: string }>(
      `SELECT f.external_id AS code, f.properties ->> '$.name' AS name, f.geometry
       FROM context_layer l JOIN context_feature f ON f.layer = l.layer AND f.version = l.version
       WHERE l.layer = 'districts' AND l.active = 1`,
    )
    .toArray()
    .map(({ code, name, geometry }) => ({ code, name: name ?? code, geometry: JSON.parse(geometry) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'))
}
