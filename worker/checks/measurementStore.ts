import type { Measurement } from '../../geodata/model/measurement.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for what is measured at the points of checks. It only grows: a change is a new row beside the ones before it.
 */

export function insertMeasurement(sql: SqlStorage, checkId: string, measurement: Measurement): void {
  sql.exec(
    `INSERT INTO check_measurement (check_id, point, revision, items, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ${nextSequence})`,
    checkId,
    measurement.point,
    measurement.revision,
    JSON.stringify(measurement.items),
    measurement.at,
    measurement.by,
  )
}

type MeasurementRow = Omit<Measurement, 'items'> & { items: string }

/** What holds now at each point that was ever measured, and how many versions were ever stored in the check. */
export function readMeasurements(
  sql: SqlStorage,
  checkId: string,
): { measurements: Measurement[]; given: number } {
  // SQLite takes the other columns from the row that has the maximum.
  const rows = sql
    .exec<MeasurementRow & { latest: number; given: number }>(
      `SELECT point, revision, items, at, by, max(revision) AS latest, count(*) AS given
       FROM check_measurement WHERE check_id = ? GROUP BY point`,
      checkId,
    )
    .toArray()
  return {
    measurements: rows.map(({ latest, given, items, ...row }) => ({ ...row, items: JSON.parse(items) })),
    given: rows.reduce((sum, { given }) => sum + given, 0),
  }
}

/** What was measured at one point, newest first, from below `before`. */
export function readMeasurementHistory(
  sql: SqlStorage,
  checkId: string,
  point: string,
  before: number,
  limit: number,
): Measurement[] {
  return sql
    .exec<MeasurementRow>(
      `SELECT point, revision, items, at, by FROM check_measurement
       WHERE check_id = ? AND point = ? AND revision < ? ORDER BY revision DESC LIMIT ?`,
      checkId,
      point,
      before,
      limit,
    )
    .toArray()
    .map((row) => ({ ...row, items: JSON.parse(row.items) }))
}
