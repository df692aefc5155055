import type { Bbox } from '../../geodata/model/geojson.ts'

/** The box around the register's bridges and buildings: where the map opens. Null while the register is empty. */
export function extentOfRegister(sql: SqlStorage): Bbox | null {
  const { west, south, east, north } = sql
    .exec<{ west: number | null; south: number; east: number; north: number }>(
      `SELECT min(west) AS west, min(south) AS south, max(east) AS east, max(north) AS north FROM (
        SELECT west, south, east, north FROM bridges_bbox UNION ALL SELECT west, south, east, north FROM (
          SELECT west, south, east, north FROM buildings_bbox LIMIT 2000))`,
    )
    .one()
  return west === null ? null : [west, south, east, north]
}
