import type { SignVersion } from '../../geodata/plan/indicators/signLife.ts'
import { changingPoints } from '../../geodata/sign-care/due.ts'
import { isLatestDeviation } from '../sign-care/deviationStore.ts'

/*
 * SQL for what the indicators count of signs. A sign that was deleted was registered by mistake and is told of nowhere: one that
 * is taken down is not deleted.
 */

type Rows<Row> = Row & Record<string, SqlStorageValue>

export interface SignRow {
  id: string
  createdAt: string
  operator: string | null
  geometry: string
}

export function readSignRows(sql: SqlStorage): SignRow[] {
  return sql
    .exec<Rows<SignRow>>(
      `SELECT id, created_at AS createdAt, properties ->> '$.operator' AS operator, geometry
       FROM signs WHERE deleted_at IS NULL`,
    )
    .toArray()
}

/** `shows` is JSON, or null. */
export type SignVersionRow = Omit<SignVersion, 'on' | 'shows'> & {
  signId: string
  at: string
  shows: string | null
}

const then = (name: string) => `r.state ->> '$.properties.${name}'`

/** Every version of every sign, the first first. */
export function readSignVersions(sql: SqlStorage): SignVersionRow[] {
  return sql
    .exec<Rows<SignVersionRow>>(
      `SELECT r.thing_id AS signId, r.at, ${then('status')} AS status, ${then('approvedOn')} AS approvedOn,
         ${then('orderedOn')} AS orderedOn, ${then('mountedOn')} AS mountedOn, ${then('removedOn')} AS removedOn,
         ${then('inspectionMonths')} AS inspectionMonths, ${then('nextInspectionOn')} AS nextInspectionOn,
         r.state -> '$.properties.shows.helplines' AS shows
       FROM revision r JOIN signs s ON s.id = r.thing_id AND s.deleted_at IS NULL
       WHERE r.collection = 'signs' ORDER BY r.thing_id, r.revision`,
    )
    .toArray()
}

/** Inspections that could be carried out, the first first; of the same day, in the order that tells which was the last. */
export function readInspectedDays(sql: SqlStorage): { signId: string; on: string; at: string }[] {
  return sql
    .exec<{ signId: string; on: string; at: string }>(
      `SELECT sign_id AS signId, inspected_on AS "on", at FROM sign_inspection
       WHERE outcome <> 'not_inspected' ORDER BY inspected_on, at, id DESC`,
    )
    .toArray()
}

const changing = changingPoints.map((point) => `'${point}'`).join(', ')

/** Days a sign was replaced in a recall, or something was mended that asks for a new look, in order. */
export function readChangedDays(sql: SqlStorage): { signId: string; on: string }[] {
  return sql
    .exec<{ signId: string; on: string }>(
      `SELECT d.sign_id AS signId, d.mended_on AS "on" FROM sign_deviation d
       WHERE d.state = 'closed' AND d.point IN (${changing}) AND ${isLatestDeviation}
       UNION ALL
       SELECT h.sign_id, h.handled_on FROM recall_handling h
       WHERE h.outcome = 'replaced' AND h.revision =
         (SELECT max(revision) FROM recall_handling WHERE recall_id = h.recall_id AND sign_id = h.sign_id)
       ORDER BY 2`,
    )
    .toArray()
}

export interface RecalledSignRow {
  recallId: string
  openedOn: string
  helplineId: string
  signId: string
  shown: string
  handledOn: string | null
}

/** Every sign that is in a recall, with the day of what was last said to have become of it. */
export function readRecalledSigns(sql: SqlStorage): RecalledSignRow[] {
  return sql
    .exec<Rows<RecalledSignRow>>(
      `SELECT r.id AS recallId, r.opened_on AS openedOn, r.helpline_id AS helplineId, i.sign_id AS signId, i.shown,
         (SELECT h.handled_on FROM recall_handling h WHERE h.recall_id = i.recall_id AND h.sign_id = i.sign_id
          ORDER BY h.revision DESC LIMIT 1) AS handledOn
       FROM recall r JOIN recall_item i ON i.recall_id = r.id`,
    )
    .toArray()
}

/** Every version of every help service, the first first. */
export function readServiceVersions(
  sql: SqlStorage,
): { id: string; at: string; removed: number; verifiedOn: string | null }[] {
  return sql
    .exec<{ id: string; at: string; removed: number; verifiedOn: string | null }>(
      `SELECT id, at, removed, content ->> '$.verified.on' AS verifiedOn FROM helpline ORDER BY id, revision`,
    )
    .toArray()
}
