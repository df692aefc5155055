import type { InspectionFacts } from '../../geodata/inspections/due.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { SafeguardPlace } from '../../geodata/model/safeguard.ts'

/*
 * SQL for what tells when safeguards are to be inspected; the day itself is worked out in geodata/inspections/due.ts.
 */

/** A safeguard that is made, as far as inspecting it goes. */
export interface InspectedSafeguard extends Omit<InspectionFacts, 'registeredOn' | 'inspectEvery'> {
  safeguardId: string
  name: string
  kind: string
  at: SafeguardPlace | null
  operator: string
  createdAt: string
}

/** Read in one go, in this order: the attributes lie in one text, and to take it apart is most of the work. */
const attributes = [
  ...['kind', 'status', 'at', 'operator', 'doneOn', 'untilOn', 'removedOn', 'inspectionMonths'],
  'nextInspectionOn',
].map((name) => `'$.${name}'`)

type Row = Pick<InspectedSafeguard, 'safeguardId' | 'name' | 'createdAt' | 'lastOn' | 'plannedThen'> & {
  attributes: string
}

/** Every safeguard that is done or stands for a time, or the one asked for. Of inspections, the last that could be carried out. */
export function readInspected(sql: SqlStorage, safeguardId: string | null): InspectedSafeguard[] {
  return sql
    .exec<Row>(
      `SELECT s.id AS safeguardId, s.name, s.created_at AS createdAt,
         json_extract(s.properties, ${attributes.join(', ')}) AS attributes, l.inspected_on AS lastOn,
         CASE WHEN l.id IS NOT NULL AND s.properties ->> '$.nextInspectionOn' IS NOT NULL THEN
           (SELECT r.state ->> '$.properties.nextInspectionOn' FROM revision r
            WHERE r.collection = 'safeguards' AND r.thing_id = s.id AND r.at <= l.at
            ORDER BY r.revision DESC LIMIT 1) END AS plannedThen
       FROM safeguards s LEFT JOIN inspection l ON l.id = (
         SELECT id FROM inspection WHERE safeguard_id = s.id AND outcome <> 'not_inspected'
         ORDER BY inspected_on DESC, at DESC, id LIMIT 1)
       WHERE ${safeguardId === null ? 'TRUE' : 's.id = ?'} AND s.deleted_at IS NULL
         AND s.properties ->> '$.status' IN ('done', 'temporary')`,
      ...(safeguardId === null ? [] : [safeguardId]),
    )
    .toArray()
    .map(toInspected)
}

function toInspected({ attributes: text, ...row }: Row): InspectedSafeguard {
  const [kind, status, at, operator, doneOn, untilOn, removedOn, inspectionMonths, nextInspectionOn] =
    JSON.parse(text)
  const days = { doneOn, untilOn, removedOn, inspectionMonths, nextInspectionOn }
  return { ...row, kind, status, at, operator: operator ?? '', ...days }
}

export function readGeometry(sql: SqlStorage, safeguardId: string): Geometry {
  const { geometry } = sql
    .exec<{ geometry: string }>('SELECT geometry FROM safeguards WHERE id = ?', safeguardId)
    .one()
  return JSON.parse(geometry) as Geometry
}
