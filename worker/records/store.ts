import type { RecordFrame, Stored } from '../../geodata/model/record.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for records: what people write whole, version after version, each kind in an append-only table of its own.
 */

/** A kind of records. Names of table and columns are the program's own. */
export interface RecordKind<Content> {
  table:
    | ('helpline' | 'sign_message' | 'sign_need' | 'sign_plan' | 'sign_permission')
    | ('action_plan' | 'plan_measure' | 'plan_actor' | 'plan_report')
  /** What of the content has a column of its own, to be asked for. */
  asked(content: Content): Readonly<Record<string, SqlStorageValue>>
}

type Row = { id: string; revision: number; content: string; removed: number; at: string; by: string }

const columns = 'r.id, r.revision, r.content, r.removed, r.at, r.by'

function toRecord<Content>({ content, removed, ...frame }: Row): Stored<Content> {
  return { ...(JSON.parse(content) as Content), ...frame, removed: removed === 1 }
}

/** Adds a version; call it inside the transaction of the event that tells of it (save.ts). */
export function insertRecord<Content>(
  sql: SqlStorage,
  { table, asked }: RecordKind<Content>,
  { id, revision, removed, at, by }: RecordFrame,
  content: Content,
): void {
  const values = {
    id,
    revision,
    ...asked(content),
    content: JSON.stringify(content),
    removed: removed ? 1 : 0,
    at,
    by,
  }
  const names = Object.keys(values)
  sql.exec(
    `INSERT INTO ${table} (${names.join(', ')}, event_sequence)
     VALUES (${names.map(() => '?').join(', ')}, ${nextSequence})`,
    ...Object.values(values),
  )
}

/** The latest version, also of one that is removed; null where there is none. */
export function findRecord<Content>(
  sql: SqlStorage,
  { table }: RecordKind<Content>,
  id: string,
): Stored<Content> | null {
  const row = sql
    .exec<Row>(`SELECT ${columns} FROM ${table} r WHERE r.id = ? ORDER BY r.revision DESC LIMIT 1`, id)
    .toArray()[0]
  return row ? toRecord<Content>(row) : null
}

/**
 * The latest version of all that are not removed, or of those that are, oldest record first; of those whose columns have the
 * values given.
 */
export function readRecords<Content>(
  sql: SqlStorage,
  { table }: RecordKind<Content>,
  having: Readonly<Record<string, SqlStorageValue>> = {},
  removed = false,
): Stored<Content>[] {
  const conditions = Object.keys(having).map((name) => ` AND r.${name} = ?`)
  return sql
    .exec<Row>(
      `SELECT ${columns} FROM ${table} r
       WHERE r.removed = ${removed ? 1 : 0} AND r.revision = (SELECT max(revision) FROM ${table} WHERE id = r.id)${conditions.join('')}
       ORDER BY r.id`,
      ...Object.values(having),
    )
    .toArray()
    .map((row) => toRecord<Content>(row))
}

/** Every version of one, newest first. */
export function readVersions<Content>(
  sql: SqlStorage,
  { table }: RecordKind<Content>,
  id: string,
): Stored<Content>[] {
  return sql
    .exec<Row>(`SELECT ${columns} FROM ${table} r WHERE r.id = ? ORDER BY r.revision DESC LIMIT 500`, id)
    .toArray()
    .map((row) => toRecord<Content>(row))
}
