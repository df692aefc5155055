import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { CoverageOn } from '../../geodata/model/coverage.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'

/*
 * SQL for the coverage as it stands today, beside the things it is reckoned of. All of it is derived: it may be thrown away
 * and reckoned anew.
 */

/** Stores what was reckoned, or (null) that nothing is; says whether it is another than before for those who read lists. */
export function storeCoverage(
  sql: SqlStorage,
  { collection, id }: ThingReference,
  coverage: CoverageOn | null,
): boolean {
  const before = readShown(sql, id)
  if (coverage === null) {
    sql.exec('DELETE FROM thing_coverage WHERE thing_id = ?', id)
    return before !== null
  }
  sql.exec(
    `INSERT OR REPLACE INTO thing_coverage (thing_id, collection, state, reachable_metres, gap_metres, temporary_metres,
       open_parts, notes, reckoned_on, changes_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    collection,
    coverage.state,
    coverage.reachableMetres,
    coverage.gapMetres,
    coverage.temporaryMetres,
    coverage.parts.open,
    JSON.stringify(coverage.notes),
    coverage.date,
    coverage.changesOn,
  )
  return readShown(sql, id) !== before
}

/** A thing's member `securing` as SQL, null where nothing is reckoned; `id` is the SQL of its id. */
export function reckonedExpression(id: string): string {
  return `(SELECT json_object('state', s.state, 'gapMetres', s.gap_metres, 'openParts', s.open_parts)
    FROM thing_coverage s WHERE s.thing_id = ${id})`
}

/** The state in force as SQL: as reckoned, or else what a person wrote; `t` is the thing. */
export const effectiveCoverage = `coalesce((SELECT s.state FROM thing_coverage s WHERE s.thing_id = t.id),
  t.properties ->> '$.coverage')`

/** What lists and the map show of it, as text; null where nothing is reckoned. */
export function readShown(sql: SqlStorage, thingId: string): string | null {
  return sql.exec<{ shown: string | null }>(`SELECT ${reckonedExpression('?')} AS shown`, thingId).one().shown
}

/** A thing whose coverage changes by itself on this day or before; null when there is none. */
export function readTurning(sql: SqlStorage, date: string): ThingReference | null {
  return (
    sql
      .exec<ThingReference & Record<string, SqlStorageValue>>(
        `SELECT collection, thing_id AS id FROM thing_coverage WHERE changes_on <= ? ORDER BY changes_on LIMIT 1`,
        date,
      )
      .toArray()[0] ?? null
  )
}

/** The first day on which any coverage changes by itself; null when none does. */
export function readNextTurn(sql: SqlStorage): string | null {
  return sql
    .exec<{ day: string | null }>(
      'SELECT min(changes_on) AS day FROM thing_coverage WHERE changes_on IS NOT NULL',
    )
    .one().day
}

/** Leaves alone one that cannot be reckoned, until something changes at it. */
export function layTurnAside(sql: SqlStorage, thingId: string): void {
  sql.exec('UPDATE thing_coverage SET changes_on = NULL WHERE thing_id = ?', thingId)
}

/** Things with a safeguard of the type. */
export function findThingsWithType(sql: SqlStorage, kind: string): ThingReference[] {
  return sql
    .exec<ThingReference & Record<string, SqlStorageValue>>(
      `SELECT DISTINCT s.properties ->> '$.at.collection' AS collection, s.properties ->> '$.at.id' AS id
       FROM safeguards s
       WHERE s.properties ->> '$.kind' = ? AND s.properties ->> '$.at.collection' <> 'projects'
         AND s.deleted_at IS NULL`,
      kind,
    )
    .toArray()
}

/**
 * Things of a collection, stamped with an instant, of which something may be reckoned: they have a survey or a safeguard, had
 * something reckoned, or have parapets whose place is known and a height to hold them against. Sought from these few, not
 * from the many that an import stamps.
 */
export function findReckonedOfStamp(
  sql: SqlStorage,
  collection: RegisterCollection,
  at: string,
): ThingReference[] {
  const known = sql.exec<{ id: string }>(
    `SELECT t.id FROM (
       SELECT thing_id AS id FROM survey
       UNION SELECT thing_id FROM thing_coverage
       UNION SELECT s.properties ->> '$.at.id' FROM safeguards s WHERE s.deleted_at IS NULL
     ) k CROSS JOIN ${collection} t ON t.id = k.id WHERE t.updated_at = ?`,
    at,
  )
  const ids = new Set([...known].map(({ id }) => id))
  if (collection === 'bridges') {
    const withParapets = sql.exec<{ id: string }>(
      `SELECT t.id FROM bridges t
       WHERE t.updated_at = ? AND t.properties ->> '$.requiredHeightMetres' IS NOT NULL
         AND json_array_length(t.properties, '$.parapets') > 0`,
      at,
    )
    for (const { id } of withParapets) ids.add(id)
  }
  return [...ids].map((id) => ({ collection, id }))
}
