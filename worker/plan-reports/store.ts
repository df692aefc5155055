import type { PlanReportContent, PlanReportLine, PlanReportVersion } from '../../geodata/model/planReport.ts'
import type { Stored } from '../../geodata/model/record.ts'
import type { RecordKind } from '../records/store.ts'

export const planReportKind: RecordKind<PlanReportContent> = { table: 'plan_report', asked: () => ({}) }

type Row = Omit<Stored<PlanReportLine>, 'removed' | 'open'> &
  Record<'removed' | 'open', number> &
  Record<string, SqlStorageValue>

/** The latest version of every report without its figures and words, the newest report first; those removed instead, if asked. */
export function readReportLines(sql: SqlStorage, removed: boolean): PlanReportLine[] {
  const member = (path: string) => `r.content ->> '$.${path}'`
  return sql
    .exec<Row>(
      `SELECT r.id, r.revision, r.removed, r.at, r.by, ${member('title')} AS title, ${member('audience')} AS audience,
         ${member('from')} AS "from", ${member('to')} AS "to", ${member('state')} AS state,
         ${member('finishedOn')} AS finishedOn, ${member('open')} AS open, ${member('frozen.at')} AS frozenAt
       FROM plan_report r
       WHERE r.removed = ? AND r.revision = (SELECT max(revision) FROM plan_report WHERE id = r.id)
       ORDER BY r.id DESC`,
      removed ? 1 : 0,
    )
    .toArray()
    .map((row) => ({ ...row, removed: row.removed === 1, open: row.open === 1 }))
}

/** Every version of one, newest first, without the figures: a version of them is large, and the history may be long. */
export function readReportVersions(sql: SqlStorage, id: string): PlanReportVersion[] {
  return sql
    .exec<{
      id: string
      revision: number
      removed: number
      at: string
      by: string
      content: string
      frozenAt: string
    }>(
      `SELECT id, revision, removed, at, by, json_remove(content, '$.frozen') AS content,
         content ->> '$.frozen.at' AS frozenAt
       FROM plan_report WHERE id = ? ORDER BY revision DESC LIMIT 500`,
      id,
    )
    .toArray()
    .map(({ content, removed, ...frame }) => ({
      ...(JSON.parse(content) as Omit<PlanReportContent, 'frozen'>),
      ...frame,
      removed: removed === 1,
    }))
}

/** Bridges and buildings where people can reach stretches that nothing covers, by name. */
export function readOpenThings(
  sql: SqlStorage,
): { name: string | null; responsible: string | null; gapMetres: number | null; openParts: number }[] {
  return ['bridges', 'buildings'].flatMap((collection) =>
    sql
      .exec<{ name: string | null; responsible: string | null; gapMetres: number | null; openParts: number }>(
        `SELECT t.name, coalesce(t.properties ->> '$.maintainer', t.properties ->> '$.operator', t.properties ->> '$.owner')
           AS responsible, c.gap_metres AS gapMetres, c.open_parts AS openParts
         FROM thing_coverage c JOIN ${collection} t ON t.id = c.thing_id AND t.deleted_at IS NULL
         WHERE c.collection = ? AND (c.gap_metres > 0 OR c.open_parts > 0) ORDER BY t.name`,
        collection,
      )
      .toArray(),
  )
}
