import type { Standing } from '../../geodata/clearances/steps.ts'
import { demoIssuer } from '../accounts/accountStore.ts'
import { findAccountInForce } from '../accounts/actorStore.ts'
import { rolesInForce } from '../accounts/roles.ts'
import type { Context } from '../operation.ts'

export interface KnownPerson extends Standing {
  name: string
}

/** The people behind account ids as they stand now, each looked up once; null for an account that is not there. */
export function peopleOf({
  sql,
  now,
  caller,
}: Pick<Context, 'sql' | 'now' | 'caller'>): (accountId: string) => KnownPerson | null {
  const known = new Map<string, KnownPerson | null>()
  function lookUp(accountId: string): KnownPerson | null {
    const found = findAccountInForce(sql, accountId, now)
    if (!found) return null
    const { account, clearedUntil } = found
    // A demo account where those may not exist is one nobody can sign in with.
    const shutOut = account.issuer === demoIssuer && !caller.demoAllowed
    const locked = account.disabledAt !== null || shutOut
    return { accountId, name: account.name, roles: rolesInForce(account), clearedUntil, locked }
  }
  return (accountId) => {
    if (!known.has(accountId)) known.set(accountId, lookUp(accountId))
    return known.get(accountId) ?? null
  }
}
