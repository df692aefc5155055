import type { OwnThreshold } from '../../geodata/checks/ownThresholds.ts'
import { nextSequence } from '../history/vouchStore.ts'

/** The limits the municipality has set, newest version; version 0 is before it has set any. */
export function readThresholdValues(sql: SqlStorage): { revision: number; values: OwnThreshold[] } {
  const row = sql
    .exec<{ revision: number; thresholds: string }>(
      'SELECT revision, thresholds FROM threshold_setting ORDER BY revision DESC LIMIT 1',
    )
    .toArray()[0]
  return row ? { revision: row.revision, values: JSON.parse(row.thresholds) } : { revision: 0, values: [] }
}

export function insertThresholdValues(
  sql: SqlStorage,
  version: { revision: number; values: OwnThreshold[]; at: string; by: string },
): void {
  sql.exec(
    `INSERT INTO threshold_setting (revision, at, by, thresholds, event_sequence)
     VALUES (?, ?, ?, ?, ${nextSequence})`,
    version.revision,
    version.at,
    version.by,
    JSON.stringify(version.values),
  )
}
