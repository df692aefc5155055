/*
 * SQL for what a signature covers, read as it lies. A row that somebody has made unreadable must show as changed, so
 * nothing here trusts what it reads.
 */

/** What JSON text holds; text that is none is told as it is. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { unreadable: text }
  }
}

export interface SignedCheck {
  id: string
  projectId: string
  projectRevision: number
  ranAt: string
  ranBy: string
  areaM2: number
  checklist: unknown
  thresholds: unknown
  layers: unknown
  findings: unknown
  surroundings: unknown
}

export function readSignedCheck(sql: SqlStorage, id: string): SignedCheck | null {
  type Row = Record<'id' | 'project_id' | 'ran_at' | 'ran_by', string> &
    Record<'checklist' | 'thresholds' | 'layers' | 'findings' | 'surroundings', string> &
    Record<'project_revision' | 'area_m2', number>
  const row = sql.exec<Row>('SELECT * FROM project_check WHERE id = ?', id).toArray()[0]
  if (!row) return null
  return {
    id: row.id,
    projectId: row.project_id,
    projectRevision: row.project_revision,
    ranAt: row.ran_at,
    ranBy: row.ran_by,
    areaM2: row.area_m2,
    checklist: readJson(row.checklist),
    thresholds: readJson(row.thresholds),
    layers: readJson(row.layers),
    findings: readJson(row.findings),
    surroundings: readJson(row.surroundings),
  }
}

/** The version of the project that was checked; null where it is gone. */
export function readSignedProject(sql: SqlStorage, { projectId, projectRevision }: SignedCheck): unknown {
  const row = sql
    .exec<{ state: string }>(
      `SELECT state FROM revision WHERE collection = 'projects' AND thing_id = ? AND revision = ?`,
      projectId,
      projectRevision,
    )
    .toArray()[0]
  if (!row) return null
  const { id, revision, geometry, properties } = readJson(row.state) as Record<string, unknown>
  return { id, revision, geometry, properties, ...(id === undefined && { state: row.state }) }
}

/** The municipality's edition of a number, as it was published; undefined where it is gone. */
export function readSignedEdition(sql: SqlStorage, edition: string): unknown {
  const row = sql
    .exec<{ base: string; document: string }>(
      'SELECT base, document FROM checklist_publication WHERE edition = ?',
      edition,
    )
    .toArray()[0]
  return row && { base: row.base, document: readJson(row.document) }
}

/** Every answer ever given in the check, by point. */
export function readSignedAnswers(sql: SqlStorage, checkId: string): unknown[] {
  return sql
    .exec(
      `SELECT point, revision, value, reason, responsible, due_on AS dueOn, at, by FROM check_answer
       WHERE check_id = ? ORDER BY point, revision`,
      checkId,
    )
    .toArray()
}

/** Everything ever measured in the check, by point. */
export function readSignedMeasurements(sql: SqlStorage, checkId: string): unknown[] {
  return sql
    .exec<{ point: string; revision: number; items: string; at: string; by: string }>(
      `SELECT point, revision, items, at, by FROM check_measurement WHERE check_id = ? ORDER BY point, revision`,
      checkId,
    )
    .toArray()
    .map(({ items, ...row }) => ({ ...row, items: readJson(items) }))
}

/** The attachments of the check, and of those it carries on from, that were there before an event. */
export function readSignedAttachments(sql: SqlStorage, checkId: string, sequence: number): unknown[] {
  return sql
    .exec(
      `SELECT a.id, a.point, a.name, a.type, a.size, a.sha256, a.at, a.by FROM attachment a
       WHERE a.subject = 'checks' AND a.subject_id IN (SELECT e.id FROM project_check c
           JOIN project_check e ON e.project_id = c.project_id AND e.number <= c.number WHERE c.id = ?) AND coalesce(a.event_sequence, 0) < ?
         AND NOT EXISTS (SELECT 1 FROM attachment_removal r
           WHERE r.id = a.id AND coalesce(r.event_sequence, 0) < ?)
       ORDER BY a.id`,
      checkId,
      sequence,
      sequence,
    )
    .toArray()
}

/** The newest answer about the project that had been let out before an event; null where there was none. */
export function readSignedClarification(
  sql: SqlStorage,
  projectId: string,
  sequence: number,
): { outcome: string; advice: string | null; at: string } | null {
  const row = sql
    .exec<{ outcome: string; advice: string | null; at: string }>(
      `SELECT a.outcome, a.advice, a.at FROM clarification c JOIN clarification_answer a ON a.number = c.number
       WHERE c.project_id = ? AND coalesce(a.event_sequence, 0) < ? ORDER BY c.number DESC LIMIT 1`,
      projectId,
      sequence,
    )
    .toArray()[0]
  return row ?? null
}
