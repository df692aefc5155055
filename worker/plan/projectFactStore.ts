/*
 * SQL for what the indicators count of projects.
 */

export interface ProjectRow {
  id: string
  createdAt: string
  kind: string
  responsible: string | null
  decidedOn: string | null
  geometry: string
  /** The instant any check of it was signed first. */
  signedAt: string | null
}

/** Every project that is there. */
export function readProjectRows(sql: SqlStorage): ProjectRow[] {
  return sql
    .exec<ProjectRow & Record<string, SqlStorageValue>>(
      `SELECT p.id, p.created_at AS createdAt, p.properties ->> '$.kind' AS kind,
         p.properties ->> '$.responsible' AS responsible, p.properties ->> '$.decidedOn' AS decidedOn, p.geometry,
         (SELECT min(g.at) FROM project_check c JOIN check_signature g ON g.check_id = c.id
          WHERE c.project_id = p.id) AS signedAt
       FROM projects p WHERE p.deleted_at IS NULL`,
    )
    .toArray()
}

export interface ConditionRow {
  id: string
  at: string
  state: 'open' | 'closed'
  dueOn: string | null
  responsible: string
  projectResponsible: string | null
  geometry: string
}

/** Every version of every follow-up of a project that is there, the first first. */
export function readConditionRows(sql: SqlStorage): ConditionRow[] {
  return sql
    .exec<ConditionRow & Record<string, SqlStorageValue>>(
      `SELECT f.id, f.at, f.state, f.due_on AS dueOn, f.responsible,
         p.properties ->> '$.responsible' AS projectResponsible, p.geometry
       FROM follow_up f JOIN projects p ON p.id = f.project_id AND p.deleted_at IS NULL
       ORDER BY f.id, f.revision`,
    )
    .toArray()
}
