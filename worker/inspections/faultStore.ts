import type { Fault } from '../../geodata/model/inspection.ts'
import type { DatedCursor } from '../datedCursor.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for faults. They only grow: a change is a new revision beside the ones before it.
 */

export function insertFault(sql: SqlStorage, fault: Fault): void {
  sql.exec(
    `INSERT INTO fault (id, revision, safeguard_id, inspection_id, severity, breach, stretches, text, found_on, due_on,
       responsible, securing, state, mended_on, note, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    fault.id,
    fault.revision,
    fault.safeguardId,
    fault.inspectionId,
    fault.severity,
    fault.breach ? 1 : 0,
    JSON.stringify(fault.stretches),
    fault.text,
    fault.foundOn,
    fault.dueOn,
    fault.responsible,
    fault.securing && JSON.stringify(fault.securing),
    fault.state,
    fault.mendedOn,
    fault.note,
    fault.at,
    fault.by,
  )
}

type FaultRow = Pick<
  Fault,
  'id' | 'revision' | 'severity' | 'text' | 'responsible' | 'state' | 'note' | 'at' | 'by'
> & {
  safeguard_id: string
  inspection_id: string | null
  breach: number
  stretches: string
  found_on: string
  due_on: string
  securing: string | null
  mended_on: string | null
}

const columns = `f.id, f.revision, f.safeguard_id, f.inspection_id, f.severity, f.breach, f.stretches, f.text, f.found_on,
  f.due_on, f.responsible, f.securing, f.state, f.mended_on, f.note, f.at, f.by`
/** That a row, as `f`, is the latest revision of its fault. */
export const isLatestFault = 'f.revision = (SELECT max(revision) FROM fault WHERE id = f.id)'

function toFault(row: FaultRow): Fault {
  const { safeguard_id, inspection_id, breach, stretches, found_on, due_on, securing, mended_on, ...rest } =
    row
  return {
    ...rest,
    safeguardId: safeguard_id,
    inspectionId: inspection_id,
    breach: breach === 1,
    stretches: JSON.parse(stretches),
    foundOn: found_on,
    dueOn: due_on,
    securing: securing === null ? null : JSON.parse(securing),
    mendedOn: mended_on,
  }
}

/** The latest revision of one, or its first; null where there is none. */
export function findFault(sql: SqlStorage, id: string, which: 'latest' | 'first'): Fault | null {
  const order = which === 'latest' ? 'DESC' : 'ASC'
  const row = sql
    .exec<FaultRow>(`SELECT ${columns} FROM fault f WHERE f.id = ? ORDER BY f.revision ${order} LIMIT 1`, id)
    .toArray()[0]
  return row ? toFault(row) : null
}

/** The faults found at an inspection as they were written then, in that order. */
export function readFaultsFoundAt(sql: SqlStorage, safeguardId: string, inspectionId: string): Fault[] {
  return sql
    .exec<FaultRow>(
      `SELECT ${columns} FROM fault f WHERE f.safeguard_id = ? AND f.inspection_id = ? AND f.revision = 1 ORDER BY f.id`,
      safeguardId,
      inspectionId,
    )
    .toArray()
    .map(toFault)
}

/** A safeguard's faults, found last first, from below a cursor; of one state, or of any. */
export function readFaults(
  sql: SqlStorage,
  { safeguardId, state }: { safeguardId: string; state: Fault['state'] | null },
  after: DatedCursor | null,
  limit: number,
): Fault[] {
  return sql
    .exec<FaultRow>(
      `SELECT ${columns} FROM fault f
       WHERE f.safeguard_id = ?1 AND ${isLatestFault} AND (?2 IS NULL OR f.state = ?2)
         AND (?3 IS NULL OR (f.found_on, f.id) < (?3, ?4))
       ORDER BY f.found_on DESC, f.id DESC LIMIT ?5`,
      safeguardId,
      state,
      after?.day ?? null,
      after?.id ?? null,
      limit,
    )
    .toArray()
    .map(toFault)
}

export function countOpenFaults(sql: SqlStorage, safeguardId: string): number {
  return sql
    .exec<{ n: number }>(
      `SELECT count(*) AS n FROM fault f WHERE f.safeguard_id = ? AND f.state = 'open' AND ${isLatestFault}`,
      safeguardId,
    )
    .one().n
}
