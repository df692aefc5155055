import type { StoredHelpline } from '../../geodata/model/helpline.ts'
import { showingStatuses } from '../../geodata/recalls/showing.ts'
import type { RecordKind } from '../records/store.ts'

export const helplineKind: RecordKind<StoredHelpline> = { table: 'helpline', asked: () => ({}) }

/** How many signs that stand or are ordered show each service, by its id. */
export function countSignsByHelpline(sql: SqlStorage): ReadonlyMap<string, number> {
  const rows = sql.exec<{ id: string; signs: number }>(
    `SELECT s.value ->> 'id' AS id, count(*) AS signs
     FROM signs t, json_each(t.properties, '$.shows.helplines') s
     WHERE t.deleted_at IS NULL AND t.properties ->> 'status' IN (SELECT value FROM json_each(?)) GROUP BY 1`,
    JSON.stringify(showingStatuses),
  )
  return new Map(rows.toArray().map(({ id, signs }) => [id, signs]))
}
