import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { Survey, SurveyContent } from '../../geodata/model/survey.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import type { Breach } from '../../geodata/securing/standing.ts'
import { nextSequence } from '../history/vouchStore.ts'
import { isLatestFault } from '../inspections/faultStore.ts'
import { fullExpression } from '../things/feature.ts'

/*
 * SQL for what the coverage of a thing is reckoned from. Surveys only grow: a new one is a row beside the ones before it.
 */

/** The columns of a survey's row, of its table alone. */
export const surveyColumns = 'revision, axis_metres AS axisMetres, content, at, by'

export type SurveyRow = {
  revision: number
  axisMetres: number | null
  content: string
  at: string
  by: string
}

export function toSurvey({ content, ...row }: SurveyRow): Survey {
  return { ...(JSON.parse(content) as SurveyContent), ...row }
}

/** Surveys of a thing, the one written last first, from below revision `before`. */
export function readSurveys(
  sql: SqlStorage,
  thingId: string,
  before = Number.MAX_SAFE_INTEGER,
  limit = -1,
): Survey[] {
  return sql
    .exec<SurveyRow>(
      `SELECT ${surveyColumns} FROM survey
       WHERE thing_id = ? AND revision < ? ORDER BY revision DESC LIMIT ?`,
      thingId,
      before,
      limit,
    )
    .toArray()
    .map(toSurvey)
}

export function insertSurvey(
  sql: SqlStorage,
  { collection, id }: { collection: RegisterCollection; id: string },
  { revision, axisMetres, at, by, ...content }: Survey,
): void {
  sql.exec(
    `INSERT INTO survey (thing_id, revision, collection, seen_on, axis_metres, content, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    id,
    revision,
    collection,
    content.seenOn,
    axisMetres,
    JSON.stringify(content),
    at,
    by,
  )
}

/** The safeguards or signs at a thing, in the order they were registered; deleted ones not among them. */
export function readThingsAt(sql: SqlStorage, collection: 'safeguards' | 'signs', thingId: string): Thing[] {
  return sql
    .exec<{ feature: string }>(
      `SELECT ${fullExpression(collection)} AS feature FROM ${collection} t
       WHERE json_extract(t.properties, '$.at.id') = ? AND t.deleted_at IS NULL ORDER BY t.fid`,
      thingId,
    )
    .toArray()
    .map(({ feature }) => JSON.parse(feature) as Thing)
}

/** A fault as it stands now, as far as it matters to what is covered. */
export interface KnownFault {
  open: boolean
  /** Null where it lets nobody through. */
  breach: Breach | null
}

export type BreachRow = {
  stretches: string
  foundOn: string
  mendedOn: string | null
  securing: string | null
}

export function toBreach({ foundOn, mendedOn, stretches, securing }: BreachRow): Breach {
  return { foundOn, mendedOn, stretches: JSON.parse(stretches), securing: securing && JSON.parse(securing) }
}

/** Every fault of a safeguard, open or closed, by its latest revision. */
export function readKnownFaults(sql: SqlStorage, safeguardId: string): KnownFault[] {
  return sql
    .exec<BreachRow & { state: 'open' | 'closed'; breach: number }>(
      `SELECT f.state, f.breach, f.stretches, f.found_on AS foundOn, f.mended_on AS mendedOn, f.securing
       FROM fault f WHERE f.safeguard_id = ? AND ${isLatestFault} ORDER BY f.id`,
      safeguardId,
    )
    .toArray()
    .map(({ state, breach, ...row }) => ({
      open: state === 'open',
      breach: breach === 1 ? toBreach(row) : null,
    }))
}
