import { type Duty, defaultDuty } from '../../geodata/model/duty.ts'
import { nextSequence } from '../history/vouchStore.ts'

/** The kinds of case that need a check, newest version; as delivered before the municipality has chosen. */
export function readDuty(sql: SqlStorage): Duty {
  const row = sql
    .exec<{ revision: number; kinds: string; note: string; at: string; by: string }>(
      'SELECT revision, kinds, note, at, by FROM check_duty_setting ORDER BY revision DESC LIMIT 1',
    )
    .toArray()[0]
  return row ? { ...row, kinds: JSON.parse(row.kinds) as Duty['kinds'] } : defaultDuty
}

export function insertDuty(sql: SqlStorage, { revision, kinds, note, at, by }: Duty): void {
  sql.exec(
    `INSERT INTO check_duty_setting (revision, kinds, note, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, ${nextSequence})`,
    revision,
    JSON.stringify(kinds),
    note,
    at,
    by,
  )
}
