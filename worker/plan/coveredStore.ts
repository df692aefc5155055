import type { Coverage } from '../../geodata/model/securing.ts'

/*
 * SQL for what the indicators count of bridges and buildings; surveys, safeguards and faults: worker/securing.
 */

export type Covered = 'bridges' | 'buildings'

export interface CoveredRow {
  id: string
  createdAt: string
  revision: number
  builtYear: number | null
  status: string | null
  coverage: Coverage | null
  responsible: string | null
  owner: string | null
  geometry: string
  /** Null where there is nothing to reckon its coverage from. */
  properties: string | null
}

const responsible = { bridges: 'maintainer', buildings: 'operator' } as const

/** Ids of things with a survey or a safeguard: what is not deleted is sought among these few. */
const touched = `SELECT thing_id FROM survey
  UNION SELECT s.properties ->> '$.at.id' FROM safeguards s WHERE s.deleted_at IS NULL`

/** As the index of the same name has it, so that not every building is looked at. */
const judged = `SELECT id FROM buildings WHERE properties ->> '$.coverage' IS NOT NULL`

const hasParapets = `t.properties ->> '$.requiredHeightMetres' IS NOT NULL AND json_array_length(t.properties, '$.parapets') > 0`

/** Every bridge that is there; of buildings, those that somebody has registered or judged something of. */
export function readCovered(sql: SqlStorage, collection: Covered): CoveredRow[] {
  const chosen = collection === 'bridges' ? '' : `AND t.id IN (${touched} UNION ${judged})`
  return sql
    .exec<CoveredRow & Record<string, SqlStorageValue>>(
      `SELECT t.id, t.created_at AS createdAt, t.revision, t.properties ->> '$.builtYear' AS builtYear,
         t.properties ->> '$.status' AS status, t.properties ->> '$.coverage' AS coverage,
         t.properties ->> '$.${responsible[collection]}' AS responsible, t.properties ->> '$.owner' AS owner,
         t.geometry, CASE WHEN t.id IN (${touched}) OR (${hasParapets}) THEN t.properties END AS properties
       FROM ${collection} t WHERE t.deleted_at IS NULL ${chosen}`,
    )
    .toArray()
}

export interface CoveredVersionRow {
  thingId: string
  at: string
  status: string | null
  coverage: Coverage | null
}

/** Every version of the things, the first first. */
export function readCoveredVersions(
  sql: SqlStorage,
  collection: Covered,
  ids: readonly string[],
): CoveredVersionRow[] {
  return sql
    .exec<CoveredVersionRow & Record<string, SqlStorageValue>>(
      `SELECT r.thing_id AS thingId, r.at, r.state ->> '$.properties.status' AS status,
         r.state ->> '$.properties.coverage' AS coverage
       FROM json_each(?) chosen CROSS JOIN revision r ON r.collection = '${collection}' AND r.thing_id = chosen.value
       ORDER BY r.thing_id, r.revision`,
      JSON.stringify(ids),
    )
    .toArray()
}
