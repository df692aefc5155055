import type { StoredMessage } from '../../geodata/model/signMessage.ts'
import { showingStatuses } from '../../geodata/recalls/showing.ts'
import type { RecordKind } from '../records/store.ts'

export const messageKind: RecordKind<StoredMessage> = { table: 'sign_message', asked: () => ({}) }

/** How many signs that stand or are ordered show each message, by its id. */
export function countSignsByMessage(sql: SqlStorage): ReadonlyMap<string, number> {
  const rows = sql.exec<{ id: string; signs: number }>(
    `SELECT t.properties ->> '$.shows.messageId' AS id, count(*) AS signs FROM signs t
     WHERE t.deleted_at IS NULL AND t.properties ->> 'status' IN (SELECT value FROM json_each(?)) AND id IS NOT NULL
     GROUP BY 1`,
    JSON.stringify(showingStatuses),
  )
  return new Map(rows.toArray().map(({ id, signs }) => [id, signs]))
}
