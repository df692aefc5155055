import type { projectKinds } from '../../geodata/model/project.ts'
import type { CheckState } from '../../geodata/model/review.ts'
import { stageJoins } from './overviewStore.ts'

/** A project that needs a check, with what coverage is counted from; instants as stored. */
export type CoverageRow = {
  id: string
  name: string
  kind: (typeof projectKinds.codes)[number]
  createdAt: string
  /** The newest check's, null before the first; and whether it would come out otherwise now. */
  state: CheckState | null
  differs: number
  /** When the first of its checks was signed. */
  signedAt: string | null
  dueOn: string | null
  /** The due date as it stood then. */
  dueWhenSigned: string | null
}

/** Projects of some kinds registered between two instants, the first ones first. */
export function readCoverageRows(
  sql: SqlStorage,
  { kinds, from, before }: { kinds: readonly string[]; from: string; before: string },
): CoverageRow[] {
  return sql
    .exec<CoverageRow>(
      `SELECT *, (SELECT r.state ->> '$.properties.checkDueOn' FROM revision r
         WHERE r.collection = 'projects' AND r.thing_id = id AND r.at <= signedAt
         ORDER BY r.revision DESC LIMIT 1) AS dueWhenSigned
       FROM (SELECT p.id, p.name, p.properties ->> '$.kind' AS kind, p.created_at AS createdAt,
           s.state, d.differences IS NOT NULL AS differs, p.properties ->> '$.checkDueOn' AS dueOn,
           (SELECT min(g.at) FROM project_check c JOIN check_signature g ON g.check_id = c.id
            WHERE c.project_id = p.id) AS signedAt
         FROM projects p ${stageJoins}
         WHERE p.deleted_at IS NULL AND p.created_at >= ? AND p.created_at < ?
           AND p.properties ->> '$.kind' IN (SELECT value FROM json_each(?)))
       ORDER BY createdAt, id`,
      from,
      before,
      JSON.stringify(kinds),
    )
    .toArray()
}
