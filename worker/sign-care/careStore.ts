import type { DueSign } from '../../geodata/model/signCare.ts'
import type { SignCareFacts } from '../../geodata/sign-care/due.ts'
import { changingPoints } from '../../geodata/sign-care/due.ts'
import { isLatestDeviation } from './deviationStore.ts'

/*
 * SQL for what tells how it stands with the care of signs; the day a sign is due is worked out in geodata/sign-care/due.ts.
 */

/** A sign, as far as looking after it goes. */
export interface CaredSign extends Omit<SignCareFacts, 'registeredOn'> {
  signId: string
  name: string
  placeCode: string | null
  operator: string
  point: [number, number]
  createdAt: string
  openDeviations: number
  shows: DueSign['shows']
}

type Row = Omit<CaredSign, 'point' | 'shows'> & { point: string; shows: string | null }

const property = (name: string) => `s.properties ->> '$.${name}'`
const changing = changingPoints.map((point) => `'${point}'`).join(', ')

/** Every sign in the register, or those asked for. Of inspections, the last that could be carried out. */
export function readCaredSigns(sql: SqlStorage, signIds: readonly string[] | null): CaredSign[] {
  return sql
    .exec<Row & Record<string, SqlStorageValue>>(
      `SELECT s.id AS signId, coalesce(s.name, '') AS name, s.created_at AS createdAt,
         s.geometry ->> '$.coordinates' AS point, ${property('placeCode')} AS placeCode,
         s.properties -> '$.shows.helplines' AS shows, coalesce(${property('operator')}, '') AS operator, ${property('status')} AS status,
         ${property('mountedOn')} AS mountedOn, ${property('inspectionMonths')} AS inspectionMonths,
         ${property('nextInspectionOn')} AS nextInspectionOn, l.inspected_on AS lastOn,
         CASE WHEN l.id IS NOT NULL AND ${property('nextInspectionOn')} IS NOT NULL THEN
           (SELECT r.state ->> '$.properties.nextInspectionOn' FROM revision r
            WHERE r.collection = 'signs' AND r.thing_id = s.id AND r.at <= l.at
            ORDER BY r.revision DESC LIMIT 1) END AS plannedThen,
         (SELECT max(day) FROM (
            SELECT max(d.mended_on) AS day FROM sign_deviation d
            WHERE d.sign_id = s.id AND d.state = 'closed' AND d.point IN (${changing}) AND ${isLatestDeviation}
            UNION ALL
            SELECT max(h.handled_on) FROM recall_handling h
            WHERE h.sign_id = s.id AND h.outcome = 'replaced' AND h.revision =
              (SELECT max(revision) FROM recall_handling WHERE recall_id = h.recall_id AND sign_id = s.id)
         )) AS changedOn,
         (SELECT count(*) FROM sign_deviation d
          WHERE d.sign_id = s.id AND d.state = 'open' AND ${isLatestDeviation}) AS openDeviations
       FROM signs s LEFT JOIN sign_inspection l ON l.id = (
         SELECT id FROM sign_inspection WHERE sign_id = s.id AND outcome <> 'not_inspected'
         ORDER BY inspected_on DESC, at DESC, id LIMIT 1)
       WHERE ${signIds === null ? 'TRUE' : 's.id IN (SELECT value FROM json_each(?))'} AND s.deleted_at IS NULL`,
      ...(signIds === null ? [] : [JSON.stringify(signIds)]),
    )
    .toArray()
    .map(({ point, shows, ...row }) => ({
      ...row,
      point: JSON.parse(point),
      shows: ((shows && JSON.parse(shows)) || []).map(({ name, number }: DueSign['shows'][number]) => ({
        name,
        number,
      })),
    }))
}
