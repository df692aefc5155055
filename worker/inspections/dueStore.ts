import type { InspectionFacts } from '../../geodata/inspections/due.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { DueInspection } from '../../geodata/model/inspection.ts'
import { placeName } from '../safeguards/placeStore.ts'

/*
 * SQL for what tells when safeguards are to be inspected; the day itself is worked out in geodata/inspections/due.ts.
 */

/** A safeguard that is made, as far as inspecting it goes. */
export type InspectedSafeguard = Omit<DueInspection, 'point' | 'dueOn' | 'openFaults'> &
  Omit<InspectionFacts, 'registeredOn' | 'inspectEvery'> & { createdAt: string; operator: string }

type Row = Omit<InspectedSafeguard, 'at'> & { at: string | null }

/** Every safeguard that is done or stands for a time. Of inspections, the last that could be carried out. */
export function readInspected(sql: SqlStorage): InspectedSafeguard[] {
  const property = (name: string) => `s.properties ->> '$.${name}' AS ${name}`
  return sql
    .exec<Row & Record<string, SqlStorageValue>>(
      `SELECT s.id AS safeguardId, s.name, s.properties -> '$.at' AS at, ${placeName} AS atName,
         s.created_at AS createdAt, coalesce(s.properties ->> '$.operator', '') AS operator,
         ${['kind', 'status', 'doneOn', 'untilOn', 'removedOn', 'inspectionMonths', 'nextInspectionOn'].map(property).join(', ')},
         l.inspected_on AS lastOn,
         CASE WHEN l.id IS NOT NULL AND s.properties ->> '$.nextInspectionOn' IS NOT NULL THEN
           (SELECT r.state ->> '$.properties.nextInspectionOn' FROM revision r
            WHERE r.collection = 'safeguards' AND r.thing_id = s.id AND r.at <= l.at
            ORDER BY r.revision DESC LIMIT 1) END AS plannedThen
       FROM safeguards s LEFT JOIN inspection l ON l.id = (
         SELECT id FROM inspection WHERE safeguard_id = s.id AND outcome <> 'not_inspected'
         ORDER BY inspected_on DESC, at DESC, id LIMIT 1)
       WHERE s.deleted_at IS NULL AND s.properties ->> '$.status' IN ('done', 'temporary')`,
    )
    .toArray()
    .map((row) => ({ ...row, at: row.at === null ? null : JSON.parse(row.at) }))
}

export function readGeometry(sql: SqlStorage, safeguardId: string): Geometry {
  const { geometry } = sql
    .exec<{ geometry: string }>('SELECT geometry FROM safeguards WHERE id = ?', safeguardId)
    .one()
  return JSON.parse(geometry) as Geometry
}
