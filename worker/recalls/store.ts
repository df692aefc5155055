import type { Handling, Recall, RecallItem } from '../../geodata/model/recall.ts'
import type { Shown } from '../../geodata/model/sign.ts'
import { showingStatuses } from '../../geodata/recalls/showing.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for recalls: which signs show a service, what a recall was opened for, and what became of each sign. Whether a sign is
 * still to be gone through is derived: it stands or is ordered, nobody has handled it, and it shows what it did.
 */

type ShownHelpline = Shown['helplines'][number]

const showing = showingStatuses.map((status) => `'${status}'`).join(', ')
/** That a sign `t` is there, and stands or is ordered. */
const isShowing = `t.deleted_at IS NULL AND t.properties ->> 'status' IN (${showing})`
const lastHandling = `LEFT JOIN recall_handling h ON h.recall_id = i.recall_id AND h.sign_id = i.sign_id AND h.revision = (
    SELECT max(revision) FROM recall_handling WHERE recall_id = i.recall_id AND sign_id = i.sign_id)`
/** That an item `i` of a recall `r`, with the sign `t` and its last handling `h`, is still to be gone through. */
const isOpen = `(h.revision IS NULL AND ${isShowing} AND EXISTS (
    SELECT 1 FROM json_each(t.properties, '$.shows.helplines') s WHERE s.value ->> 'id' = r.helpline_id
    AND s.value ->> 'number' = i.shown ->> 'number' AND s.value ->> 'hours' = i.shown ->> 'hours'))`

/** That a sign `t` is still to be gone through in some recall: a condition for lists of signs. */
export const inOpenRecall = `EXISTS (
  SELECT 1 FROM recall_item i JOIN recall r ON r.id = i.recall_id ${lastHandling} WHERE i.sign_id = t.id AND ${isOpen})`

/** Signs that stand or are ordered and show the service, with what each shows of it. */
export function readSignsShowing(
  sql: SqlStorage,
  helplineId: string,
): { signId: string; shown: ShownHelpline }[] {
  return sql
    .exec<{ signId: string; shown: string }>(
      `SELECT t.id AS signId, s.value AS shown FROM signs t, json_each(t.properties, '$.shows.helplines') s
       WHERE ${isShowing} AND s.value ->> 'id' = ? ORDER BY t.id`,
      helplineId,
    )
    .toArray()
    .map(({ signId, shown }) => ({ signId, shown: JSON.parse(shown) as ShownHelpline }))
}

/** A recall as it is stored, before anything is derived. */
export type OpenedRecall = Omit<Recall, 'helpline' | 'signs' | 'open'> & { at: string }

/** Adds a recall with its signs; call it inside the transaction of the event that tells of it. */
export function insertRecall(
  sql: SqlStorage,
  { id, helplineId, helplineRevision, cause, openedOn, at, by }: OpenedRecall,
  items: readonly { signId: string; shown: ShownHelpline }[],
): void {
  sql.exec(
    `INSERT INTO recall (id, helpline_id, helpline_revision, cause, opened_on, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    ...[id, helplineId, helplineRevision, cause, openedOn, at, by],
  )
  for (const { signId, shown } of items)
    sql.exec(
      `INSERT INTO recall_item (recall_id, sign_id, shown, event_sequence) VALUES (?, ?, ?, ${nextSequence})`,
      ...[id, signId, JSON.stringify(shown)],
    )
}

/** Adds what became of a sign; call it inside the transaction of the event that tells of it. */
export function insertHandling(
  sql: SqlStorage,
  { recallId, signId }: { recallId: string; signId: string },
  { outcome, on, note }: Handling,
  { at, by }: { at: string; by: string },
): void {
  sql.exec(
    `INSERT INTO recall_handling (recall_id, sign_id, revision, outcome, handled_on, note, at, by, event_sequence)
     VALUES (?, ?, (SELECT coalesce(max(revision), 0) + 1 FROM recall_handling WHERE recall_id = ? AND sign_id = ?),
       ?, ?, ?, ?, ?, ${nextSequence})`,
    ...[recallId, signId, recallId, signId, outcome, on, note, at, by],
  )
}

const recallColumns = `r.id, r.helpline_id AS helplineId, hl.content ->> 'name' AS helpline, r.cause,
  r.helpline_revision AS helplineRevision, r.opened_on AS openedOn, r.by,
  count(i.sign_id) AS signs, coalesce(sum(${isOpen}), 0) AS open`
const recallTables = `recall r
  JOIN helpline hl ON hl.id = r.helpline_id AND hl.revision = (SELECT max(revision) FROM helpline WHERE id = r.helpline_id)
  LEFT JOIN recall_item i ON i.recall_id = r.id LEFT JOIN signs t ON t.id = i.sign_id ${lastHandling}`

/** Recalls newest first: all, or those with signs left to go through, or those without. */
export function readRecalls(sql: SqlStorage, open: boolean | null): Recall[] {
  const having = open === null ? '' : `HAVING open ${open ? '> 0' : '= 0'}`
  return sql
    .exec<Recall>(
      `SELECT ${recallColumns} FROM ${recallTables} GROUP BY r.id ${having} ORDER BY r.id DESC LIMIT 1000`,
    )
    .toArray()
}

export function findRecall(sql: SqlStorage, id: string): Recall | null {
  return (
    sql
      .exec<Recall>(`SELECT ${recallColumns} FROM ${recallTables} WHERE r.id = ? GROUP BY r.id`, id)
      .toArray()[0] ?? null
  )
}

/** An item of a recall with whose service it is about. */
export type FoundItem = Pick<Recall, 'helplineId' | 'cause'> & { recallId: string } & RecallItem

type ItemRow = Record<
  'recallId' | 'helplineId' | 'cause' | 'signId' | 'name' | 'status' | 'geometry' | 'shown',
  string
> & {
  signRevision: number
  placeCode: string | null
  operator: string | null
  outcome: string | null
  on: string
  note: string
  by: string
  open: number
}

/** Items of one recall, or of every recall that a sign or a service is in; by the name of the sign. */
export function readItems(
  sql: SqlStorage,
  of: { recallId: string } | { signId: string } | { helplineId: string },
): FoundItem[] {
  const [[name, id]] = Object.entries(of) as [[keyof typeof columnOf, string]]
  return sql
    .exec<ItemRow>(
      `SELECT r.id AS recallId, r.helpline_id AS helplineId, r.cause, t.id AS signId, t.revision AS signRevision, t.name,
         t.properties ->> 'placeCode' AS placeCode, t.properties ->> 'status' AS status,
         t.properties ->> 'operator' AS operator, t.geometry, i.shown, h.outcome, h.handled_on AS "on", h.note, h.by,
         ${isOpen} AS open
       FROM recall_item i JOIN recall r ON r.id = i.recall_id JOIN signs t ON t.id = i.sign_id ${lastHandling}
       WHERE ${columnOf[name]} = ? ORDER BY t.name, t.id, r.id`,
      id,
    )
    .toArray()
    .map(toItem)
}
const columnOf = { recallId: 'r.id', signId: 't.id', helplineId: 'r.helpline_id' } as const

function toItem({ geometry, shown, outcome, on, note, by, open, operator, ...row }: ItemRow): FoundItem {
  return {
    ...row,
    cause: row.cause as FoundItem['cause'],
    status: row.status as FoundItem['status'],
    operator: operator ?? '',
    point: (JSON.parse(geometry) as { coordinates: [number, number] }).coordinates,
    shown: JSON.parse(shown) as ShownHelpline,
    handled: outcome === null ? null : { outcome: outcome as Handling['outcome'], on, note, by },
    open: open === 1,
  }
}

/** The last day a recall was opened because a service's verification had lapsed; null where none was. */
export function readLastLapse(sql: SqlStorage, helplineId: string): string | null {
  return sql
    .exec<{ day: string | null }>(
      `SELECT max(opened_on) AS day FROM recall WHERE helpline_id = ? AND cause = 'verification'`,
      helplineId,
    )
    .one().day
}
