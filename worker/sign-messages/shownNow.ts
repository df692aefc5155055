import { type ShownNow, shownNow } from '../../geodata/sign-messages/shownNow.ts'
import { helplineKind } from '../helplines/store.ts'
import { findRecord, readVersions } from '../records/store.ts'
import { messageKind } from './store.ts'

/** What a sign made with the message today shows, or why none can be made: the message or a service is not in order. */
export function readShownNow(sql: SqlStorage, messageId: string, today: string): ShownNow {
  return shownNow(readVersions(sql, messageKind, messageId), (id) => findRecord(sql, helplineKind, id), today)
}
