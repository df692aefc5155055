import { v7 as uuidv7 } from 'uuid'
import { judgeExpiry } from '../../geodata/accounts/tokenExpiry.ts'
import type { AccessToken, CreatedToken, NewToken } from '../../geodata/model/accounts.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { findManaged } from './administrationStore.ts'
import { countAttempt } from './countAttempt.ts'
import { hashSecret } from './secret.ts'
import { insertToken, listTokens, revokeToken } from './tokenStore.ts'

/** Somebody who makes a token for each of many programs in one go is still well within. */
const creations = { limit: 20, windowSeconds: 3600 }

export const listOwnTokens = operation(
  'account:read',
  (context): Outcome<Page<AccessToken>> =>
    success({ items: listTokens(context.sql, actorOf(context).accountId), next: null }),
)

/** Keeps the hash of a secret that the Worker made, which nobody can ask for again. */
export const createToken = operation(
  'account:write',
  (context, { input, secret }: { input: NewToken; secret: string }): Outcome<CreatedToken> => {
    const { sql, storage, now } = context
    const wrong = judgeExpiry(input.expiresOn, dateInNorway(now))
    if (wrong) return failure('invalid', { errors: [{ field: 'expiresOn', ...wrong }] })
    const tooMany = countAttempt(context, 'create-token', creations)
    if (tooMany) return { ok: false, problem: tooMany }
    const token: AccessToken = {
      id: uuidv7(),
      name: input.name,
      scopes: [...new Set(input.scopes)],
      expiresOn: input.expiresOn,
      createdAt: now.toISOString(),
      lastUsedAt: null,
    }
    const { accountId, name } = actorOf(context)
    storage.transactionSync(() => {
      insertToken(sql, accountId, hashSecret(secret), token)
      recordTokenEvent(context, 'token-created', { id: accountId, name }, token)
    })
    return success({ ...token, secret })
  },
)

export const revokeOwnToken = operation('account:write', (context, { id }: { id: string }): Outcome<null> => {
  const { accountId, name } = actorOf(context)
  return revoke(context, { id: accountId, name }, id)
})

export const listTokensOf = operation(
  'accounts:write',
  ({ sql, caller }, { accountId }: { accountId: string }): Outcome<Page<AccessToken>> => {
    if (!findManaged(sql, accountId, caller.demoAllowed)) return failure('not-found')
    return success({ items: listTokens(sql, accountId), next: null })
  },
)

export const revokeTokenOf = operation(
  'accounts:write',
  (context, { accountId, id }: { accountId: string; id: string }): Outcome<null> => {
    const account = findManaged(context.sql, accountId, context.caller.demoAllowed)
    return account ? revoke(context, account, id) : failure('not-found')
  },
)

type Owner = { id: string; name: string }

function revoke(context: Context, owner: Owner, id: string): Outcome<null> {
  const { sql, storage, now } = context
  return storage.transactionSync(() => {
    const token = revokeToken(sql, owner.id, id, now.toISOString())
    if (!token) return failure('not-found')
    recordTokenEvent(context, 'token-revoked', owner, token)
    return success(null)
  })
}

function recordTokenEvent(context: Context, what: string, owner: Owner, { name, scopes }: AccessToken): void {
  recordEvent(context, {
    type: `accounts.${what}`,
    collection: 'accounts',
    thingId: owner.id,
    revision: null,
    data: { name: owner.name, token: name, scopes },
  })
}
