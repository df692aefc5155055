import type {
  DraftFacts,
  DueFacts,
  FollowUpFacts,
  ReviewFacts,
  StaleFacts,
} from '../../geodata/projects/tasks.ts'
import { checkedExpression, stageJoins } from './overviewStore.ts'

/*
 * SQL for what may wait for somebody; whose it is, is decided by geodata/projects/tasks.ts.
 */

const about = `p.id AS projectId, p.name AS project`

/** The newest checks that lie with a second person or were sent back. */
export function readReviewFacts(sql: SqlStorage): ReviewFacts[] {
  return sql
    .exec<Omit<ReviewFacts, 'answeredBy'> & { answeredBy: string }>(
      `SELECT ${about}, s.check_id AS checkId, s.state, s.since, last.by, last.comment, sent.account_id AS senderId,
         (SELECT json_group_array(DISTINCT by) FROM check_answer WHERE check_id = s.check_id) AS answeredBy,
         p.properties ->> '$.checkDueOn' AS dueOn
       FROM project_stage s JOIN projects p ON p.id = s.project_id AND p.deleted_at IS NULL
       JOIN check_review last ON last.check_id = s.check_id AND last.number =
         (SELECT max(number) FROM check_review WHERE check_id = s.check_id)
       JOIN check_review sent ON sent.check_id = s.check_id AND sent.number =
         (SELECT max(number) FROM check_review WHERE check_id = s.check_id AND step = 'sent')
       WHERE s.state IN ('in_review', 'sent_back')`,
    )
    .toArray()
    .map((row) => ({ ...row, answeredBy: JSON.parse(row.answeredBy) as string[] }))
}

/** Signed checks that would come out otherwise now and are still the newest of their project. */
export function readStaleFacts(sql: SqlStorage): StaleFacts[] {
  return sql
    .exec<StaleFacts & Record<string, SqlStorageValue>>(
      `SELECT ${about}, d.check_id AS checkId, coalesce(d.computed_at, s.since) AS since
       FROM check_staleness d JOIN project_stage s ON s.check_id = d.check_id AND s.state = 'signed'
       JOIN projects p ON p.id = s.project_id AND p.deleted_at IS NULL
       WHERE d.differences IS NOT NULL`,
    )
    .toArray()
}

/** Projects without a signed check that are due until a day. */
export function readDueFacts(sql: SqlStorage, until: string): DueFacts[] {
  return sql
    .exec<DueFacts & Record<string, SqlStorageValue>>(
      `SELECT ${about}, p.properties ->> '$.status' AS status, s.state, p.properties ->> '$.checkDueOn' AS dueOn
       FROM projects p ${stageJoins}
       WHERE p.deleted_at IS NULL AND p.properties ->> '$.checkDueOn' <= ? AND NOT ${checkedExpression}`,
      until,
    )
    .toArray()
}

/** Open follow-ups that are due until a day, of projects that stand. */
export function readFollowUpFacts(sql: SqlStorage, until: string): FollowUpFacts[] {
  return sql
    .exec<FollowUpFacts & Record<string, SqlStorageValue>>(
      `SELECT ${about}, f.check_id AS checkId, f.point, f.text, f.responsible, f.due_on AS dueOn
       FROM follow_up f JOIN projects p ON p.id = f.project_id AND p.deleted_at IS NULL
       WHERE f.state = 'open' AND f.due_on <= ? AND f.revision =
         (SELECT max(revision) FROM follow_up WHERE project_id = f.project_id AND id = f.id)`,
      until,
    )
    .toArray()
}

/** The draft of the municipality's own edition of the checklist; null where there is none. */
export function readDraftFacts(sql: SqlStorage): DraftFacts | null {
  const row = sql
    .exec<{ validated_at: string | null; at: string; by: string }>(
      'SELECT validated_at, at, by FROM checklist_draft',
    )
    .toArray()[0]
  return row ? { validated: row.validated_at !== null, at: row.at, by: row.by } : null
}
