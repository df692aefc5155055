import type { EvaluationYears } from '../../geodata/inspections/evaluations.ts'
import type { Fault } from '../../geodata/model/inspection.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { FaultFacts } from '../../geodata/projects/safeguardTasks.ts'
import { isLatestFault } from '../inspections/faultStore.ts'
import { placeName } from '../safeguards/placeStore.ts'

/*
 * SQL for what may wait to be done with safeguards; whose it is, is decided by geodata/projects/safeguardTasks.ts.
 */

const about = `s.id AS safeguardId, s.name AS safeguard, ${placeName} AS at`

type OpenFault = Omit<FaultFacts, 'isOpenPlace'> & Pick<Fault, 'breach' | 'securing'>
type OpenFaultRow = Omit<OpenFault, 'breach' | 'securing'> & { breach: number; securing: string | null }

/** Open faults of safeguards that are there and not removed by a day. */
export function readOpenFaults(sql: SqlStorage, today: string): OpenFault[] {
  return sql
    .exec<OpenFaultRow & Record<string, SqlStorageValue>>(
      `SELECT ${about}, f.id AS faultId, f.text, f.responsible, f.found_on AS foundOn, f.due_on AS dueOn, f.breach, f.securing
       FROM fault f JOIN safeguards s ON s.id = f.safeguard_id AND s.deleted_at IS NULL
       WHERE f.state = 'open' AND ${isLatestFault} AND s.properties ->> '$.status' <> 'removed'
         AND coalesce(s.properties ->> '$.removedOn', '9999') > ?`,
      today,
    )
    .toArray()
    .map((row) => ({ ...row, breach: row.breach === 1, securing: row.securing && JSON.parse(row.securing) }))
}

/** A safeguard that stood at a thing and does not any more. */
export interface EndedSafeguard {
  safeguardId: string
  safeguard: string
  at: string | null
  thing: ThingReference
  since: string
}

/** Those that ended between two days at a thing that is not wholly covered. */
export function readEnded(sql: SqlStorage, from: string, today: string): EndedSafeguard[] {
  return sql
    .exec<Omit<EndedSafeguard, 'thing'> & Record<string, SqlStorageValue> & { thing: string }>(
      `SELECT * FROM (
         SELECT ${about}, s.properties -> '$.at' AS thing,
           CASE WHEN s.properties ->> '$.status' = 'removed' OR s.properties ->> '$.removedOn' <= ?2
             THEN coalesce(s.properties ->> '$.removedOn', substr(s.updated_at, 1, 10))
             ELSE date(s.properties ->> '$.untilOn', '+1 day') END AS since
         FROM safeguards s JOIN thing_coverage c ON c.thing_id = s.properties ->> '$.at.id'
           AND c.state IN ('partial', 'none')
         WHERE s.deleted_at IS NULL AND s.properties ->> '$.status' IN ('done', 'temporary', 'removed'))
       WHERE since BETWEEN ?1 AND ?2`,
      from,
      today,
    )
    .toArray()
    .map((row) => ({ ...row, thing: JSON.parse(row.thing) }))
}

/** A safeguard that is done, with the evaluations written of it. */
export interface DoneSafeguard {
  safeguardId: string
  safeguard: string
  owner: string
  doneOn: string
  written: EvaluationYears[]
}

export function readDoneSafeguards(sql: SqlStorage): DoneSafeguard[] {
  return sql
    .exec<Omit<DoneSafeguard, 'written'> & Record<string, SqlStorageValue> & { written: string }>(
      `SELECT s.id AS safeguardId, s.name AS safeguard, coalesce(s.properties ->> '$.owner', '') AS owner, s.properties ->> '$.doneOn' AS doneOn,
         (SELECT json_group_array(DISTINCT years) FROM evaluation WHERE safeguard_id = s.id) AS written
       FROM safeguards s
       WHERE s.deleted_at IS NULL AND s.properties ->> '$.status' = 'done' AND s.properties ->> '$.doneOn' IS NOT NULL`,
    )
    .toArray()
    .map((row) => ({ ...row, written: JSON.parse(row.written) }))
}
