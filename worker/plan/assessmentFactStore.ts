/*
 * SQL for what the indicators count of assessments of signs.
 */

export interface AssessmentRow {
  id: string
  outcome: string
  assessedOn: string
  reason: string
  responsible: string
  /** JSON. */
  place: string
  /** Of the thing that was assessed, while it is in the register. */
  geometry: string | null
}

const thingOf = ['bridges', 'buildings', 'structures']
  .map(
    (collection) =>
      `WHEN '${collection}' THEN (SELECT geometry FROM ${collection} WHERE id = n.thing_id AND deleted_at IS NULL)`,
  )
  .join(' ')

/** Every version of every assessment that is not removed now; the first first, the record begun first before the others. */
export function readAssessmentRows(sql: SqlStorage): AssessmentRow[] {
  return sql
    .exec<AssessmentRow & Record<string, SqlStorageValue>>(
      `SELECT n.id, n.outcome, n.assessed_on AS assessedOn, n.content ->> '$.reason' AS reason,
         n.content ->> '$.responsible' AS responsible, n.content -> '$.place' AS place,
         CASE n.content ->> '$.place.collection' ${thingOf} END AS geometry
       FROM sign_need n
       WHERE (SELECT removed FROM sign_need l WHERE l.id = n.id ORDER BY l.revision DESC LIMIT 1) = 0
       ORDER BY n.id, n.revision`,
    )
    .toArray()
}
