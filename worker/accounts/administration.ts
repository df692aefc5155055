import { type ChangeRefusal, changeRefusals, decideChange } from '../../geodata/accounts/change.ts'
import { may } from '../../geodata/model/access.ts'
import type { Account, AccountChange, SessionTally } from '../../geodata/model/accounts.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import { deleteCalendarsOf } from '../calendars/store.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import {
  countOthersWithRole,
  deleteSessionsOf,
  findManaged,
  listManaged,
  type ManagedAccount,
  saveManaged,
  tallySessions,
} from './administrationStore.ts'
import { rolesInForce } from './roles.ts'
import { sessionMoment } from './sessionTimes.ts'
import { revokeAllTokens } from './tokenStore.ts'

type ListInput = { q: string; offset: number; limit: number }

/** Accounts by name. Administrators see all there is to manage; the others see names and roles of those who can sign in. */
export const listAccounts = operation(
  'accounts:read',
  (context, { q, offset, limit }: ListInput): Outcome<Page<Account>> => {
    const { sql, caller } = context
    const manages = may(actorOf(context), 'accounts:write')
    const found = listManaged(sql, {
      q,
      withDemo: caller.demoAllowed,
      withLocked: manages,
      offset,
      limit: limit + 1,
    })
    const items = found.slice(0, limit).map((account) => represent(account, manages))
    return success({ items, next: found.length > limit ? String(offset + limit) : null })
  },
)

type ChangeInput = { id: string; change: AccountChange; expectedRevision: number | null }

/** Gives and takes roles, locks and unlocks. Roles work at once; locking ends sessions and tokens for good. */
export const changeAccount = operation(
  'accounts:write',
  (context, { id, change, expectedRevision }: ChangeInput): Outcome<Account> => {
    const { sql, storage, now, caller } = context
    const before = findManaged(sql, id, caller.demoAllowed)
    if (!before) return failure('not-found')
    if (expectedRevision === null) return failure('version-required')
    if (expectedRevision !== before.revision)
      return failure('conflict', { current: represent(before, true), yours: change })
    const decided = decideChange({ ...before, locked: before.disabledAt !== null }, change, {
      own: id === actorOf(context).accountId,
      otherAdmins: countOthersWithRole(sql, { id, role: 'admin', withDemo: caller.demoAllowed }),
    })
    if (!decided.ok) return { ok: false, problem: refused(decided.refusal, change) }
    const { grantedRoles, locked, added, removed } = decided.value
    const at = now.toISOString()
    const rolesChanged = added.length > 0 || removed.length > 0
    const lockChanged = locked !== (before.disabledAt !== null)
    if (!rolesChanged && !lockChanged) return success(represent(before, true))
    const disabledAt = locked ? (before.disabledAt ?? at) : null
    const after: ManagedAccount = { ...before, grantedRoles, disabledAt, revision: before.revision + 1 }
    storage.transactionSync(() => {
      saveManaged(sql, after)
      if (rolesChanged) recordAccountEvent(context, 'roles-changed', after, { added, removed })
      if (lockChanged) recordAccountEvent(context, locked ? 'locked' : 'unlocked', after)
      if (lockChanged && locked) {
        deleteSessionsOf(sql, id)
        revokeAllTokens(sql, id, at)
        deleteCalendarsOf(sql, id)
      }
    })
    return success(represent(after, true))
  },
)

export const readSessionTally = operation(
  'accounts:write',
  (context, { id }: { id: string }): Outcome<SessionTally> =>
    findManaged(context.sql, id, context.caller.demoAllowed)
      ? success(tallyOf(context, id))
      : failure('not-found'),
)

/** Signs somebody out everywhere. */
export const endSessionsOf = operation('accounts:write', (context, { id }: { id: string }): Outcome<null> => {
  const { sql, storage, caller } = context
  const account = findManaged(sql, id, caller.demoAllowed)
  if (!account) return failure('not-found')
  storage.transactionSync(() => {
    const { count } = tallyOf(context, id)
    deleteSessionsOf(sql, id)
    if (count > 0) recordAccountEvent(context, 'sessions-ended', account, { count })
  })
  return success(null)
})

function tallyOf({ sql, now, environment }: Context, id: string): SessionTally {
  return tallySessions(sql, id, sessionMoment(environment, now))
}

function refused(refusal: ChangeRefusal, change: AccountChange): Problem {
  const field = change.disabled ? 'disabled' : 'grantedRoles'
  return { code: 'invalid', errors: [{ field, code: refusal, message: changeRefusals[refusal] }] }
}

function recordAccountEvent(
  context: Context,
  what: string,
  account: ManagedAccount,
  data: object = {},
): void {
  recordEvent(context, {
    type: `accounts.${what}`,
    collection: 'accounts',
    thingId: account.id,
    revision: account.revision,
    data: { name: account.name, ...data },
  })
}

function represent(account: ManagedAccount, manages: boolean): Account {
  const { id, name, revision, issuer, subject, providerRoles, grantedRoles } = account
  const { disabledAt, createdAt, lastSignInAt } = account
  return {
    id,
    name,
    roles: rolesInForce(account),
    administration: manages
      ? {
          revision,
          issuer,
          subject,
          providerRoles,
          grantedRoles,
          disabledAt,
          createdAt,
          lastSignInAt,
        }
      : null,
  }
}
