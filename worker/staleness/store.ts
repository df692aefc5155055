import type { Difference } from '../../geodata/model/difference.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'

/*
 * SQL for the signed checks that are watched. `differences` is there where a check is stale and null while it holds. All of
 * it is derived: it may be thrown away and made anew.
 */

const wholeWorld: Bbox = [-180, -90, 180, 90]

/** Watches a check that has been signed, in place of every earlier one of its project; it is due at once. */
export function watchSigned(sql: SqlStorage, checkId: string): void {
  sql.exec(
    'DELETE FROM check_staleness WHERE project_id = (SELECT project_id FROM project_check WHERE id = ?)',
    checkId,
  )
  sql.exec(
    `INSERT INTO check_staleness (check_id, project_id, due, west, south, east, north)
     SELECT id, project_id, 1, ?, ?, ?, ? FROM project_check WHERE id = ?`,
    ...wholeWorld,
    checkId,
  )
}

/** Signed checks that projects stand on and that nobody watches. */
export function readUnwatched(sql: SqlStorage): string[] {
  return sql
    .exec<{ check_id: string }>(
      `SELECT g.check_id FROM project_stage g LEFT JOIN check_staleness s ON s.check_id = g.check_id
       WHERE g.state = 'signed' AND s.check_id IS NULL`,
    )
    .toArray()
    .map(({ check_id }) => check_id)
}

export function markProjectDue(sql: SqlStorage, projectId: string): void {
  sql.exec('UPDATE check_staleness SET due = 1 WHERE project_id = ? AND due = 0', projectId)
}

/** Marks those that look as far as something with this box (degrees). */
export function markDueAround(sql: SqlStorage, [west, south, east, north]: Bbox): void {
  sql.exec(
    `UPDATE check_staleness SET due = 1
     WHERE due = 0 AND west <= ? AND east >= ? AND south <= ? AND north >= ?`,
    east,
    west,
    north,
    south,
  )
}

export function markAllDue(sql: SqlStorage): void {
  sql.exec('UPDATE check_staleness SET due = 1 WHERE due = 0')
}

/** Marks those that could not be compared when they were due. */
export function markUncomparedDue(sql: SqlStorage): void {
  sql.exec('UPDATE check_staleness SET due = 1 WHERE due = 0 AND computed_at IS NULL')
}

interface Watched {
  checkId: string
  projectId: string
  /** As it was last found; null where it held, or has not been compared. */
  differences: Difference[] | null
}
type WatchedRow = { checkId: string; projectId: string; differences: string | null }

function toWatched<Row extends WatchedRow>(row: Row): Omit<Row, 'differences'> & Watched {
  return { ...row, differences: row.differences === null ? null : JSON.parse(row.differences) }
}

/** A check that is due; null when none is. */
export function readDue(sql: SqlStorage): Watched | null {
  const row = sql
    .exec<WatchedRow>(
      `SELECT check_id AS checkId, project_id AS projectId, differences FROM check_staleness
       WHERE due = 1 LIMIT 1`,
    )
    .toArray()[0]
  return row ? toWatched(row) : null
}

/** The signed check that the project stands on; null where its newest is not signed, or it is deleted. */
export function readSignedCheck(
  sql: SqlStorage,
  projectId: string,
): (Watched & { due: number | null; computedAt: string | null }) | null {
  const row = sql
    .exec<WatchedRow & { due: number | null; computedAt: string | null }>(
      `SELECT g.check_id AS checkId, g.project_id AS projectId, s.differences, s.due, s.computed_at AS computedAt
       FROM project_stage g JOIN projects t ON t.id = g.project_id AND t.deleted_at IS NULL
       LEFT JOIN check_staleness s ON s.check_id = g.check_id
       WHERE g.project_id = ? AND g.state = 'signed'`,
      projectId,
    )
    .toArray()[0]
  return row ? toWatched(row) : null
}

/** Stores what came of comparing it; the box is that within which something may matter to it from now on. */
export function storeCompared(
  sql: SqlStorage,
  checkId: string,
  [west, south, east, north]: Bbox,
  differences: readonly Difference[] | null,
  at: string,
): void {
  sql.exec(
    `UPDATE check_staleness SET due = 0, west = ?, south = ?, east = ?, north = ?, differences = ?, computed_at = ?
     WHERE check_id = ?`,
    west,
    south,
    east,
    north,
    differences && JSON.stringify(differences),
    at,
    checkId,
  )
}

/** Lets go of a check that counts no longer. */
export function unwatch(sql: SqlStorage, checkId: string): void {
  sql.exec('DELETE FROM check_staleness WHERE check_id = ?', checkId)
}

/** Lays aside a check that could not be compared, until something changes or the object starts anew. */
export function layAside(sql: SqlStorage, checkId: string): void {
  sql.exec('UPDATE check_staleness SET due = 0, computed_at = NULL WHERE check_id = ?', checkId)
}
