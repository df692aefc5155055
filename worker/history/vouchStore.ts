import { createHash } from 'node:crypto'

/*
 * Every event vouches for the rows that were stored together with it: their digest is part of what the event's hash is
 * made of, so the end of the chain speaks for all that is kept, and not only for the list of events
 * (worker/decisions/0011-events-vouch-for-what-is-stored.md).
 */

/** SQL for the `event_sequence` of a row: the event that the same transaction goes on to append. */
export const nextSequence = '(SELECT coalesce(max(sequence), 0) + 1 FROM event)'

/** Append-only tables with what is vouched for in each; the first `key` columns are its key. Tables and columns stay in this order. */
const vouchedTables = [
  {
    table: 'revision',
    key: 3,
    columns: ['collection', 'thing_id', 'revision', 'at', 'by', 'event', 'state'],
  },
  {
    table: 'project_check',
    key: 1,
    columns: [
      ...['number', 'id', 'project_id', 'project_revision', 'checklist', 'ran_at', 'ran_by'],
      ...['thresholds', 'layers', 'area_m2', 'findings', 'surroundings'],
    ],
  },
  {
    table: 'check_answer',
    key: 3,
    columns: ['check_id', 'point', 'revision', 'value', 'reason', 'responsible', 'due_on', 'at', 'by'],
  },
  { table: 'threshold_setting', key: 1, columns: ['revision', 'at', 'by', 'thresholds'] },
  { table: 'clarification_answer', key: 1, columns: ['number', 'outcome', 'advice', 'at'] },
  {
    table: 'check_measurement',
    key: 3,
    columns: ['check_id', 'point', 'revision', 'items', 'at', 'by'],
  },
  {
    table: 'check_comment',
    key: 2,
    columns: ['check_id', 'number', 'point', 'text', 'at', 'by', 'account_id'],
  },
  {
    table: 'check_review',
    key: 2,
    columns: ['check_id', 'number', 'step', 'comment', 'at', 'by', 'account_id'],
  },
  {
    table: 'check_signature',
    key: 1,
    columns: ['check_id', 'hash', 'parts', 'tests', 'at', 'by', 'account_id'],
  },
  {
    table: 'follow_up',
    key: 2,
    columns: [
      ...['id', 'revision', 'project_id', 'check_id', 'point', 'text', 'phase', 'responsible', 'due_on'],
      ...['state', 'note', 'at', 'by'],
    ],
  },
  {
    table: 'attachment',
    key: 1,
    columns: [
      ...['id', 'subject', 'subject_id', 'point', 'name', 'type', 'size', 'sha256', 'at', 'by', 'account_id'],
    ],
  },
  { table: 'attachment_removal', key: 1, columns: ['id', 'at', 'by'] },
  {
    table: 'checklist_publication',
    key: 1,
    columns: ['edition', 'base', 'document', 'summary', 'hash', 'at', 'by'],
  },
  { table: 'checklist_withdrawal', key: 1, columns: ['edition', 'reason', 'at', 'by'] },
  { table: 'check_duty_setting', key: 1, columns: ['revision', 'kinds', 'note', 'at', 'by'] },
  {
    table: 'survey',
    key: 2,
    columns: ['thing_id', 'revision', 'collection', 'seen_on', 'axis_metres', 'content', 'at', 'by'],
  },
  {
    table: 'inspection',
    key: 1,
    columns: ['id', 'safeguard_id', 'inspected_on', 'outcome', 'answers', 'note', 'at', 'by', 'account_id'],
  },
  {
    table: 'fault',
    key: 2,
    columns: [
      ...['id', 'revision', 'safeguard_id', 'inspection_id', 'severity', 'breach', 'stretches', 'text'],
      ...['found_on', 'due_on', 'responsible', 'securing', 'state', 'mended_on', 'note', 'at', 'by'],
    ],
  },
  {
    table: 'evaluation',
    key: 3,
    columns: [
      ...['safeguard_id', 'years', 'revision', 'evaluated_on', 'result', 'text', 'displacement', 'at', 'by'],
    ],
  },
  {
    table: 'own_safeguard_type',
    key: 2,
    columns: ['number', 'revision', 'entry', 'retired', 'at', 'by'],
  },
  { table: 'helpline', key: 2, columns: ['id', 'revision', 'content', 'removed', 'at', 'by'] },
  { table: 'sign_message', key: 2, columns: ['id', 'revision', 'content', 'removed', 'at', 'by'] },
  {
    table: 'sign_need',
    key: 2,
    columns: [
      ...[
        'id',
        'revision',
        'thing_id',
        'outcome',
        'assessed_on',
        'next_on',
        'content',
        'removed',
        'at',
        'by',
      ],
    ],
  },
  { table: 'sign_plan', key: 2, columns: ['id', 'revision', 'thing_id', 'content', 'removed', 'at', 'by'] },
  {
    table: 'sign_permission',
    key: 2,
    columns: ['id', 'revision', 'sign_id', 'content', 'removed', 'at', 'by'],
  },
  {
    table: 'sign_inspection',
    key: 1,
    columns: [
      ...[
        'id',
        'sign_id',
        'inspected_on',
        'outcome',
        'answers',
        'position',
        'note',
        'at',
        'by',
        'account_id',
      ],
    ],
  },
  {
    table: 'sign_deviation',
    key: 2,
    columns: [
      ...['id', 'revision', 'sign_id', 'inspection_id', 'point', 'text', 'found_on', 'due_on', 'responsible'],
      ...['state', 'mended_on', 'note', 'at', 'by'],
    ],
  },
  {
    table: 'recall',
    key: 1,
    columns: ['id', 'helpline_id', 'helpline_revision', 'cause', 'opened_on', 'at', 'by'],
  },
  { table: 'recall_item', key: 2, columns: ['recall_id', 'sign_id', 'shown'] },
  {
    table: 'recall_handling',
    key: 3,
    columns: ['recall_id', 'sign_id', 'revision', 'outcome', 'handled_on', 'note', 'at', 'by'],
  },
  { table: 'action_plan', key: 2, columns: ['id', 'revision', 'content', 'removed', 'at', 'by'] },
  { table: 'plan_measure', key: 2, columns: ['id', 'revision', 'content', 'removed', 'at', 'by'] },
  { table: 'plan_actor', key: 2, columns: ['id', 'revision', 'content', 'removed', 'at', 'by'] },
  { table: 'plan_report', key: 2, columns: ['id', 'revision', 'content', 'removed', 'at', 'by'] },
] as const
export type VouchedTable = (typeof vouchedTables)[number]['table']
export const vouchedTableNames: readonly VouchedTable[] = vouchedTables.map(({ table }) => table)

/**
 * What an event says of the rows it vouches for. Without the salt the hashes of the chain, which more people see, could be
 * used to try out guesses about what is in the rows.
 */
export interface Vouched {
  rows: number
  salt: string
  digest: string
}

/** A digest on its way through an event's rows; what is needed to go on later. */
export interface RowDigest {
  rows: number
  /** SHA-256 over the digest before, or the salt, and the block of rows just passed. */
  digest: string
  /** Where it stands: the table's number, and the key of the last row. */
  table: number
  after: (string | number)[] | null
}

/** A digest before the first row. */
export function beginDigest(salt: string): RowDigest {
  return { rows: 0, digest: salt, table: 0, after: null }
}

/** Rows that are hashed together; a digest can be gone on with after each block. */
const rowsInBlock = 100
/** Few calls to the hash are quicker than many, and little text waits for one. */
const charactersAtOnce = 100_000

/** The digest after each block of the rows that claim the event, with the block's size; the last speaks for all. */
export function* digestRows(
  sql: SqlStorage,
  sequence: number,
  from: RowDigest,
): Generator<RowDigest & { characters: number }> {
  let digest = from
  while (digest.table < vouchedTables.length) {
    const block = hashBlock(sql, sequence, digest)
    if (block) yield block
    const isWholeBlock = block?.rows === digest.rows + rowsInBlock
    digest = isWholeBlock ? block! : { ...(block ?? digest), table: digest.table + 1, after: null }
  }
}

/** Hashes the next rows of the table by key, each as a JSON array of the table's name and its values; null after the last. */
function hashBlock(
  sql: SqlStorage,
  sequence: number,
  from: RowDigest,
): (RowDigest & { characters: number }) | null {
  const { table, key, columns } = vouchedTables[from.table]!
  const keys = columns.slice(0, key).join(', ')
  const further = from.after ? `AND (${keys}) > (${from.after.map(() => '?').join(', ')})` : ''
  const found = sql.exec(
    `SELECT ${columns.join(', ')} FROM ${table} WHERE event_sequence = ? ${further} ORDER BY ${keys} LIMIT ${rowsInBlock}`,
    sequence,
    ...(from.after ?? []),
  )
  const hash = createHash('sha256')
  let { rows, after } = from
  let characters = 0
  let text = from.digest
  // Taken to the end: a cursor left half-way holds on to the table.
  for (const values of found.raw()) {
    rows += 1
    after = values.slice(0, key) as (string | number)[]
    text += `${JSON.stringify([table, ...values])}\n`
    if (text.length < charactersAtOnce) continue
    hash.update(text)
    characters += text.length
    text = ''
  }
  if (rows === from.rows) return null
  characters += text.length
  return { rows, digest: hash.update(text).digest('hex'), table: from.table, after, characters }
}

/** What the event can say of the rows that claim it; null where there are none. */
export function vouchFor(sql: SqlStorage, sequence: number, salt: string): Vouched | null {
  let last = beginDigest(salt)
  for (const digest of digestRows(sql, sequence, last)) last = digest
  return last.rows === 0 ? null : { rows: last.rows, salt, digest: last.digest }
}

/** Rows no event has vouched for: those from before events did. */
export function countUnvouched(sql: SqlStorage, table: VouchedTable): number {
  return sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE event_sequence IS NULL`).one().n
}

/** Whether a row claims an event that is not in the chain, which ends at `last`. */
export function claimsUnknownEvent(sql: SqlStorage, table: VouchedTable, last: number): boolean {
  const claim = `SELECT 1 FROM ${table} WHERE event_sequence < 1 OR event_sequence > ? LIMIT 1`
  return sql.exec(claim, last).toArray().length > 0
}
