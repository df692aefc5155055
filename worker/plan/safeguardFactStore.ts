import type { SafeguardFact } from '../../geodata/plan/indicators/safeguardFact.ts'

/*
 * SQL for what the indicators count of safeguards. One that was deleted was registered by mistake and is told of nowhere: one
 * that is removed is not deleted.
 */

type Rows<Row> = Row & Record<string, SqlStorageValue>
const attributes = [
  ...['kind', 'status', 'decidedOn', 'doneOn', 'untilOn', 'removedOn', 'inspectionMonths'],
  ...['operator', 'owner'],
] as const

export type SafeguardRow = Omit<
  SafeguardFact,
  'registeredOn' | 'inspectEvery' | 'versions' | 'inspections' | 'district' | 'department'
> & { id: string; createdAt: string; geometry: string; operator: string | null; owner: string | null }

export function readSafeguardRows(sql: SqlStorage): SafeguardRow[] {
  const columns = attributes.map((name) => `properties ->> '$.${name}' AS ${name}`)
  return sql
    .exec<Rows<SafeguardRow>>(
      `SELECT id, created_at AS createdAt, geometry, ${columns.join(', ')} FROM safeguards WHERE deleted_at IS NULL`,
    )
    .toArray()
}

export interface SafeguardVersionRow {
  id: string
  at: string
  status: SafeguardFact['status']
  nextInspectionOn: string | null
}

/** Every version of every safeguard, the first first. */
export function readSafeguardVersions(sql: SqlStorage): SafeguardVersionRow[] {
  return sql
    .exec<Rows<SafeguardVersionRow>>(
      `SELECT r.thing_id AS id, r.at, r.state ->> '$.properties.status' AS status,
         r.state ->> '$.properties.nextInspectionOn' AS nextInspectionOn
       FROM revision r JOIN safeguards s ON s.id = r.thing_id AND s.deleted_at IS NULL
       WHERE r.collection = 'safeguards' ORDER BY r.thing_id, r.revision`,
    )
    .toArray()
}

/** Inspections that could be carried out, the first first; of the same day, in the order that tells which was the last. */
export function readInspectionDays(sql: SqlStorage): { safeguardId: string; on: string; at: string }[] {
  return sql
    .exec<{ safeguardId: string; on: string; at: string }>(
      `SELECT safeguard_id AS safeguardId, inspected_on AS "on", at FROM inspection
       WHERE outcome <> 'not_inspected' ORDER BY inspected_on, at, id DESC`,
    )
    .toArray()
}
