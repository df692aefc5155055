import type { DigestSetting, DigestState } from '../../geodata/model/digest.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { readMail } from '../mail/mailSettings.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { keepDigestSetting, markDigest, readDigestSetting, readLatestDigest } from './store.ts'

/** One's own latest digest, and how one gets them. */
export const readDigest = operation(
  'digests:read',
  (context, _input: null): Outcome<DigestState> => success(stateOf(context)),
)

export const setDigest = operation(
  'digests:write',
  (context, setting: DigestSetting): Outcome<DigestState> => {
    context.storage.transactionSync(() => keepDigestSetting(context.sql, actorOf(context).accountId, setting))
    return success(stateOf(context))
  },
)

/** Marks one's own digest as read; read already, it stays so. */
export const readDigestThrough = operation(
  'digests:write',
  (context, { week }: { week: string }): Outcome<DigestState> =>
    markDigest(context.sql, actorOf(context).accountId, week, context.now.toISOString())
      ? success(stateOf(context))
      : failure('not-found'),
)

function stateOf(context: Context): DigestState {
  const { sql, environment } = context
  const { accountId } = actorOf(context)
  return {
    latest: readLatestDigest(sql, accountId),
    setting: readDigestSetting(sql, accountId),
    mail: readMail(environment).mail !== null,
  }
}
