import type { SignProperties } from '../../geodata/model/sign.ts'
import type { LifeFacts } from '../../geodata/signs/life.ts'
import { permissionsMissing } from '../../geodata/signs/permissions.ts'
import { readShownNow } from '../sign-messages/shownNow.ts'
import { readPermissions } from './permissions.ts'

/** What the rules of a sign's life need to know besides the sign; `signId` is null for one that is new. */
export function lifeFactsOf(
  sql: SqlStorage,
  signId: string | null,
  sign: SignProperties,
  today: string,
): LifeFacts {
  const now = sign.messageId === null ? null : readShownNow(sql, sign.messageId, today)
  return {
    messageRefusals: now && (now.ok ? [] : now.refusals),
    permissionsMissing: permissionsMissing(sign, signId === null ? [] : readPermissions(sql, signId)),
  }
}
